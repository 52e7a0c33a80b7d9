public import MRMCrypto
public import MRMModel

/// What the author of an import attests was decided elsewhere on one violation that it brings.
public struct AttestedAtImport: Hashable, Sendable {
  /// The incident.
  public let incident: Identifier<Incident>
  /// The violation.
  public let violation: Identifier<Violation>
  /// What was decided.
  public let decided: ElsewhereVerification
  /// The digest of the versions it is attested over: as a decision's, see ``DecisionAct/stamp``.
  public let stamp: Digest

  /// Creates an attestation.
  public init(
    incident: Identifier<Incident>,
    violation: Identifier<Violation>,
    decided: ElsewhereVerification,
    stamp: Digest,
  ) {
    self.incident = incident
    self.violation = violation
    self.decided = decided
    self.stamp = stamp
  }
}

extension AttestedAtImport: FieldCodable {
  /// See ``FieldCodable``: incident (1), violation (2), what was decided (3), stamp (4).
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.identifier(1)
    violation = try reader.identifier(2)
    decided = try reader.value(3)
    stamp = try reader.digest(4)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.identifier(2, violation)
    writer.value(3, decided)
    writer.bytes(4, stamp.bytes)
  }
}
