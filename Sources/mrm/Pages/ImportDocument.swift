import MRMExchange
import MRMModel
import MRMService

/// What an import brought in, as JSON; of a row its number and fate, never its content.
enum ImportDocument {
  /// The name of this shape; never reused for another.
  static let schema = "mrm-import-1"

  static func json(_ outcome: ImportOutcome, isDryRun: Bool) -> JSONValue {
    let summary = outcome.summary
    return .members([
      ("schema", .string(schema)),
      ("dry_run", .bool(isDryRun)),
      ("rows", .integer(summary.rows)),
      ("imported", .integer(summary.imported)),
      ("flagged", .integer(summary.flagged)),
      ("rejected", .integer(summary.rejected)),
      ("already_imported", .integer(summary.alreadyImported)),
      (
        "flags",
        .members(
          QualityFlag.allCases.map { flag in
            (flag.code, summary.flags[flag].map { .integer($0) })
          }
        )
      ),
      (
        "kept_aside",
        outcome.keptAside.isEmpty
          ? nil
          : .members(
            outcome.keptAside.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) }
          )
      ),
      ("outcomes", .array(outcome.rows.map { row($0, outcome.references[$0.row]) })),
    ])
  }

  private static func row(_ outcome: RowOutcome, _ reference: IncidentReference?) -> JSONValue {
    .members([
      ("row", .integer(outcome.row)),
      ("outcome", .string(outcome.fate.code)),
      ("reference", reference.map { .string($0.description) }),
      ("flags", .array(outcome.flags.map { .string($0.code) })),
      ("problems", .array(outcome.problems.map(problem))),
      ("resembles", .array(outcome.resembles.map(resemblance))),
    ])
  }

  private static func problem(_ problem: RowProblem) -> JSONValue {
    .members([
      ("column", problem.column.map { .string($0) }),
      (
        "problem",
        .members([
          ("fr", .string(problem.reason.problem(.french))),
          ("en", .string(problem.reason.problem(.english))),
        ])
      ),
    ])
  }

  private static func resemblance(_ resemblance: Resemblance) -> JSONValue {
    switch resemblance {
    case .row(let row): .members([("row", .integer(row))])
    case .incident(let incident): .members([("incident", .string(incident.description))])
    }
  }
}

extension RowOutcome.Fate {
  /// What became of the row, as files hold it.
  fileprivate var code: String {
    switch self {
    case .imported: "imported"
    case .flagged: "flagged"
    case .rejected: "rejected"
    case .alreadyImported: "already_imported"
    }
  }
}
