public import enum MRMModel.Language

extension QuarterReport {
  /// The report for people, on a terminal or on paper: monospaced, without colour.
  ///
  /// - Parameters:
  ///   - language: French or English.
  ///   - width: How many columns there are; fewer than 40 are taken as 40.
  /// - Returns: Lines that each end with a line feed.
  public func text(in language: Language, width: Int = 80) -> String {
    var page = ReportPage(language: language, width: width)
    page.title(
      language == .french
        ? "Violations graves commises contre des enfants, \(quarter.label(language))"
        : "Grave violations against children, \(quarter.label(language))"
    )
    page.paragraph("\(quarter.firstDay) – \(quarter.lastDay)")
    switch decidedElsewhere {
    case .counted: break
    case .leftOut:
      page.paragraph(
        language == .french
          ? "Sans les décisions prises ailleurs." : "Without decisions taken elsewhere."
      )
    }
    for section in sections { page.add(section) }
    page.severalViolations(childrenWithSeveralViolations)
    page.corrections(corrections, after: noteDays)
    page.concerns(of: sections)
    page.notes(noteLines)
    return page.text
  }
}
