/// Some of the bytes of a piece of evidence: a record of its own, so that a file is sealed and read
/// part by part.
///
/// Its identity is derived from the evidence and its number, and both stand inside: no chunk passes
/// for another. It is written once, with its evidence, and has no second version.
public struct EvidenceChunk: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .evidenceChunk }

  /// Its identity.
  public let id: Identifier<EvidenceChunk>
  /// The evidence it is a part of.
  public let evidence: Identifier<Evidence>
  /// Its number, from 1.
  public let number: Int
  /// 1 to ``EvidenceFile/chunkBytes`` bytes; only the last chunk has fewer.
  public let bytes: [UInt8]

  /// Creates a chunk.
  public init(
    id: Identifier<EvidenceChunk>,
    evidence: Identifier<Evidence>,
    number: Int,
    bytes: [UInt8],
  ) {
    self.id = id
    self.evidence = evidence
    self.number = number
    self.bytes = bytes
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    evidence = try reader.identifier(2)
    number = try reader.integer(3)
    bytes = try reader.bytes(4)
    guard number > 0 else { throw .invalid(tag: 3) }
    guard (1...EvidenceFile.chunkBytes).contains(bytes.count) else { throw .invalid(tag: 4) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, evidence)
    writer.integer(3, number)
    writer.bytes(4, bytes)
  }
}
