public import MRMModel

/// Whom a row of a report attributes violations to.
public enum Attributed: Hashable, Sendable {
  /// One party.
  case party(PartyCode)
  /// More than one, together or each by itself; only where each violation has one row.
  case severalParties
  /// Crossfire, whichever parties are named for it.
  case crossfire
  /// Nobody known.
  case unidentified

  /// What files hold: the party's code, or a word in lower case, which no party's code can be.
  public var code: String {
    switch self {
    case .party(let code): code.rawValue
    case .severalParties: "several_parties"
    case .crossfire: "crossfire"
    case .unidentified: "unidentified"
    }
  }
}
