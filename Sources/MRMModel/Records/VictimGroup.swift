/// Children who suffered together and whom nobody can name, as one entry of an incident.
public struct VictimGroup: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .victimGroup }

  /// Its identity.
  public let id: Identifier<VictimGroup>
  /// The incident.
  public let incident: Identifier<Incident>
  /// The violations that all of them suffered.
  public let violations: [Identifier<Violation>]
  /// How many they are, and what else is known of them.
  public let details: GroupDetails

  /// Creates a group.
  public init(
    id: Identifier<VictimGroup>,
    incident: Identifier<Incident>,
    violations: [Identifier<Violation>],
    details: GroupDetails,
  ) {
    self.id = id
    self.incident = incident
    self.violations = violations
    self.details = details
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``: the details (4) are left out when nothing was asked.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    violations = try reader.identifiers(3)
    details = try reader.form(4)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.identifiers(3, violations)
    writer.form(4, details)
  }
}
