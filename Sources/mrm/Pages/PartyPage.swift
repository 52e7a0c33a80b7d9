import MRMModel

/// A party to the conflict as a page.
struct PartyPage {
  let party: Party
  let register: PartyRegister

  func write(in page: inout PageLayout) {
    let language = page.language
    page.title("\(party.name(language)) (\(party.code))")
    page.field(Phrase(fr: "genre", en: "kind"), party.kind.label(language))
    if !party.aliases.isEmpty {
      page.field(
        Phrase(fr: "autres noms", en: "other names"),
        party.aliases.map(Visible.text).joined(separator: PageLayout.semicolon(language)),
      )
    }
    if party.existence != .unknown {
      page.field(Phrase(fr: "période", en: "period"), party.existence.spoken(language))
    }
    for membership in party.memberships {
      page.field(
        Phrase(fr: "fait partie de", en: "part of"),
        named(membership.whole, membership.period, language),
      )
    }
    let members = register.parties.flatMap { member in
      member.memberships.filter { $0.whole == party.code }.map {
        named(member.code, $0.period, language)
      }
    }
    for member in members { page.field(Phrase(fr: "comprend", en: "includes"), member) }
    listings(in: &page)
    plans(in: &page)
  }

  private func listings(in page: inout PageLayout) {
    page.heading(
      Phrase(fr: "Inscrite dans les rapports annuels", en: "Listed in the annual reports")
    )
    if party.listings.isEmpty { page.line(Phrase(fr: "jamais", en: "never")(page.language)) }
    for listing in party.listings {
      let years =
        listing.until.map {
          Phrase(fr: "de \(listing.from) à \($0)", en: "\(listing.from) to \($0)")
        }
        ?? Phrase(fr: "depuis \(listing.from)", en: "since \(listing.from)")
      page.field(listing.kind.short, years(page.language))
    }
  }

  private func plans(in page: inout PageLayout) {
    page.heading(Phrase(fr: "Plans d’action", en: "Action plans"))
    if party.actionPlans.isEmpty { page.line(Phrase(fr: "aucun", en: "none")(page.language)) }
    for plan in party.actionPlans {
      let kinds = plan.kinds.map { $0.short(page.language) }.joined(separator: ", ")
      let end = plan.ended.map {
        Phrase(fr: "fini le \($0.spoken(.french))", en: "ended \($0.spoken(.english))")
      }
      page.field(
        Phrase(
          fr: "signé le \(plan.signed.spoken(.french))",
          en: "signed \(plan.signed.spoken(.english))"
        ),
        ([kinds] + (end.map { [$0(page.language)] } ?? [])).joined(separator: PageLayout.dot),
      )
    }
  }

  private func named(_ code: PartyCode, _ period: OpenPeriod, _ language: Language) -> String {
    let name = register.party(code).map { "\($0.name(language)) (\(code))" } ?? "\(code)"
    return period == .unknown ? name : name + ", " + period.spoken(language)
  }
}

extension OpenPeriod {
  fileprivate func spoken(_ language: Language) -> String {
    switch (from, until) {
    case (nil, nil): Phrase(fr: "inconnue", en: "unknown")(language)
    case (let from?, nil):
      Phrase(fr: "depuis le \(from.spoken(.french))", en: "since \(from.spoken(.english))")(
        language
      )
    case (nil, let until?):
      Phrase(fr: "jusqu’au \(until.spoken(.french))", en: "until \(until.spoken(.english))")(
        language
      )
    case (let from?, let until?):
      Phrase(
        fr: "du \(from.spoken(.french)) au \(until.spoken(.french))",
        en: "\(from.spoken(.english)) to \(until.spoken(.english))",
      )(language)
    }
  }
}
