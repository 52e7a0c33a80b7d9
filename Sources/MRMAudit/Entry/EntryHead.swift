public import MRMCrypto
public import MRMModel

/// Names a log; never stored as a type.
public enum LogSubject: Sendable {}

/// The identity of one device's log: random, in clear.
public typealias LogOrigin = Identifier<LogSubject>

/// The part of a log entry that stands in clear: what can be checked without a key.
///
/// The author's view (the size and root of the log before this entry) makes every later author vouch
/// for all that came before. The body is bound by a salted commitment, so that it can be sealed anew
/// when keys change without touching the log.
public struct EntryHead: Hashable, Sendable {
  /// Which log.
  public let origin: LogOrigin
  /// The entry's index, from 0; also how many entries the author saw before it.
  public let index: Int
  /// The Merkle root of those entries.
  public let rootBefore: Digest
  /// SHA-256 of the author's Ed25519 key.
  public let actorKey: Digest
  /// SHA-256(salt ‖ body).
  public let bodyCommitment: Digest

  /// Creates a head.
  public init(
    origin: LogOrigin,
    index: Int,
    rootBefore: Digest,
    actorKey: Digest,
    bodyCommitment: Digest,
  ) {
    self.origin = origin
    self.index = index
    self.rootBefore = rootBefore
    self.actorKey = actorKey
    self.bodyCommitment = bodyCommitment
  }

  /// What is signed, and stored: fields 1–6, see `docs/log-format.md`.
  public var bytes: [UInt8] {
    var writer = FieldWriter()
    writer.text(1, "mrm/entry/1")
    writer.identifier(2, origin)
    writer.integer(3, index)
    writer.bytes(4, rootBefore.bytes)
    writer.bytes(5, actorKey.bytes)
    writer.bytes(6, bodyCommitment.bytes)
    return writer.bytes
  }

  /// Reads stored bytes strictly: exactly these fields.
  ///
  /// - Throws: ``FormatError``.
  public init(bytes: [UInt8]) throws(FormatError) {
    var reader = FieldReader(bytes)
    guard try reader.text(1) == "mrm/entry/1" else { throw .invalid(tag: 1) }
    origin = try reader.identifier(2)
    index = try reader.integer(3)
    rootBefore = try Self.digest(&reader, 4)
    actorKey = try Self.digest(&reader, 5)
    bodyCommitment = try Self.digest(&reader, 6)
    try reader.finish()
    // After every entry there is room for the next.
    guard (0..<Int.max).contains(index), !reader.skippedFields else { throw .notCanonical }
  }

  private static func digest(_ reader: inout FieldReader, _ tag: Int) throws(FormatError) -> Digest
  {
    guard let digest = Digest(bytes: try reader.bytes(tag)) else { throw .invalid(tag: tag) }
    return digest
  }

  /// The Merkle leaf of an entry: over its head and signature.
  public static func leaf(head: [UInt8], signature: [UInt8]) -> Digest {
    MerkleHash.leaf(head + signature)
  }

  /// The commitment to a body.
  ///
  /// - Parameters:
  ///   - body: The encoded body.
  ///   - salt: 32 random bytes, sealed with the body.
  /// - Returns: SHA-256(salt ‖ body).
  public static func commitment(to body: [UInt8], salt: [UInt8]) -> Digest {
    Digest.sha256([salt, body])
  }
}
