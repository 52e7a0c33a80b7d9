public import MRMCrypto
public import MRMModel

/// For whom a backup of the store was begun.
public struct BackupSealing: Hashable, Sendable {
  /// SHA-256 of the text of each recipient (`age1…`) that the backup is sealed to.
  public let recipients: [Digest]

  /// Creates the trace of a backup.
  public init(recipients: [Digest]) {
    self.recipients = recipients
  }
}

extension BackupSealing: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    recipients = try reader.digests(1)
    // A backup that is not sealed is no age file: it has an event of its own.
    guard !recipients.isEmpty else { throw .missing(tag: 1) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.digests(1, recipients)
  }
}
