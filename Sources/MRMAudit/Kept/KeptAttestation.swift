public import MRMModel

/// What a verified log has attested of one violation.
public struct KeptAttestation: Hashable, Sendable {
  /// The violation.
  public let violation: Identifier<Violation>
  /// What was decided elsewhere, and how far it stands.
  public let attested: AttestedVerification

  /// Creates a kept attestation.
  public init(violation: Identifier<Violation>, attested: AttestedVerification) {
    self.violation = violation
    self.attested = attested
  }
}

extension KeptAttestation: FieldCodable {
  /// See ``FieldCodable``: violation (1), what is attested of it (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    violation = try reader.identifier(1)
    attested = try reader.value(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, violation)
    writer.value(2, attested)
  }
}
