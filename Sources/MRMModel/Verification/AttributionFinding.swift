/// What a decision finds of the attribution to the parties that a violation names, without naming one.
///
/// Parties are told by their position in the violation's list, from 1: the log holds no party's code.
/// The list is that of the version of the violation that the decision covers. An incident may be
/// verified while the perpetrator stays alleged: the two are found apart, in one decision.
///
/// Source: MRM information system, `perpetrator_verified`.
public struct AttributionFinding: Hashable, Sendable {
  /// How many parties the violation names: each was asked about; at least one.
  public let named: Int
  /// The positions of those whose attribution is found verified, ascending; may be none.
  public let verified: [Int]

  /// More parties than a register may hold nobody names.
  public static let maximumNamed = RegisteredParties.maximumCount

  /// Creates a finding.
  ///
  /// - Returns: Nil unless 1 to ``maximumNamed`` parties are named, and each position is one of theirs,
  ///   once, in ascending order.
  public init?(named: Int, verified: [Int]) {
    guard (1...Self.maximumNamed).contains(named),
      verified.allSatisfy({ (1...named).contains($0) }),
      zip(verified, verified.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.named = named
    self.verified = verified
  }

  /// What is found of each party of the list that is meant; of more than were asked about, nothing.
  public func findings(among attribution: Attribution) -> [PartyFinding] {
    attribution.parties.prefix(named).enumerated().map { offset, attributed in
      PartyFinding(party: attributed.party, isVerified: verified.contains(offset + 1))
    }
  }
}

extension AttributionFinding: FieldCodable {
  /// See ``FieldCodable``: how many are named (1), positions (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let named = try reader.integer(1)
    guard let finding = Self(named: named, verified: try reader.integers(2)) else {
      throw .invalid(tag: 2)
    }
    self = finding
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, named)
    writer.integers(2, verified)
  }
}
