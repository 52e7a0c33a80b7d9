/// Whether a decision finds the attribution to one party verified.
public struct PartyFinding: Hashable, Sendable {
  /// The party.
  public let party: PartyCode
  /// Whether the attribution to it is verified; otherwise it was asked, and is not established.
  public let isVerified: Bool

  /// Creates a finding.
  public init(party: PartyCode, isVerified: Bool) {
    self.party = party
    self.isVerified = isVerified
  }
}

extension PartyFinding: FieldCodable {
  /// See ``FieldCodable``: party (1), verified (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let text = try reader.text(1)
    party = try FormatError.at(1) { () throws(ValueError) in try PartyCode(text) }
    isVerified = try reader.flag(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.text(1, party.rawValue)
    writer.flag(2, isVerified)
  }
}

extension AttributionFinding {
  /// What a decision's record finds of the parties that a violation names, by their positions.
  ///
  /// - Returns: Nil where the decision was not asked, or nobody is named.
  public init?(_ findings: [PartyFinding], among attribution: Attribution) {
    guard !findings.isEmpty else { return nil }
    let verified = Set(findings.filter(\.isVerified).map(\.party))
    let parties = attribution.parties
    self.init(
      named: parties.count,
      verified: parties.indices.filter { verified.contains(parties[$0].party) }.map { $0 + 1 },
    )
  }
}
