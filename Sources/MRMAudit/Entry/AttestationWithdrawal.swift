public import MRMModel

/// The withdrawal of an attestation that was wrong, confirmed or not.
public struct AttestationWithdrawal: Hashable, Sendable {
  /// The incident.
  public let incident: Identifier<Incident>
  /// Its office.
  public let office: OfficeCode
  /// The violation.
  public let violation: Identifier<Violation>
  /// The attestation's record, with the digests of what is withdrawn.
  public let attestation: RecordWrite

  /// Creates a withdrawal.
  public init(
    incident: Identifier<Incident>,
    office: OfficeCode,
    violation: Identifier<Violation>,
    attestation: RecordWrite,
  ) {
    self.incident = incident
    self.office = office
    self.violation = violation
    self.attestation = attestation
  }
}

extension AttestationWithdrawal: FieldCodable {
  /// See ``FieldCodable``: incident (1), office (2), violation (3), the attestation's write (4).
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.identifier(1)
    office = try reader.office(2)
    violation = try reader.identifier(3)
    attestation = try reader.value(4)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.text(2, office.rawValue)
    writer.identifier(3, violation)
    writer.value(4, attestation)
  }
}
