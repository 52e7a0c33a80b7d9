public import MRMCrypto
public import MRMModel

/// One attestation that a second person confirms.
public struct ConfirmedAttestation: Hashable, Sendable {
  /// The incident.
  public let incident: Identifier<Incident>
  /// Its office.
  public let office: OfficeCode
  /// The violation.
  public let violation: Identifier<Violation>
  /// What was decided elsewhere, as the import's entry says it.
  public let decided: ElsewhereVerification
  /// The attestation's record, with the digests of what was signed for.
  public let attestation: RecordWrite
  /// Every record of the facts, at its version, with digests: the same as a decision would rely on.
  public let reliesOn: [RecordWrite]

  /// Creates a confirmed attestation.
  public init(
    incident: Identifier<Incident>,
    office: OfficeCode,
    violation: Identifier<Violation>,
    decided: ElsewhereVerification,
    attestation: RecordWrite,
    reliesOn: [RecordWrite],
  ) {
    self.incident = incident
    self.office = office
    self.violation = violation
    self.decided = decided
    self.attestation = attestation
    self.reliesOn = reliesOn
  }

  /// The digest of the facts it covers: as a decision's, see ``DecisionAct/stamp``.
  public var stamp: Digest { DecisionAct.stamp(of: reliesOn.map(\.record)) }
}

extension ConfirmedAttestation: FieldCodable {
  /// See ``FieldCodable``: incident (1), office (2), violation (3), what was decided (4), the
  /// attestation's write (5), the writes relied on (6).
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.identifier(1)
    office = try reader.office(2)
    violation = try reader.identifier(3)
    decided = try reader.value(4)
    attestation = try reader.value(5)
    reliesOn = try reader.list(6)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.text(2, office.rawValue)
    writer.identifier(3, violation)
    writer.value(4, decided)
    writer.value(5, attestation)
    writer.list(6, reliesOn)
  }
}
