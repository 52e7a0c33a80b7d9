import MRMModel

/// A quarter's report as its JSON file holds it.
struct ReportDocument: Encodable {
  private let schema = "mrm-quarter-report-1"
  private let quarter: String
  private let firstDay: String
  private let lastDay: String
  private let signatureGapDays: Int
  private let decidedElsewhere: String
  private let countingUnits: [String: String]
  private let sections: [String: Section]
  private let childrenWithSeveralVerifiedViolations: Int
  private let corrections: [CorrectionDocument]
  private let notes: [String: Int]

  init(_ report: QuarterReport) {
    quarter = "\(report.quarter)"
    firstDay = "\(report.quarter.firstDay)"
    lastDay = "\(report.quarter.lastDay)"
    signatureGapDays = report.signatureGapDays
    decidedElsewhere = report.decidedElsewhere.rawValue
    countingUnits = Dictionary(
      uniqueKeysWithValues: ViolationKind.allCases.map { ($0.code, $0.unitCode) }
    )
    sections = Dictionary(
      uniqueKeysWithValues: report.sections.map { ($0.section.rawValue, Section($0)) }
    )
    childrenWithSeveralVerifiedViolations = report.childrenWithSeveralViolations
    corrections = report.corrections.map(CorrectionDocument.init)
    notes = Dictionary(uniqueKeysWithValues: report.noteLines.map { ($0.code, $0.value) })
  }

  private enum CodingKeys: String, CodingKey {
    case schema = "schema"
    case quarter = "quarter"
    case firstDay = "first_day"
    case lastDay = "last_day"
    case signatureGapDays = "signature_gap_days"
    case decidedElsewhere = "decided_elsewhere"
    case countingUnits = "counting_units"
    case sections = "sections"
    case childrenWithSeveralVerifiedViolations = "children_with_several_verified_violations"
    case corrections = "corrections"
    case notes = "notes"
  }

  private struct Section: Encodable {
    let periodBy: String
    let totals: [String: Int]
    let tables: [String: Table]

    init(_ section: SectionCounts) {
      periodBy = section.section.periodBy
      totals = Dictionary(uniqueKeysWithValues: section.measures.map { ($0.code, $0.value) })
      tables = Dictionary(
        uniqueKeysWithValues: section.tables.map { ($0.kind.rawValue, Table($0)) }
      )
    }

    private enum CodingKeys: String, CodingKey {
      case periodBy = "period_by"
      case totals = "totals"
      case tables = "tables"
    }
  }

  private struct Table: Encodable {
    let unit: String
    let sums: Bool
    let rows: [Row]

    init(_ table: ReportTable) {
      unit = table.unit.rawValue
      sums = table.sums
      let codes = table.columns.map(\.code)
      rows = table.rows.map { row in
        let figures = zip(codes, row.figures).compactMap { code, figure in
          figure.map { (code, $0) }
        }
        return Row(code: row.code, figures: Dictionary(uniqueKeysWithValues: figures))
      }
    }

    private enum CodingKeys: String, CodingKey {
      case unit = "unit"
      case sums = "rows_sum_to_section"
      case rows = "rows"
    }
  }

  private struct Row: Encodable {
    let code: String
    let figures: [String: Int]
  }
}

extension ViolationKind {
  fileprivate var unitCode: String {
    switch countingUnit {
    case .children: ReportTable.Unit.children.rawValue
    case .violations: ReportTable.Unit.violations.rawValue
    }
  }
}
