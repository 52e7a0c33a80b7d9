/// One half of a statement that two incidents are one event, or that they are two: that of one of them.
///
/// The other half is a record of the other incident, so that each says by itself how it stands.
public struct DuplicateLink: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .duplicateLink }

  /// Its identity.
  public let id: Identifier<DuplicateLink>
  /// The incident it is a half of.
  public let incident: Identifier<Incident>
  /// The other incident.
  public let other: Identifier<Incident>
  /// How the first stands to the other.
  public let relation: DuplicateRelation
  /// The statement, the same in both halves.
  public let statement: Identifier<DuplicateStatement>

  /// Creates a half.
  public init(
    id: Identifier<DuplicateLink>,
    incident: Identifier<Incident>,
    other: Identifier<Incident>,
    relation: DuplicateRelation,
    statement: Identifier<DuplicateStatement>,
  ) {
    self.id = id
    self.incident = incident
    self.other = other
    self.relation = relation
    self.statement = statement
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    other = try reader.identifier(3)
    relation = try reader.code(4)
    statement = try reader.identifier(5)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.identifier(3, other)
    writer.code(4, relation)
    writer.identifier(5, statement)
  }
}

/// Names a statement about two incidents that look like one; never stored as a type.
public enum DuplicateStatement: Sendable {}
