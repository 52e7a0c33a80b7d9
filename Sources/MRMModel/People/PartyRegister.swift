/// The parties to a conflict that violations can be attributed to.
public struct PartyRegister: Sendable {
  /// One party.
  public struct Party: Hashable, Sendable {
    /// Its code.
    public let code: PartyCode
    /// Its name, as the UN prints it.
    public let name: Phrase
    /// What kind of party it is.
    public let kind: PartyKind
    /// Other names reports use.
    public let aliases: [String]
  }

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
      let spellings = [party.code.rawValue, party.name.english, party.name.french] + party.aliases
      for spelling in spellings { names[SearchKey.of(spelling)] = party }
    }
    byName = names
  }

  /// The party with a code; nil when it is not in the register.
  public func party(_ code: PartyCode) -> Party? { byCode[code] }

  /// The party with a code, name or alias, blind to case, accents and hyphens.
  public func party(named name: String) -> Party? { byName[SearchKey.of(name)] }
}
