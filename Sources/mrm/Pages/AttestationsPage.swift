import MRMModel
import MRMService

/// Attestations of decisions taken elsewhere, for people: as they are signed, and as a table.
enum AttestationsPage {
  static let header = [
    Phrase(fr: "RÉFÉRENCE", en: "REFERENCE"), Phrase(fr: "VIOLATION", en: "VIOLATION"),
    Phrase(fr: "ENFANTS", en: "CHILDREN"), Phrase(fr: "DATE", en: "DATE"),
    Phrase(fr: "LIEU", en: "PLACE"), Phrase(fr: "AILLEURS", en: "ELSEWHERE"),
    Phrase(fr: "DÉCISIONS", en: "DECISIONS"), Phrase(fr: "ATTESTATION", en: "ATTESTATION"),
  ]

  static func rows(_ items: [AttestationList.Item], _ language: Language) -> [[String]] {
    items.map { item in
      [
        item.name, item.violation.kind.short(language), "\(item.violation.tally.total)",
        item.incident.date.short(language), item.incident.place.short(language),
        item.violation.attested?.decided.system.label(language) ?? "",
        item.violation.attested?.decided.spoken(language) ?? "",
        item.violation.attested?.standing.short(language) ?? "",
      ]
    }
  }

  /// What a person is about to sign: every attestation with its facts and its decisions.
  static func signed(
    _ items: [AttestationList.Item],
    withdrawing: Bool,
    _ language: Language,
    width: Int,
  ) -> String {
    var page = PageLayout(language: language, width: width)
    page.title(
      (withdrawing
        ? Phrase(
          fr: "À retirer : ce qui fut décidé ailleurs",
          en: "To be withdrawn: what was decided elsewhere",
        )
        : Phrase(
          fr: "À attester : ce qui fut décidé ailleurs",
          en: "To be attested: what was decided elsewhere",
        ))(language)
    )
    for (index, item) in items.enumerated() {
      if index > 0 { page.blank() }
      let facts = [
        item.name, item.violation.kind.label(language), item.violation.tally.spoken(language),
        item.incident.date.short(language), item.incident.place.short(language),
      ]
      page.line(facts.joined(separator: PageLayout.dot), hanging: 4)
      guard let attested = item.violation.attested else { continue }
      page.line(
        "\(attested.decided.system.label(language))\(PageLayout.dot)"
          + attested.decided.spoken(language),
        indent: 6,
      )
    }
    return page.text
  }

  /// How many there are, as a line of its own, with how much of it is not shown.
  static func count(_ list: AttestationList) -> Phrase {
    let count = Phrase.count(
      list.total,
      fr: ("décision prise ailleurs", "décisions prises ailleurs"),
      en: ("decision taken elsewhere", "decisions taken elsewhere"),
    )
    guard list.items.count < list.total else { return count }
    return Phrase(
      fr: "\(count.french), \(list.items.count) à l’écran (--limit)",
      en: "\(count.english), \(list.items.count) of them shown (--limit)",
    )
  }
}

extension AttestationList.Item {
  /// What commands take for it.
  var name: String { "\(incident.handle)/\(violation.number)" }
}

extension AttestationStanding {
  /// How far it stands, in a table.
  func short(_ language: Language) -> String {
    let phrase =
      switch self {
      case .waiting: Phrase(fr: "attend une seconde personne", en: "waits for a second person")
      case .confirmed: Phrase(fr: "deux personnes", en: "two persons")
      case .withdrawn: Phrase(fr: "retirée", en: "withdrawn")
      }
    return phrase(language)
  }
}
