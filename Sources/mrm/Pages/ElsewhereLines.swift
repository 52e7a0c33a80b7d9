import MRMModel
import MRMService

/// What was decided on one violation elsewhere, on a page: who attests it, and what it counts for.
struct ElsewhereLines {
  let attested: AttestedVerification
  let isChanged: Bool
  let importer: String
  /// The name of whoever confirmed it, or withdrew it.
  let name: (Identifier<Person>) -> String

  func write(in page: inout PageLayout) {
    let system = attested.decided.system.entry.label
    page.line(
      Phrase(
        fr: "décidé ailleurs (\(system.french)), non ici :",
        en: "decided elsewhere (\(system.english)), not here:",
      )(page.language),
      indent: 6,
    )
    for level in VerificationLevel.allCases {
      guard let decision = attested.decided[level] else { continue }
      page.field(level.entry.label, decision.spoken(page.language), indent: 8)
    }
    if let found = attested.decided.attribution {
      page.line(found.spoken(page.language), indent: 8)
    }
    page.field(
      Phrase(fr: "attesté par", en: "attested by"),
      standing(page.language),
      indent: 8,
    )
    for mark in marks { page.line("! " + mark(page.language), indent: 6) }
  }

  private func standing(_ language: Language) -> String {
    let first = Phrase(fr: "\(importer) (importation)", en: "\(importer) (import)")(language)
    let phrase =
      switch attested.standing {
      case .waiting:
        Phrase(
          fr: "\(first) ; une seconde personne manque",
          en: "\(first); a second person is missing",
        )
      case .confirmed(let person, let time):
        Phrase(
          fr: "\(first) et \(name(person)), le \(time.day.spoken(.french))",
          en: "\(first) and \(name(person)), \(time.day.spoken(.english))",
        )
      case .withdrawn(let person, let time):
        Phrase(
          fr: "\(first) ; retiré par \(name(person)), le \(time.day.spoken(.french))",
          en: "\(first); withdrawn by \(name(person)), \(time.day.spoken(.english))",
        )
      }
    return phrase(language)
  }

  private var marks: [Phrase] {
    var marks: [Phrase] = []
    if case .withdrawn = attested.standing { return marks }
    if isChanged {
      marks.append(
        Phrase(
          fr: "modifiée depuis l’importation : il faut décider ici",
          en: "changed since the import: it needs a decision here",
        )
      )
    }
    if attested.decided.isVerifiedWithoutDate {
      marks.append(
        Phrase(
          fr: "vérifiée ailleurs à une date inconnue : en attente ici",
          en: "verified elsewhere on no known day: pending here",
        )
      )
    }
    return marks
  }
}
