public import MRMModel

/// A record whose content an auditor's copy discloses.
public struct LogCopyRecord: Hashable, Sendable {
  private static let saltByteCount = 32

  /// Which record.
  public let record: RecordID
  /// Which version of it.
  public let version: Int
  /// The salt of the commitment to its content.
  public let salt: [UInt8]
  /// Its content, encoded.
  public let content: [UInt8]

  /// Discloses a record.
  public init(record: RecordID, version: Int, salt: [UInt8], content: [UInt8]) {
    self.record = record
    self.version = version
    self.salt = salt
    self.content = content
  }

  init(_ value: JSONValue) throws(LogCopyError) {
    let object = try LogCopyObject(value, allowing: [.record, .version, .salt, .content])
    record = try object.identity(.record)
    version = try object.count(.version)
    salt = try object.bytes(.salt, count: Self.saltByteCount)
    content = try object.bytes(.content)
  }

  var json: JSONValue {
    .copied([
      (.record, .string(record.description)),
      (.version, .integer(version)),
      (.salt, .base64(salt)),
      (.content, .base64(content)),
    ])
  }
}
