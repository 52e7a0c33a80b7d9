public import MRMModel
public import MRMVault

/// Names the log that a copy says it is of; never stored as a type.
public enum CopiedLog: Sendable {}

/// The first line of an auditor's copy: what it says it is.
///
/// Nothing of it is believed.
public struct LogCopyHeader: Hashable, Sendable {
  /// The most bytes the line may have.
  public static let largestByteCount = 1 << 16
  private static let format = "mrm/log-copy/1"
  private static let rootByteCount = 32

  /// The store's identity.
  public let store: StoreID
  /// The log's identity.
  public let log: Identifier<CopiedLog>
  /// How many entries follow.
  public let size: Int
  /// The Merkle root over them.
  public let root: [UInt8]
  /// A signed note of this state or an earlier one.
  public let checkpoint: String?

  /// States what a copy holds.
  public init(
    store: StoreID,
    log: Identifier<CopiedLog>,
    size: Int,
    root: [UInt8],
    checkpoint: String?,
  ) {
    self.store = store
    self.log = log
    self.size = size
    self.root = root
    self.checkpoint = checkpoint
  }

  /// Reads the first line, without its end.
  ///
  /// - Throws: ``LogCopyError``.
  public init(line: [UInt8]) throws(LogCopyError) {
    let value = try JSONValue(copyLine: line, limit: Self.largestByteCount)
    guard case .object = value else { throw .notAnObject }
    // Before the members: another format may have others.
    guard value["format"] == .string(Self.format) else { throw .otherFormat }
    let object = try LogCopyObject(
      value,
      allowing: [.format, .store, .log, .size, .root, .checkpoint],
    )
    store = try object.identity(.store)
    log = try object.identity(.log)
    size = try object.count(.size)
    root = try object.bytes(.root, count: Self.rootByteCount)
    checkpoint = object.has(.checkpoint) ? try object.text(.checkpoint) : nil
  }

  /// The line, with its end.
  public var line: [UInt8] {
    JSONValue.copied([
      (.format, .string(Self.format)),
      (.store, .string(store.description)),
      (.log, .string(log.description)),
      (.size, .integer(size)),
      (.root, .base64(root)),
      (.checkpoint, checkpoint.map { .string($0) }),
    ]).copyLine
  }
}
