import MRMModel

extension PrimeroReading {
  /// To whom each violation is attributed, by its number.
  mutating func attributions(of documents: [ViolationDocument]) throws(PrimeroProblem)
    -> [Int: Attribution]
  {
    var parties: [Int: [PartyAttribution]] = [:]
    var crossfire: Set<Int> = []
    var words: [Int: [PartyCode: Bool]] = [:]
    for part in try parts("perpetrators", atMost: PrimeroNames.maximumPerpetrators) {
      var part = part
      if part.value("perpetrator_category") == .string(PrimeroNames.crossfire) {
        part.take("perpetrator_category")
        crossfire.formUnion(violations(of: &part))
        adopt(part, as: .crossfire)
      } else if let party = party(&part) {
        let word = PrimeroNames.attributionWord(of: &part)
        for number in violations(of: &part) {
          guard !(parties[number] ?? []).contains(where: { $0.party == party }) else {
            part.note("armed_force_group_party_name", .partyTwice)
            continue
          }
          parties[number, default: []].append(PartyAttribution(party: party))
          words[number, default: [:]][party] = word
        }
        adopt(part, as: .party(party))
      } else {
        adopt(part, as: .unresolved)
      }
    }
    for (number, words) in words { find(words, of: parties[number] ?? [], on: number) }
    return Dictionary(
      documents.map { violation in
        let parties = parties[violation.number] ?? []
        let attribution: Attribution =
          if crossfire.contains(violation.number) {
            .crossfire(parties)
          } else {
            parties.isEmpty ? .unknown : .parties(parties, .several)
          }
        return (violation.number, attribution)
      },
      uniquingKeysWith: { first, _ in first },
    )
  }

  /// Adds what the peer says of the attribution to what was decided there, where the CTFMR verified
  /// the violation; otherwise nobody decided it, and it stays aside.
  private mutating func find(
    _ words: [PartyCode: Bool],
    of parties: [PartyAttribution],
    on number: Int,
  ) {
    guard let known = decided[number], known.ctfmr?.status == .verified, !words.isEmpty else {
      return
    }
    let verified = parties.indices.filter { words[parties[$0].party] == true }.map { $0 + 1 }
    let finding = AttributionFinding(named: parties.count, verified: verified)
    decided[number] = known.finding(finding)
  }

  /// The party by its code or a name of it; its category goes with it where the register agrees.
  private func party(_ part: inout PrimeroObject) -> PartyCode? {
    let field = "armed_force_group_party_name"
    guard let value = part.value(field), value != .string(PrimeroNames.unknown) else { return nil }
    guard case .string(let text) = value,
      let party = PrimeroParties.party(text, in: context.register)
    else {
      part.note(field, .unknownParty)
      return nil
    }
    if text == party.code.rawValue { part.take(field) }
    if case .string(let category) = part.value("perpetrator_category") {
      if (try? PartyKind(code: category)) == party.kind {
        part.take("perpetrator_category")
      } else {
        part.note("perpetrator_category", .partyKindDiffers)
      }
    }
    return party.code
  }
}

/// The peer's parties, whose codes are those of each installation.
enum PrimeroParties {
  /// The party of a code, or of a name or alias of the register's.
  static func party(_ text: String, in register: PartyRegister) -> Party? {
    if let code = try? PartyCode(text.uppercased()), let party = register.party(code) {
      return party
    }
    return register.party(named: text)
      ?? register.party(named: text.split(separator: "_").joined(separator: " "))
  }
}
