public import MRMModel

extension TimelinessReport {
  /// The report for people, on a terminal or on paper: monospaced, without colour.
  ///
  /// - Parameters:
  ///   - language: French or English.
  ///   - width: How many columns there are; fewer than 40 are taken as 40.
  /// - Returns: Lines that each end with a line feed.
  public func text(in language: Language, width: Int = 80) -> String {
    var page = ReportPage(language: language, width: width)
    page.title(
      Phrase(
        fr: "Du premier signalement à la décision, \(quarter.label(.french))",
        en: "From the first report to the decision, \(quarter.label(.english))",
      )(language)
    )
    page.paragraph(
      Phrase(
        fr: "En jours ; violations dont l’équipe spéciale a clos la question du "
          + "\(quarter.firstDay) au \(quarter.lastDay). La moitié des décisions ont pris au plus la "
          + "médiane, neuf sur dix au plus le 90e centile.",
        en:
          "In days; violations on which the CTFMR closed the question from \(quarter.firstDay) to "
          + "\(quarter.lastDay). Half of the decisions took the median at most, nine in ten the 90th "
          + "percentile.",
      )(language)
    )
    let heads = [
      Phrase(fr: "décisions", en: "decisions"), Phrase(fr: "médiane", en: "median"),
      Phrase(fr: "90e centile", en: "90th percentile"),
    ].map { $0(language) }
    let whole = [Row(office: nil, kind: nil, figures: all)]
    for rows in [whole, byOffice, byKind, byOfficeAndKind] where !rows.isEmpty {
      page.add(TextTable(heads: heads, rows: rows.map { $0.cells(language) }))
    }
    for note in notes where note.count > 0 {
      page.paragraph("")
      let (text, count) = (note.phrase, language.grouped(note.count))
      page.paragraph(
        Phrase(fr: "\(text.french)\u{A0}: \(count)", en: "\(text.english): \(count)")(language)
      )
    }
    return page.text
  }

  private var notes: [(phrase: Phrase, count: Int)] {
    [
      (
        Phrase(
          fr: "Dont décidées ailleurs et attestées par deux personnes",
          en: "Of these decided elsewhere and attested by two persons",
        ), decidedElsewhere
      ),
      (
        Phrase(
          fr: "Non mesurées, sans premier signalement connu",
          en: "Not measured, without a known first report",
        ), withoutFirstReport
      ),
      (
        Phrase(
          fr: "Non mesurées, datées d’avant le premier signalement",
          en: "Not measured, dated before the first report",
        ), beforeFirstReport
      ),
    ]
  }
}

extension TimelinessReport.Row {
  fileprivate func cells(_ language: Language) -> (label: String, cells: [String]) {
    let label = [office?.rawValue, kind?.label(language)].compactMap(\.self)
    let numbers = [figures.count, figures.median, figures.ninetiethPercentile]
    return (
      label.isEmpty
        ? Phrase(fr: "Toutes", en: "All")(language) : label.joined(separator: ", "),
      numbers.map { $0.map(language.grouped) ?? "–" }
    )
  }
}
