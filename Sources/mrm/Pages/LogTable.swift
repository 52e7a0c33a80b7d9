import MRMModel
import MRMReports
import MRMService

/// The log as rows: for pipes, and as CSV for an auditor's spreadsheet.
enum LogTable {
  static let header = [
    Phrase(fr: "N°", en: "NO."), Phrase(fr: "HEURE", en: "TIME"), Phrase(fr: "QUI", en: "WHO"),
    Phrase(fr: "QUOI", en: "WHAT"), Phrase(fr: "INCIDENT", en: "INCIDENT"),
  ]

  static func rows(_ lines: [LogLine], _ language: Language) -> [[String]] {
    lines.map { line in
      let sentence = LogSentence(line: line)
      return [
        "\(line.index)", line.time.iso8601, sentence.subject(language),
        language.spaced(sentence.predicate(language)), name(of: line),
      ]
    }
  }

  /// The columns of the CSV, always these in this order; docs/reading-the-log.md explains them.
  static let columns = [
    "index", "time", "act", "person_id", "person", "office", "roles", "incident", "reference",
    "violation", "level", "status", "date", "completes", "sources", "accounts", "source_numbers",
    "what", "refused_act", "refusal", "times", "reading",
  ]

  /// The log as RFC 4180 writes tables: codes, except for names and the sentence.
  static func csv(_ lines: [LogLine], _ language: Language) -> String {
    CSVFile(name: "audit-log.csv", columns: columns, rows: lines.map { cells($0, language) })
      .contents
  }

  private static func cells(_ line: LogLine, _ language: Language) -> [CSVFile.Cell] {
    let lead: [CSVFile.Cell] = [
      .number(line.index), .text(line.time.iso8601), .text(line.act.code),
      .text(line.person.id.description), .text(line.person.name),
      line.person.office.map { .text($0.rawValue) } ?? .empty,
      .text(line.person.roles.map(\.code).joined(separator: " ")),
      line.incident.map { .text($0.id.description) } ?? .empty,
      line.incident?.reference.map { .text($0.description) } ?? .empty,
      line.incident?.violation.map { .number($0) } ?? .empty,
    ]
    let sentence = language.spaced(LogSentence(line: line).predicate(language))
    return lead + decisionCells(of: line.matter) + [.text(sentence)] + refusalCells(of: line.matter)
      + [line.reading.map { .text($0.rawValue) } ?? .empty]
  }

  private static func refusalCells(of matter: LogMatter) -> [CSVFile.Cell] {
    switch matter {
    case .refusal(let refusal):
      [.text(refusal.act.code), .text(refusal.reason.code), .number(refusal.times)]
    case .occurrences(let times): [.empty, .empty, .number(times.count)]
    case .enrolment, .rosterChange, .grants, .step, .batch, .decision, .reading, .report, .copy,
      .link, .search,
      .export, .attestations, .level, .olderState, .upkeep, .sitting, .meeting:
      [.empty, .empty, .empty]
    }
  }

  private static func decisionCells(of matter: LogMatter) -> [CSVFile.Cell] {
    if case .sitting(let sitting) = matter {
      return [.text(sitting.level.code), .empty, .text("\(sitting.day)"), .empty]
        + [CSVFile.Cell](repeating: .empty, count: 3)
    }
    guard case .decision(let decision) = matter else {
      return [CSVFile.Cell](repeating: .empty, count: 7)
    }
    let numbers = decision.basis?.sources.map { "S\($0)" }.joined(separator: " ")
    return [
      .text(decision.level.code), .text(decision.status.code), .text("\(decision.date)"),
      .text(decision.completes ? "true" : "false"), .number(decision.covers[.source] ?? 0),
      .number(decision.covers[.account] ?? 0), numbers.map { .text($0) } ?? .empty,
    ]
  }

  private static func name(of line: LogLine) -> String {
    guard let incident = line.incident else { return "" }
    return incident.handle + (incident.violation.map { "/\($0)" } ?? "")
  }
}
