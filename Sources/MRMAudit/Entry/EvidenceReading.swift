public import MRMCrypto
public import MRMModel

/// Which piece of evidence was read, and for whom.
public struct EvidenceReading: Hashable, Sendable {
  /// The incident.
  public let incident: Identifier<Incident>
  /// The evidence.
  public let evidence: Identifier<Evidence>
  /// SHA-256 of the text of each recipient (`age1…`) that the file is sealed to; empty when it is
  /// written plain.
  public let recipients: [Digest]

  /// Creates the trace of a reading.
  public init(
    incident: Identifier<Incident>,
    evidence: Identifier<Evidence>,
    recipients: [Digest],
  ) {
    self.incident = incident
    self.evidence = evidence
    self.recipients = recipients
  }
}

extension EvidenceReading: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.identifier(1)
    evidence = try reader.identifier(2)
    recipients = try reader.digests(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.identifier(2, evidence)
    writer.digests(3, recipients)
  }
}
