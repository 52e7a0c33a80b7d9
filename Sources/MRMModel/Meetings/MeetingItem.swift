/// One case that a meeting decided, by identities alone.
public struct MeetingItem: Hashable, Sendable {
  /// The incident.
  public let incident: Identifier<Incident>
  /// The violation.
  public let violation: Identifier<Violation>
  /// The decision, whose record has the reasons and what was said of the case.
  public let decision: Identifier<Decision>

  /// Creates an item.
  public init(
    incident: Identifier<Incident>,
    violation: Identifier<Violation>,
    decision: Identifier<Decision>,
  ) {
    self.incident = incident
    self.violation = violation
    self.decision = decision
  }
}

extension MeetingItem: FieldCodable {
  /// See ``FieldCodable``: incident (1), violation (2), decision (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.identifier(1)
    violation = try reader.identifier(2)
    decision = try reader.identifier(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.identifier(2, violation)
    writer.identifier(3, decision)
  }
}
