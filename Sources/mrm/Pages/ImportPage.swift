import MRMExchange
import MRMModel
import MRMService

/// What an import brought in: how many rows went which way, then every problem by row.
struct ImportPage {
  private let outcome: ImportOutcome
  private let session: Session
  private var language: Language { session.language }

  init(_ outcome: ImportOutcome, _ session: Session) {
    self.outcome = outcome
    self.session = session
  }

  func print() {
    let summary = outcome.summary
    session.output.fields([
      (Phrase(fr: "lignes", en: "rows"), "\(summary.rows)"),
      (Phrase(fr: "= importées", en: "= imported"), "\(summary.imported)"),
      (Phrase(fr: "+ importées et signalées", en: "+ imported and flagged"), "\(summary.flagged)"),
      (Phrase(fr: "+ rejetées", en: "+ rejected"), "\(summary.rejected)"),
      (Phrase(fr: "+ déjà importées", en: "+ here already"), "\(summary.alreadyImported)"),
    ])
    flags(summary)
    keptAside()
    problems()
  }

  private func keptAside() {
    guard !outcome.keptAside.isEmpty else { return }
    session.output.print("")
    session.output.table(
      header: [
        Phrase(fr: "CHAMP GARDÉ À PART", en: "FIELD KEPT ASIDE"), Phrase(fr: "FOIS", en: "TIMES"),
      ],
      rows: outcome.keptAside.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { [$0.key, "\($0.value)"] },
      alignments: [.left, .right],
    )
  }

  private func flags(_ summary: ImportSummary) {
    let flags = QualityFlag.allCases.compactMap { flag in
      summary.flags[flag].map { [flag.label(language), "\($0)"] }
    }
    guard !flags.isEmpty else { return }
    session.output.print("")
    session.output.table(
      header: [Phrase(fr: "SIGNALEMENT", en: "FLAG"), Phrase(fr: "LIGNES", en: "ROWS")],
      rows: flags,
      alignments: [.left, .right],
    )
  }

  private func problems() {
    let rows = outcome.rows.flatMap { row in row.problems.map { cells(row, $0) } }
    guard !rows.isEmpty else { return }
    session.output.print("")
    session.output.table(
      header: [
        Phrase(fr: "LIGNE", en: "ROW"), Phrase(fr: "COLONNE OU CHAMP", en: "COLUMN OR FIELD"),
        Phrase(fr: "SORT", en: "FATE"), Phrase(fr: "PROBLÈME", en: "PROBLEM"),
        Phrase(fr: "QUE FAIRE", en: "WHAT TO DO"),
      ],
      rows: rows,
      alignments: [.right],
    )
  }

  private func cells(_ row: RowOutcome, _ problem: RowProblem) -> [String] {
    [
      "\(row.row)", problem.column ?? "", row.fate.label(language),
      problem.reason.problem(language),
      problem.remedy(in: language),
    ]
  }
}

extension RowOutcome.Fate {
  /// What became of it, in a word.
  fileprivate func label(_ language: Language) -> String {
    switch self {
    case .imported: Phrase(fr: "importée", en: "imported")(language)
    case .flagged: Phrase(fr: "signalée", en: "flagged")(language)
    case .rejected: Phrase(fr: "rejetée", en: "rejected")(language)
    case .alreadyImported: Phrase(fr: "déjà là", en: "here already")(language)
    }
  }
}
