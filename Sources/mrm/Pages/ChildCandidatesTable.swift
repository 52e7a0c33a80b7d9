import MRMModel
import MRMService
import MRMWorkflow

/// Children that may be the one looked for, as a table.
enum ChildCandidatesTable {
  static let header = [
    Phrase(fr: "POINTS", en: "POINTS"), Phrase(fr: "ENFANT", en: "CHILD"),
    Phrase(fr: "NOM", en: "NAME"), Phrase(fr: "SEXE", en: "SEX"), Phrase(fr: "ÂGE", en: "AGE"),
    Phrase(fr: "INCIDENT", en: "INCIDENT"), Phrase(fr: "POURQUOI", en: "WHY"),
  ]

  static func rows(_ found: [ChildCandidate], _ language: Language) -> [[String]] {
    found.map { candidate in
      [
        String(candidate.likeness.score), candidate.child.handle, candidate.name,
        candidate.sex.label(language), candidate.age.spoken(language), candidate.incident.handle,
        candidate.likeness.spoken(language),
      ]
    }
  }

  /// How many there are, as a line of its own.
  static func count(_ found: [ChildCandidate]) -> Phrase {
    Phrase.count(found.count, fr: ("enfant", "enfants"), en: ("child", "children"))
  }
}

extension ChildLikeness {
  /// The evidence with its points: "same name (+60), age fits (+15)".
  func spoken(_ language: Language) -> String {
    evidence.map { evidence in
      let sign = evidence.points < 0 ? "−" : "+"
      return "\(evidence.phrase(language)) (\(sign)\(evidence.points.magnitude))"
    }
    .joined(separator: ", ")
  }
}

extension Identifier<Child> {
  /// How pages and lists call a child: the first eight digits of its identity.
  var handle: String { String(description.prefix(8)) }
}
