/// To whom a violation is attributed.
public enum Attribution: Hashable, Sendable {
  /// The perpetrator is not known: a normal value.
  case unknown
  /// One or more parties.
  case parties([PartyAttribution], Sharing)
  /// Crossfire; the parties, as far as known.
  case crossfire([PartyAttribution])

  /// How several parties share a violation.
  public enum Sharing: UInt8, Sendable {
    /// Each by itself.
    case several = 1
    /// In a joint operation.
    case joint = 2
  }

  /// The parties named, in order, each once.
  public var parties: [PartyAttribution] {
    switch self {
    case .unknown: []
    case .parties(let parties, _), .crossfire(let parties): parties
    }
  }
}

/// One party named for one violation: alleged, until a decision of the CTFMR finds otherwise.
public struct PartyAttribution: Hashable, Sendable {
  /// The party.
  public let party: PartyCode
  /// How sure whoever attributed it was; nil where nobody said.
  public let confidence: Weight?

  /// Creates an attribution.
  public init(party: PartyCode, confidence: Weight? = nil) {
    self.party = party
    self.confidence = confidence
  }
}
