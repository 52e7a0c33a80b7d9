public import MRMModel

/// A second person's signature under what an importer attests was decided elsewhere.
public struct AttestationConfirmation: Hashable, Sendable {
  /// How many attestations one entry confirms at most: as many as a person can be shown and read.
  public static let maximumCount = 200

  /// Each attestation, once; at least one.
  public let items: [ConfirmedAttestation]

  /// Creates a confirmation.
  ///
  /// - Returns: Nil unless there are 1 to ``maximumCount``, each of another violation.
  public init?(_ items: [ConfirmedAttestation]) {
    guard (1...Self.maximumCount).contains(items.count),
      Set(items.map(\.violation)).count == items.count
    else { return nil }
    self.items = items
  }
}

extension AttestationConfirmation: FieldCodable {
  /// See ``FieldCodable``: each attestation (1).
  public init(from reader: inout FieldReader) throws(FormatError) {
    guard let confirmation = Self(try reader.list(1)) else { throw .invalid(tag: 1) }
    self = confirmation
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.list(1, items)
  }
}
