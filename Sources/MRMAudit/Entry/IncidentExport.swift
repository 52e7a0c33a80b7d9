public import MRMCrypto
public import MRMModel

/// Incidents that leave the store in a file, with their accounts.
public struct IncidentExport: Hashable, Sendable {
  /// The incidents.
  public let incidents: [Identifier<Incident>]
  /// SHA-256 of the text of each recipient (`age1…`) that the file is sealed to; empty when it is
  /// written plain, for whoever finds it.
  public let recipients: [Digest]
  /// The identities that go with them; empty when none do.
  public let identities: [RecordID]

  /// Creates the trace of an export.
  public init(
    incidents: [Identifier<Incident>],
    recipients: [Digest],
    identities: [RecordID],
  ) {
    self.incidents = incidents
    self.recipients = recipients
    self.identities = identities
  }
}

extension IncidentExport: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    incidents = try reader.identifiers(1)
    recipients = try reader.digests(2)
    identities = try reader.identifiers(3)
    guard !incidents.isEmpty else { throw .missing(tag: 1) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifiers(1, incidents)
    writer.digests(2, recipients)
    writer.identifiers(3, identities)
  }
}
