public import MRMCrypto
public import MRMModel

/// Who was enrolled by a verified log, and who was given which keys.
public struct KeptRoster: Hashable, Sendable {
  /// Who may act, who reads what, and what administrators have still to settle.
  public let state: RosterState
  /// The digests of the grants that entries signed for.
  public let grants: [Digest]
  /// The X25519 keys enrolled: each is one person's.
  public let agreementKeys: [[UInt8]]

  /// Creates a kept roster.
  public init(state: RosterState, grants: [Digest], agreementKeys: [[UInt8]]) {
    self.state = state
    self.grants = grants
    self.agreementKeys = agreementKeys
  }
}

extension KeptRoster: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    grants = try reader.digests(2)
    var keys: [[UInt8]] = []
    while let key = try reader.optionalBytes(6) { keys.append(key) }
    agreementKeys = keys
    state = try reader.value(7)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.digests(2, grants)
    for key in agreementKeys { writer.bytes(6, key) }
    writer.value(7, state)
  }
}
