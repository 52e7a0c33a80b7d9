import MRMModel

/// A correction as the report's JSON file holds it.
struct CorrectionDocument: Encodable {
  private let quarter: String
  private let section: String
  private let kind: String
  private let violations: Int
  private let before: Int
  private let after: Int

  init(_ correction: Correction) {
    quarter = "\(correction.quarter)"
    section = correction.section.rawValue
    kind = correction.kind.code
    violations = correction.violations
    before = correction.before
    after = correction.after
  }
}
