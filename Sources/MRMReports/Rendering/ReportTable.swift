import MRMModel

/// One table of figures as every form of the report shows it: codes for files, labels for people.
struct ReportTable: Sendable {
  /// Which table it is; the raw value is its code in files.
  enum Kind: String, CaseIterable, Sendable {
    case victims = "victims"
    case violations = "violations"
    case byParty = "by_party"
    case byAttribution = "by_attribution"
    case byRegion = "by_region"
    case concerns = "concerns"
  }

  /// What its figures count; the raw value is its code in files.
  enum Unit: String, Sendable {
    case children = "children"
    case violations = "violations"
    /// Each kind in its own unit.
    case byKind = "by_kind"
  }

  /// A column of figures.
  struct Column: Hashable, Sendable {
    let code: String
    let head: Phrase
  }

  /// A row of figures, one a column; nil where the column means nothing for the row.
  struct Row: Sendable {
    let code: String
    let label: Phrase
    let figures: [Int?]
  }

  let kind: Kind
  let unit: Unit
  let columns: [Column]
  let rows: [Row]

  /// Whether the rows sum to the section's figures, each violation being in one row.
  var sums: Bool {
    switch kind {
    case .victims, .violations, .byAttribution, .byRegion: true
    case .byParty, .concerns: false
    }
  }
}
