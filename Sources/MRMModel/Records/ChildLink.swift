/// One half of a statement that two children are one person: that of the child of one incident.
///
/// The other half is a record of the other child's incident, so that each incident says by itself whom
/// its children are. Neither entry is rewritten: what was decided on stays as it is.
public struct ChildLink: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .childLink }

  /// Its identity.
  public let id: Identifier<ChildLink>
  /// The incident of the child.
  public let incident: Identifier<Incident>
  /// The child.
  public let child: Identifier<Child>
  /// The same person, as another incident lists it.
  public let other: Identifier<Child>
  /// That incident.
  public let otherIncident: Identifier<Incident>
  /// The statement, the same in both halves.
  public let statement: Identifier<ChildLinkStatement>

  /// Creates a half.
  public init(
    id: Identifier<ChildLink>,
    incident: Identifier<Incident>,
    child: Identifier<Child>,
    other: Identifier<Child>,
    otherIncident: Identifier<Incident>,
    statement: Identifier<ChildLinkStatement>,
  ) {
    self.id = id
    self.incident = incident
    self.child = child
    self.other = other
    self.otherIncident = otherIncident
    self.statement = statement
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    child = try reader.identifier(3)
    other = try reader.identifier(4)
    otherIncident = try reader.identifier(5)
    statement = try reader.identifier(6)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.identifier(3, child)
    writer.identifier(4, other)
    writer.identifier(5, otherIncident)
    writer.identifier(6, statement)
  }
}

/// Names a statement that two children are one person; never stored as a type.
public enum ChildLinkStatement: Sendable {}
