internal import MRMModel

/// A line of an auditor's copy: one entry of the log with its opened body.
public struct LogCopyEntry: Hashable, Sendable {
  /// The most bytes the line may have: the largest body in base64, and the rest.
  public static let largestByteCount = 96 << 20
  private static let signatureByteCount = 64
  private static let saltByteCount = 32
  private static let largestHeadByteCount = 1024

  /// Its index in the log.
  public let index: Int
  /// Its clear part, as stored.
  public let head: [UInt8]
  /// The signature over that.
  public let signature: [UInt8]
  /// The salt of the commitment to its body.
  public let salt: [UInt8]
  /// Its body, encoded.
  public let body: [UInt8]
  /// Records it wrote whose content is disclosed.
  public let opened: [LogCopyRecord]

  /// States an entry.
  public init(
    index: Int,
    head: [UInt8],
    signature: [UInt8],
    salt: [UInt8],
    body: [UInt8],
    opened: [LogCopyRecord],
  ) {
    self.index = index
    self.head = head
    self.signature = signature
    self.salt = salt
    self.body = body
    self.opened = opened
  }

  /// Reads a line, without its end.
  ///
  /// - Throws: ``LogCopyError``.
  public init(line: [UInt8]) throws(LogCopyError) {
    let object = try LogCopyObject(
      JSONValue(copyLine: line, limit: Self.largestByteCount),
      allowing: [.index, .head, .signature, .salt, .body, .opened, .reading],
    )
    index = try object.count(.index)
    head = try object.bytes(.head)
    guard head.count <= Self.largestHeadByteCount else { throw .member(.head) }
    signature = try object.bytes(.signature, count: Self.signatureByteCount)
    salt = try object.bytes(.salt, count: Self.saltByteCount)
    body = try object.bytes(.body)
    var records: [LogCopyRecord] = []
    if object.has(.opened) {
      for element in try object.elements(.opened) {
        records.append(try LogCopyRecord(element))
      }
    }
    opened = records
  }

  /// The line, with its end.
  ///
  /// Without a reading for people: names stand in records, and a copy discloses none of those.
  public var line: [UInt8] {
    JSONValue.copied([
      (.index, .integer(index)),
      (.head, .base64(head)),
      (.signature, .base64(signature)),
      (.salt, .base64(salt)),
      (.body, .base64(body)),
      (.opened, opened.isEmpty ? nil : .array(opened.map(\.json))),
    ]).copyLine
  }
}
