import MRMExchange
import MRMModel
import MRMReports

/// How long decisions took, as JSON: `Schemas/exchange/timeliness.schema.json`.
enum TimelinessDocument {
  /// The name of this shape; never reused for another.
  static let schema = "mrm-timeliness-1"

  static func json(_ report: TimelinessReport) -> JSONValue {
    .members([
      ("schema", .string(schema)),
      ("quarter", .string("\(report.quarter)")),
      ("all", .members(members(of: report.all))),
      ("by_office", .array(report.byOffice.map(row))),
      ("by_kind", .array(report.byKind.map(row))),
      ("by_office_and_kind", .array(report.byOfficeAndKind.map(row))),
      ("decided_elsewhere", .integer(report.decidedElsewhere)),
      ("without_first_report", .integer(report.withoutFirstReport)),
      ("before_first_report", .integer(report.beforeFirstReport)),
    ])
  }

  private static func row(_ row: TimelinessReport.Row) -> JSONValue {
    .members(
      [
        ("office", row.office.map { .string($0.rawValue) }),
        ("kind", row.kind.map { .string($0.code) }),
      ] + members(of: row.figures)
    )
  }

  private static func members(of figures: WaitFigures) -> [(String, JSONValue?)] {
    [
      ("decisions", .integer(figures.count)),
      ("median_days", figures.median.map { .integer($0) }),
      ("ninetieth_percentile_days", figures.ninetiethPercentile.map { .integer($0) }),
    ]
  }
}
