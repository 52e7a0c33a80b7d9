/// What the task force did about one violation, and whether it is followed up.
///
/// Source: MRM information system, response. No decision covers it: what is done for a child does
/// not wait for verification, nor change it.
public struct Response: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .response }

  /// Its identity.
  public let id: Identifier<Response>
  /// The incident.
  public let incident: Identifier<Incident>
  /// The one violation that it answers.
  public let violation: Identifier<Violation>
  /// What was done, and what else is known of it.
  public let details: ResponseDetails

  /// Creates a response.
  public init(
    id: Identifier<Response>,
    incident: Identifier<Incident>,
    violation: Identifier<Violation>,
    details: ResponseDetails,
  ) {
    self.id = id
    self.incident = incident
    self.violation = violation
    self.details = details
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``: the details (4) are left out when nothing was asked.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    violation = try reader.identifier(3)
    details = try reader.form(4)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.identifier(3, violation)
    writer.form(4, details)
  }
}
