import MRMModel
import MRMService
import MRMWorkflow

/// Pairs of incidents that may be one event, as a table.
enum DuplicatesTable {
  /// Below this many columns the reasons would be broken.
  static let leastWidth = 120

  static let header = [
    Phrase(fr: "POINTS", en: "POINTS"), Phrase(fr: "INCIDENT", en: "INCIDENT"),
    Phrase(fr: "ET", en: "AND"), Phrase(fr: "POURQUOI", en: "WHY"),
  ]

  static func rows(_ found: FoundDuplicates, _ language: Language) -> [[String]] {
    found.pairs.map { pair in
      [
        String(pair.score), handle(pair.first, found), handle(pair.second, found),
        (pair.evidence.map { reason($0, language) }
          + (pair.isDismissed ? [dismissed(language)] : []))
          .joined(separator: ", "),
      ]
    }
  }

  /// The same for a narrow terminal: a paragraph a pair, its references whole.
  static func narrow(_ found: FoundDuplicates, _ language: Language, width: Int) -> String {
    NarrowList.text(rows(found, language), leading: 3, language, width: width)
  }

  /// How many pairs there are, as a line of its own, with what of them is not shown.
  static func count(_ found: FoundDuplicates) -> Phrase {
    Phrase.count(found.total, fr: ("paire", "paires"), en: ("pair", "pairs"))
      .shown(found.pairs.count, of: found.total)
  }

  /// What a person who has looked at a pair can do with it.
  ///
  /// - Returns: Nil where there is no pair, or their roles allow neither.
  static func choices(of found: FoundDuplicates) -> Phrase? {
    guard found.pairs.contains(where: { !$0.isDismissed }), !found.acts.isEmpty else { return nil }
    let one = Phrase(
      fr: "Un seul fait : mrm duplicates merge DOUBLON --into REF. ",
      en: "One event: mrm duplicates merge DUPLICATE --into REF. ",
    )
    let two = Phrase(
      fr: "Deux faits : mrm duplicates dismiss REF REF.",
      en: "Two events: mrm duplicates dismiss REF REF.",
    )
    guard found.acts.contains(.mergeDuplicates) else { return two }
    return Phrase(fr: one.french + two.french, en: one.english + two.english)
  }

  private static let dismissed = Phrase(fr: "dits deux faits", en: "stated to be two events")

  private static func handle(_ id: Identifier<Incident>, _ found: FoundDuplicates) -> String {
    found.incidents[id]?.handle ?? id.description
  }

  private static func reason(_ evidence: DuplicateEvidence, _ language: Language) -> String {
    let sign = evidence.points < 0 ? "−" : "+"
    return "\(evidence.phrase(language)) (\(sign)\(evidence.points.magnitude))"
  }
}
