/// The parties to a conflict that violations can be attributed to.
public struct PartyRegister: Sendable {
  /// The parties, in the order they are shown.
  public let parties: [Party]
  private let byCode: [PartyCode: Party]
  private let byName: [String: Party]

  /// Creates a register from its parties.
  public init(parties: [Party]) {
    self.parties = parties
    byCode = Dictionary(parties.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var names: [String: Party] = [:]
    for party in parties {
      for spelling in party.spellings { names[SearchKey.of(spelling)] = party }
    }
    byName = names
  }

  /// The party with a code; nil when it is not in the register.
  public func party(_ code: PartyCode) -> Party? { byCode[code] }

  /// The party with a code, name or alias, blind to case, accents and hyphens.
  public func party(named name: String) -> Party? { byName[SearchKey.of(name)] }

  /// The register with some parties changed in their places, and new ones after the others.
  public func amended(by changed: [Party]) -> PartyRegister {
    guard !changed.isEmpty else { return self }
    let byCode = Dictionary(changed.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    let added = changed.filter { party($0.code) == nil }
    return PartyRegister(parties: parties.map { byCode[$0.code] ?? $0 } + added)
  }

  /// Refuses a party that could not stand among the others.
  ///
  /// - Throws: ``PartyError``.
  public func check(_ party: Party) throws(PartyError) {
    for spelling in party.spellings {
      if let other = self.party(named: spelling), other.code != party.code {
        throw .nameTaken(by: other.code)
      }
    }
    for membership in party.memberships where membership.whole != party.code {
      guard self.party(membership.whole) != nil else { throw .noSuchParty(membership.whole) }
    }
    if amended(by: [party]).wholes(of: party.code).contains(party.code) { throw .partOfItself }
  }

  /// Every group that a party is or was part of, directly or through others.
  public func wholes(of code: PartyCode) -> Set<PartyCode> {
    var found: Set<PartyCode> = []
    var open = [code]
    while let next = open.popLast() {
      for membership in party(next)?.memberships ?? [] where found.insert(membership.whole).inserted
      {
        open.append(membership.whole)
      }
    }
    return found
  }
}

extension Party {
  /// What reports call it: the code, both names and the aliases.
  fileprivate var spellings: [String] { [code.rawValue, name.english, name.french] + aliases }
}
