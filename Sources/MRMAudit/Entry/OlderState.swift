public import MRMCrypto
public import MRMModel

/// What a person had seen of a log before they accepted another state of it.
///
/// Whoever kept a checkpoint of what was seen can tell by it what is missing.
public struct OlderState: Hashable, Sendable {
  /// How many entries they had seen; at least one.
  public let seen: Int
  /// The Merkle root over them.
  public let root: Digest

  /// Creates the trace of what was seen.
  public init(seen: Int, root: Digest) {
    self.seen = seen
    self.root = root
  }
}

extension OlderState: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    seen = try reader.integer(1)
    guard seen > 0, let root = Digest(bytes: try reader.bytes(2)) else { throw .invalid(tag: 1) }
    self.root = root
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, seen)
    writer.bytes(2, root.bytes)
  }
}
