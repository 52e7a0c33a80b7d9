/// One case on the list of a meeting that is not signed yet.
public struct AgendaItem: Hashable, Sendable {
  /// The incident.
  public let incident: Identifier<Incident>
  /// The violation.
  public let violation: Identifier<Violation>
  /// What the meeting finds; nil while it has not come to the case.
  public let finding: Finding?

  /// What the meeting finds on a case, and what of the case it saw.
  public struct Finding: Hashable, Sendable {
    /// The decision as it will be proposed.
    public let decision: Decision
    /// The mark of the case as it was when this was entered.
    public let seen: SeenMark

    /// Creates a finding.
    public init(decision: Decision, seen: SeenMark) {
      self.decision = decision
      self.seen = seen
    }
  }

  /// Creates an item.
  public init(
    incident: Identifier<Incident>,
    violation: Identifier<Violation>,
    finding: Finding? = nil,
  ) {
    self.incident = incident
    self.violation = violation
    self.finding = finding
  }
}

extension AgendaItem: FieldCodable {
  /// See ``FieldCodable``: incident (1), violation (2), finding (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.identifier(1)
    violation = try reader.identifier(2)
    finding = try reader.optionalValue(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.identifier(2, violation)
    writer.value(3, finding)
  }
}

extension AgendaItem.Finding: FieldCodable {
  /// See ``FieldCodable``: decision (1), mark of what was seen (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    decision = try reader.value(1)
    let bytes = try reader.bytes(2)
    seen = try FormatError.at(2) { () throws(ValueError) in try SeenMark(bytes: bytes) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.value(1, decision)
    writer.bytes(2, seen.bytes)
  }
}
