/// What was decided on a violation elsewhere, over which facts it is attested, and by how many.
///
/// The importer is whoever logged the incident; the three levels here know nothing of it.
public struct AttestedVerification: Hashable, Sendable {
  /// What was decided there.
  public let decided: ElsewhereVerification
  /// The digest (32 bytes) of the versions that the import wrote; the facts changed when it is
  /// another now.
  public let stamp: [UInt8]
  /// How far it stands here.
  public var standing: AttestationStanding

  /// Creates an attested verification; it waits for a second person by default.
  public init(
    decided: ElsewhereVerification,
    stamp: [UInt8],
    standing: AttestationStanding = .waiting,
  ) {
    self.decided = decided
    self.stamp = stamp
    self.standing = standing
  }

  /// What reports count: the CTFMR's decision there, while two persons attest it.
  public var countable: ElsewhereDecision? {
    switch standing {
    case .confirmed: decided.countable
    case .waiting, .withdrawn: nil
    }
  }

  /// Whether it leaves nobody here anything to decide, on facts with a stamp: it closes the question,
  /// on these facts, and was not withdrawn.
  public func closes(over stamp: [UInt8]) -> Bool {
    switch standing {
    case .waiting, .confirmed: decided.isFinal && self.stamp == stamp
    case .withdrawn: false
    }
  }

  /// Whether it matters on which facts it is attested: it closes the question, or can be confirmed.
  public var isOverFacts: Bool {
    switch standing {
    case .waiting: true
    case .confirmed: decided.isFinal
    case .withdrawn: false
    }
  }

  /// Whether only the importer attests it.
  public var isWaiting: Bool { standing == .waiting }
}

extension AttestedVerification: FieldCodable {
  /// See ``FieldCodable``: what was decided (1), the stamp (2), how far it stands (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    decided = try reader.value(1)
    stamp = try reader.bytes(2)
    guard stamp.count == 32 else { throw .invalid(tag: 2) }
    standing = try reader.value(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.value(1, decided)
    writer.bytes(2, stamp)
    writer.value(3, standing)
  }
}
