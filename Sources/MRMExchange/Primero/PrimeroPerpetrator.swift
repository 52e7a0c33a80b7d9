import MRMModel

/// A perpetrator of the peer's: to whom it attributes, and what we have no place for.
struct PrimeroPerpetrator: Hashable, Sendable {
  /// To whom it attributes.
  enum Who: Hashable {
    case party(PartyCode)
    case crossfire
    /// An unknown one, or a party that is not in the register: then nothing of it was taken.
    case unresolved
  }

  let who: Who
  /// The fields that were not taken, the peer's identity and its links to violations among them.
  let members: [JSONValue.Member]
}

extension PrimeroPerpetrator {
  private static let party = "party"
  private static let fields = "fields"

  var json: JSONValue {
    let who: JSONValue.Member? =
      switch who {
      case .party(let code): JSONValue.Member(Self.party, .string(code.rawValue))
      case .crossfire: JSONValue.Member(PrimeroNames.crossfire, .bool(true))
      case .unresolved: nil
      }
    return .object([who].compactMap(\.self) + [JSONValue.Member(Self.fields, .object(members))])
  }

  /// Reads what ``json`` writes; nil for anything else.
  init?(json: JSONValue) {
    guard case .object(let members) = json[Self.fields] else { return nil }
    self.members = members
    if case .string(let text) = json[Self.party] {
      guard let code = try? PartyCode(text) else { return nil }
      who = .party(code)
    } else {
      who = json[PrimeroNames.crossfire] == .bool(true) ? .crossfire : .unresolved
    }
  }
}
