public import MRMModel

/// That a case was taken at a level, or released there.
public struct TakingAct: Hashable, Sendable {
  /// The incident.
  public let incident: Identifier<Incident>
  /// Its office.
  public let office: OfficeCode
  /// The level.
  public let level: VerificationLevel

  /// Creates an act.
  public init(incident: Identifier<Incident>, office: OfficeCode, level: VerificationLevel) {
    self.incident = incident
    self.office = office
    self.level = level
  }
}

extension TakingAct: FieldCodable {
  /// See ``FieldCodable``: incident (1), office (2), level (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.identifier(1)
    office = try reader.office(2)
    level = try reader.code(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.text(2, office.rawValue)
    writer.code(3, level)
  }
}
