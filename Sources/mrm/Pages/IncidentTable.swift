import MRMModel
import MRMService

/// The list of incidents as a table: what a person picks one out of a list by.
enum IncidentTable {
  /// Below this many columns references would be broken.
  static let leastWidth = 100

  static let header = [
    Phrase(fr: "RÉFÉRENCE", en: "REFERENCE"), Phrase(fr: "ÉTAT", en: "STATE"),
    Phrase(fr: "DATE", en: "DATE"), Phrase(fr: "LIEU", en: "PLACE"),
    Phrase(fr: "VIOLATIONS", en: "VIOLATIONS"), Phrase(fr: "ÉQUIPE SPÉCIALE", en: "CTFMR"),
    Phrase(fr: "RÉSERVES", en: "FLAGS"),
  ]

  static func rows(_ incidents: [IncidentRow], _ language: Language) -> [[String]] {
    incidents.map { row in
      [
        row.handle, row.state.label(language), row.date.short(language), row.place.short(language),
        row.violations.map { violation($0)(language) }.joined(separator: ", "),
        statuses(of: row, language), flags(of: row, language).joined(separator: ", "),
      ]
    }
  }

  /// The same for a narrow terminal: a paragraph an incident, its reference whole.
  static func narrow(_ incidents: [IncidentRow], _ language: Language, width: Int) -> String {
    NarrowList.text(rows(incidents, language), leading: 3, language, width: width)
  }

  /// How many there are, as a line of its own, with what of them is not shown or was not searched.
  static func count(_ found: FoundIncidents) -> Phrase {
    let line = Phrase.count(
      found.total,
      fr: ("incident", "incidents"),
      en: ("incident", "incidents"),
    ).shown(found.rows.count, of: found.total)
    guard let unsearched = found.unsearched, unsearched > 0 else { return line }
    return Phrase(
      fr: "\(line.french) ; \(unsearched) de plus ne se cherchent pas sans leurs récits",
      en: "\(line.english); \(unsearched) more cannot be searched without their accounts",
    )
  }

  private static func violation(_ violation: ViolationRow) -> Phrase {
    let total = violation.tally.isEmpty ? "" : " \(violation.tally.total)"
    let kind = violation.kind.short
    return Phrase(fr: kind.french + total, en: kind.english + total)
  }

  /// Its flags, and what of its verification a reader should know.
  private static func flags(of row: IncidentRow, _ language: Language) -> [String] {
    row.flags.map { $0.label(language) }
      + (row.hasDisagreement ? [LevelDisagreement.short(language)] : [])
      + (row.violations.contains(where: \.isExcepted)
        ? [ViolationRow.exceptedPhrase(language)] : [])
  }

  /// What the CTFMR decided; once when it is the same for every violation.
  private static func statuses(of row: IncidentRow, _ language: Language) -> String {
    guard row.state != .draft else { return "" }
    let labels = row.violations.map { violation in
      if let elsewhere = violation.elsewhere { return elsewhere(language) }
      let decided = violation.verification.ctfmr.decision?.status
      return (decided ?? .reportPendingVerification).label(language)
    }
    guard Set(labels).count > 1 else { return labels.first ?? "" }
    return zip(row.violations, labels).map { "/\($0.number) \($1)" }.joined(separator: ", ")
  }
}
