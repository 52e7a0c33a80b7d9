import MRMCrypto
import MRMModel

extension PrimeroWriter {
  /// The perpetrators: those the peer gave, as far as the violations still attribute to them, then
  /// those that were attributed here.
  func perpetrators() -> [JSONValue] {
    var open = attributions()
    var written: [JSONValue] = []
    for kept in aside.perpetrators {
      guard let perpetrator = giveBack(kept, &open) else { continue }
      written.append(perpetrator)
    }
    return written + added(open)
  }

  /// To whom a violation is attributed, as a perpetrator of the peer's can say it.
  private enum Whom: Hashable {
    /// A party; whether the attribution to it is verified, nil where nobody found anything.
    case party(PartyCode, isVerified: Bool?)
    case crossfire
    case unknown
  }

  /// One attribution of one violation that is not written yet.
  private struct Open: Hashable {
    let violation: Int
    let whom: Whom
  }

  private func attributions() -> [Open] {
    document.violations.flatMap { violation -> [Open] in
      let parties = violation.attribution.parties.map { party in
        Open(
          violation: violation.number,
          whom: .party(party.party, isVerified: finding(of: party.party, on: violation.number)),
        )
      }
      switch violation.attribution {
      case .unknown: return [Open(violation: violation.number, whom: .unknown)]
      case .parties: return parties
      case .crossfire: return parties + [Open(violation: violation.number, whom: .crossfire)]
      }
    }
  }

  private func finding(of party: PartyCode, on violation: Int) -> Bool? {
    incident.findings[violation]?.first { $0.party == party }?.isVerified
  }

  /// One of the peer's perpetrators with the violations that are still attributed to it; nil when
  /// there is none left.
  private func giveBack(_ kept: PrimeroPerpetrator, _ open: inout [Open]) -> JSONValue? {
    let numbers = Dictionary(identities.map { ($1, $0) }, uniquingKeysWith: min)
    var named: [Int] = []
    if case .array(let links) = kept.members.first(where: { $0.key == PrimeroNames.violations })?
      .value
    {
      named = links.compactMap { link in
        if case .string(let identity) = link { numbers[identity] } else { nil }
      }
    }
    var rest = kept.members.filter { $0.key != PrimeroNames.violations }
    var members: [JSONValue.Member] = []
    switch kept.who {
    case .unresolved:
      open.removeAll { $0.whom == .unknown && named.contains($0.violation) }
    case .crossfire:
      named = named.filter { number in
        document.violations.contains { violation in
          if case .crossfire = violation.attribution { violation.number == number } else { false }
        }
      }
      open.removeAll { $0.whom == .crossfire && named.contains($0.violation) }
      members.append(.init("perpetrator_category", .string(PrimeroNames.crossfire)))
    case .party(let code):
      let word = PrimeroNames.attributionWord(in: rest)
      named = named.filter { number in
        document.violations.contains { violation in
          violation.number == number && violation.attribution.parties.contains { $0.party == code }
        }
      }
      // What was found otherwise here, or of some violations only, is a perpetrator of its own.
      let same = named.filter { (finding(of: code, on: $0) ?? word ?? false) == (word ?? false) }
      var isVerified: Bool?
      if same.isEmpty, let first = named.first {
        isVerified = finding(of: code, on: first)
        named = named.filter { finding(of: code, on: $0) == isVerified }
        rest.removeAll { $0.key == PrimeroNames.perpetratorVerified }
      } else {
        named = same
      }
      open.removeAll { attribution in
        guard case .party(code, _) = attribution.whom else { return false }
        return named.contains(attribution.violation)
      }
      members += party(code, isVerified: isVerified)
    }
    guard !named.isEmpty else { return nil }
    let own = rest.map(\.key)
    // What was kept of it is in the peer's own words.
    return .object(
      [JSONValue.Member(PrimeroNames.violations, links(named))] + rest
        + members.filter { !own.contains($0.key) }
    )
  }

  private func added(_ open: [Open]) -> [JSONValue] {
    var order: [Whom] = []
    var violations: [Whom: [Int]] = [:]
    for attribution in open {
      if violations[attribution.whom] == nil { order.append(attribution.whom) }
      violations[attribution.whom, default: []].append(attribution.violation)
    }
    return order.map { whom in
      let members: [JSONValue.Member] =
        switch whom {
        case .party(let code, let isVerified): party(code, isVerified: isVerified)
        case .crossfire: [.init("perpetrator_category", .string(PrimeroNames.crossfire))]
        case .unknown: [.init("perpetrator_category", .string(PrimeroNames.unknown))]
        }
      return .object(
        [
          JSONValue.Member(PrimeroNames.identity, .string(identity(of: whom))),
          JSONValue.Member(PrimeroNames.violations, links(violations[whom] ?? [])),
        ] + members
      )
    }
  }

  private func party(_ code: PartyCode, isVerified: Bool?) -> [JSONValue.Member] {
    [JSONValue.Member("armed_force_group_party_name", .string(code.rawValue))]
      + [register.party(code).map { JSONValue.Member("perpetrator_category", .primero($0.kind)) }]
      .compactMap(\.self)
      + [isVerified.map { JSONValue.Member(PrimeroNames.perpetratorVerified, .bool($0)) }]
      .compactMap(\.self)
  }

  /// The same each time, so that sending it twice makes no second perpetrator.
  private func identity(of whom: Whom) -> String {
    let who =
      switch whom {
      case .party(let code, true): "party/\(code)/true"
      case .party(let code, false): "party/\(code)/not_established"
      case .party(let code, nil): "party/\(code)/false"
      case .crossfire: PrimeroNames.crossfire
      case .unknown: PrimeroNames.unknown
      }
    let digest = Digest.sha256(Array("mrm/primero/\(incident.id)/\(who)".utf8))
    return Identifier<Incident>(bytes: digest.bytes.prefix(16))?.description ?? who
  }
}
