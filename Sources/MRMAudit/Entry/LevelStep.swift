public import MRMModel

/// That a level's proposal was set aside, or its decision reopened.
public struct LevelStep: Hashable, Sendable {
  /// The incident.
  public let incident: Identifier<Incident>
  /// Its office.
  public let office: OfficeCode
  /// The violation.
  public let violation: Identifier<Violation>
  /// The level.
  public let level: VerificationLevel
  /// The decision whose proposal is set aside, or that is to be taken anew.
  public let decision: Identifier<Decision>

  /// Creates a step.
  public init(
    incident: Identifier<Incident>,
    office: OfficeCode,
    violation: Identifier<Violation>,
    level: VerificationLevel,
    decision: Identifier<Decision>,
  ) {
    self.incident = incident
    self.office = office
    self.violation = violation
    self.level = level
    self.decision = decision
  }
}

extension LevelStep: FieldCodable {
  /// See ``FieldCodable``: incident (1), office (2), violation (3), level (4), decision (5).
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.identifier(1)
    office = try reader.office(2)
    violation = try reader.identifier(3)
    level = try reader.code(4)
    decision = try reader.identifier(5)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.text(2, office.rawValue)
    writer.identifier(3, violation)
    writer.code(4, level)
    writer.identifier(5, decision)
  }
}
