import MRMModel

extension Phrase {
  /// A count and its noun; French says 0 and 1 in the singular, English only 1.
  static func count(
    _ number: Int,
    fr french: (one: String, many: String),
    en english: (one: String, many: String),
  ) -> Phrase {
    Phrase(
      fr: "\(number) \(number < 2 ? french.one : french.many)",
      en: "\(number) \(number == 1 ? english.one : english.many)",
    )
  }
}

extension Phrase {
  /// A count of a long list with how much of it is on this page, where that is less.
  func shown(_ shown: Int, of total: Int) -> Phrase {
    guard shown < total else { return self }
    return Phrase(
      fr: "\(french), \(shown) à l’écran (--page, --all)",
      en: "\(english), \(shown) of them shown (--page, --all)",
    )
  }
}

extension VictimTally {
  /// "2 boys, 1 girl (3 children)"; what is zero is left out.
  func spoken(_ language: Language) -> String {
    let parts = [
      (boys, Phrase.count(boys, fr: ("garçon", "garçons"), en: ("boy", "boys"))),
      (girls, Phrase.count(girls, fr: ("fille", "filles"), en: ("girl", "girls"))),
      (unknown, Phrase(fr: "\(unknown) de sexe inconnu", en: "\(unknown) of unknown sex")),
    ].filter { $0.0 > 0 }.map { $0.1(language) }
    guard !parts.isEmpty else {
      return Phrase(fr: "aucun enfant compté", en: "no child counted")(language)
    }
    guard parts.count > 1 else { return parts[0] }
    let sum = Phrase.count(total, fr: ("enfant", "enfants"), en: ("child", "children"))
    return parts.joined(separator: ", ") + " (\(sum(language)))"
  }
}

extension Age {
  /// "12 years", "8 months (estimated)", "age unknown".
  func spoken(_ language: Language) -> String {
    let (phrase, isEstimated) =
      switch self {
      case .years(let years, let isEstimated):
        (Phrase.count(years, fr: ("an", "ans"), en: ("year", "years")), isEstimated)
      case .months(let months, let isEstimated):
        (Phrase.count(months, fr: ("mois", "mois"), en: ("month", "months")), isEstimated)
      case .unknown: (Phrase(fr: "âge inconnu", en: "age unknown"), false)
      }
    return phrase(language)
      + (isEstimated ? Phrase(fr: " (estimé)", en: " (estimated)")(language) : "")
  }
}

extension Attribution {
  /// The parties by name and code, and how they share the violation.
  func spoken(_ language: Language, register: PartyRegister) -> String {
    let names = parties.map { $0.spoken(language, register: register) }
      .joined(separator: PageLayout.semicolon(language))
    switch self {
    case .unknown: return Phrase(fr: "auteur inconnu", en: "perpetrator unknown")(language)
    case .parties(_, .joint) where parties.count > 1:
      return Phrase(fr: "opération conjointe : ", en: "joint operation: ")(language) + names
    case .parties: return names
    case .crossfire:
      let word = Phrase(fr: "tirs croisés", en: "crossfire")(language)
      return names.isEmpty ? word : word + Phrase(fr: " : ", en: ": ")(language) + names
    }
  }
}

extension PartyAttribution {
  fileprivate func spoken(_ language: Language, register: PartyRegister) -> String {
    let name = register.party(party).map { "\($0.name(language)) (\(party))" } ?? "\(party)"
    var parts = [name]
    if let confidence {
      parts.append(
        Phrase(
          fr: "confiance \(confidence.label(.french))",
          en: "\(confidence.label(.english)) confidence",
        )(language)
      )
    }
    return parts.joined(separator: ", ")
  }
}

extension Consent {
  /// "consent given": the label alone would not say of what.
  func spoken(_ language: Language) -> String {
    Phrase(fr: "consentement ", en: "consent ")(language) + label(language)
  }
}

extension ViolationKind {
  /// Two or three words for a table's cell.
  var short: Phrase {
    switch self {
    case .killing: Phrase(fr: "meurtre", en: "killing")
    case .maiming: Phrase(fr: "mutilation", en: "maiming")
    case .recruitment: Phrase(fr: "recrutement", en: "recruitment")
    case .sexualViolence: Phrase(fr: "violence sexuelle", en: "sexual violence")
    case .abduction: Phrase(fr: "enlèvement", en: "abduction")
    case .attackOnSchools: Phrase(fr: "attaque d’école", en: "school attack")
    case .attackOnHospitals: Phrase(fr: "attaque d’hôpital", en: "hospital attack")
    case .denialOfHumanitarianAccess: Phrase(fr: "déni d’accès", en: "denial of access")
    case .militaryUse: Phrase(fr: "usage militaire", en: "military use")
    case .deprivationOfLiberty: Phrase(fr: "privation de liberté", en: "detention")
    }
  }
}
