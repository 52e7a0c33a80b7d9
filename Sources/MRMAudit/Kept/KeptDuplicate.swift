public import MRMModel

/// What a verified log has stated of an incident and another that looks like it.
public struct KeptDuplicate: Hashable, Sendable {
  /// The other incident.
  public let other: Identifier<Incident>
  /// How the incident stands to it.
  public let relation: DuplicateRelation
  /// The statement.
  public let statement: Identifier<DuplicateStatement>

  /// Creates what was stated.
  public init(
    other: Identifier<Incident>,
    relation: DuplicateRelation,
    statement: Identifier<DuplicateStatement>,
  ) {
    self.other = other
    self.relation = relation
    self.statement = statement
  }
}

extension KeptDuplicate: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    other = try reader.identifier(1)
    relation = try reader.code(2)
    statement = try reader.identifier(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, other)
    writer.code(2, relation)
    writer.identifier(3, statement)
  }
}
