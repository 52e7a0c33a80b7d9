import MRMModel

/// The page a report is written on, from the top.
struct ReportPage {
  private let language: Language
  private let width: Int
  private var lines: [String] = []

  init(language: Language, width: Int) {
    self.language = language
    self.width = max(width, 40)
  }

  /// All that was written.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// A heading, underlined.
  mutating func title(_ text: String) {
    if !lines.isEmpty { lines.append("") }
    let wrapped = TextWrap.lines(text, width: width)
    lines += wrapped
    lines.append(String(repeating: "=", count: wrapped.map(\.count).max() ?? 0))
  }

  /// Prose, broken at the width.
  mutating func paragraph(_ text: String) {
    lines += TextWrap.lines(text, width: width)
  }

  /// The grave violations of a section: its totals and their base, then its tables.
  mutating func add(_ section: SectionCounts) {
    title(section.section.title(language))
    paragraph(section.section.rule(language))
    guard section.records > 0 else {
      lines.append("")
      paragraph(say("Aucune violation grave.", "No grave violation."))
      return
    }
    lines.append("")
    totals(of: section)
    for table in section.tables where table.kind != .concerns { add(table) }
  }

  private mutating func totals(of section: SectionCounts) {
    let (all, victims) = (number(section.graveViolations), number(section.victimTotal))
    let (single, base) = (number(section.violationTotal), number(section.records))
    paragraph(
      say(
        "Violations graves\u{A0}: \(all) = \(victims) par enfant + \(single) par violation "
          + "(base, violations enregistrées\u{A0}: \(base))",
        "Grave violations: \(all) = \(victims) by child + \(single) by violation "
          + "(base, violations recorded: \(base))",
      )
    )
    elsewhere(in: section)
    let children = section.childrenAffected
    let (least, listed) = (number(children.atLeast), number(children.listed))
    let rest = number(children.notListed)
    paragraph(
      say(
        "Enfants touchés, au moins\u{A0}: \(least) = \(listed) inscrits, chacun une fois, + \(rest) "
          + "comptés sans être inscrits",
        "Children affected, at least: \(least) = \(listed) listed, each once, + \(rest) counted "
          + "and not listed",
      )
    )
  }

  private mutating func elsewhere(in section: SectionCounts) {
    let (part, whole) = (
      number(section.decidedElsewhere.graveViolations), number(section.graveViolations)
    )
    let (records, base) = (number(section.decidedElsewhere.records), number(section.records))
    paragraph(
      say(
        "Dont décidées ailleurs\u{A0}: \(part) sur \(whole) (violations enregistrées\u{A0}: \(records) sur "
          + "\(base))",
        "Of these decided elsewhere: \(part) of \(whole) (violations recorded: \(records) of \(base))",
      )
    )
  }

  /// A table after an empty line.
  mutating func add(_ table: TextTable) {
    lines.append("")
    lines += table.lines(width: width)
  }

  private mutating func add(_ table: ReportTable) {
    lines.append("")
    var rows = table.rows.map { row in
      (label: row.label(language), cells: row.figures.map { $0.map(number) ?? "–" })
    }
    if table.sums {
      let sums = table.columns.indices.map { column in
        number(table.rows.reduce(0) { $0 + ($1.figures[column] ?? 0) })
      }
      rows.append((label: say("Total", "Total"), cells: sums))
    }
    paragraph(table.kind.title(language))
    let heads = table.columns.map { $0.head(language) }
    lines += TextTable(heads: heads, rows: rows).lines(width: width)
    if let note = table.kind.note { paragraph(note(language)) }
  }

  /// How many children suffered several violations.
  mutating func severalViolations(_ count: Int) {
    title(say("Violations multiples", "Several violations"))
    paragraph(
      say(
        "Enfants inscrits ayant subi au moins deux violations graves vérifiées dans le trimestre, "
          + "tardives comprises\u{A0}: \(number(count))",
        "Listed children who suffered two or more grave violations verified in the quarter, late "
          + "ones included: \(number(count))",
      )
    )
  }

  /// The annex.
  mutating func concerns(of sections: [SectionCounts]) {
    title(say("Annexe\u{A0}: préoccupations suivies", "Annex: monitored concerns"))
    if let note = ReportTable.Kind.concerns.note { paragraph(note(language)) }
    for section in sections {
      let table = section.table(.concerns)
      lines.append("")
      let rows = table.rows.map { row in
        (label: row.label(language), cells: row.figures.map { $0.map(number) ?? "–" })
      }
      lines += TextTable(
        corner: section.section.title(language),
        heads: table.columns.map { $0.head(language) },
        rows: rows,
      ).lines(width: width)
    }
  }

  /// What must be known to believe the figures.
  mutating func notes(_ notes: [ReportNote]) {
    title(say("Notes (nombre de violations)", "Notes (number of violations)"))
    let rows = notes.map { (label: $0.label(language), cells: [number($0.value)]) }
    lines += TextTable(heads: [""], rows: rows).lines(width: width).dropFirst()
  }

  /// A table of numbers, after an empty line.
  mutating func table(heads: [String], rows: [(label: String, cells: [String])]) {
    lines.append("")
    lines += TextTable(heads: heads, rows: rows).lines(width: width)
  }

  func number(_ value: Int) -> String { language.grouped(value) }

  func say(_ french: String, _ english: String) -> String {
    Phrase(fr: french, en: english)(language)
  }
}
