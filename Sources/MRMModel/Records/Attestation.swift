/// What an importer attests was decided on one violation in another system.
///
/// Written by an import and never again: what was attested stands for ever as it was, with its dates.
/// That a second person attests it too, or that it was withdrawn, stands in the log.
public struct Attestation: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .attestation }

  /// Its identity: it follows from the violation's, so that a violation has one at most.
  public let id: Identifier<Attestation>
  /// The incident.
  public let incident: Identifier<Incident>
  /// The violation.
  public let violation: Identifier<Violation>
  /// What was decided there.
  public let decided: ElsewhereVerification

  /// Creates an attestation.
  public init(
    id: Identifier<Attestation>,
    incident: Identifier<Incident>,
    violation: Identifier<Violation>,
    decided: ElsewhereVerification,
  ) {
    self.id = id
    self.incident = incident
    self.violation = violation
    self.decided = decided
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    violation = try reader.identifier(3)
    decided = try reader.value(4)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.identifier(3, violation)
    writer.value(4, decided)
  }
}
