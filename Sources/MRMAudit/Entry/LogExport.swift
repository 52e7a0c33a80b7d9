public import MRMCrypto
public import MRMModel

/// For whom a copy of the log was made.
public struct LogExport: Hashable, Sendable {
  /// SHA-256 of the text of each recipient (`age1…`) that the copy is sealed to; empty when it was
  /// written plain, for whoever finds it.
  public let recipients: [Digest]

  /// Creates the trace of an export.
  public init(recipients: [Digest]) {
    self.recipients = recipients
  }
}

extension LogExport: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    recipients = try reader.digests(1)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.digests(1, recipients)
  }
}
