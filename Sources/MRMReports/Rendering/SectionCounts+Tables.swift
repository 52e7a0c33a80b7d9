import MRMModel

extension SectionCounts {
  /// The tables of grave violations, in the order of the note, and the annex.
  var tables: [ReportTable] {
    ReportTable.Kind.allCases.map(table)
  }

  /// One table.
  func table(_ kind: ReportTable.Kind) -> ReportTable {
    switch kind {
    case .victims:
      ReportTable(
        kind: kind,
        unit: .children,
        columns: ReportTable.Column.sexes,
        rows: ViolationKind.graveByChild.map(childRow),
      )
    case .violations:
      ReportTable(
        kind: kind,
        unit: .violations,
        columns: [.total],
        rows: ViolationKind.graveByViolation.map { row(of: $0, figures: [figure(of: $0)]) },
      )
    case .byParty: breakdown(kind, byParty) { $0.code }
    case .byAttribution: breakdown(kind, byAttribution) { $0.code }
    case .byRegion: breakdown(kind, byRegion) { $0.code }
    case .concerns:
      ReportTable(
        kind: kind,
        unit: .byKind,
        columns: ReportTable.Column.sexes,
        rows: [
          row(of: .militaryUse, figures: [nil, nil, nil, figure(of: .militaryUse)]),
          childRow(.deprivationOfLiberty),
        ],
      )
    }
  }

  /// Numbers of the section as a whole, by their codes in files.
  var measures: [(code: String, value: Int)] {
    [
      ("grave_violations", graveViolations),
      ("victims", victimTotal),
      ("violations", violationTotal),
      ("violation_records", records),
      ("decided_elsewhere_records", decidedElsewhere.records),
      ("decided_elsewhere_grave_violations", decidedElsewhere.graveViolations),
      ("children_affected_at_least", childrenAffected.atLeast),
      ("children_listed", childrenAffected.listed),
      ("children_not_listed", childrenAffected.notListed),
    ]
  }

  private func childRow(_ kind: ViolationKind) -> ReportTable.Row {
    let figures = victims(of: kind)
    return row(
      of: kind,
      figures: [figures.boys, figures.girls, figures.unknown, figures.total],
    )
  }

  private func row(of kind: ViolationKind, figures: [Int?]) -> ReportTable.Row {
    ReportTable.Row(code: kind.code, label: kind.entry.label, figures: figures)
  }

  private func breakdown<Key>(
    _ kind: ReportTable.Kind,
    _ rows: [BreakdownRow<Key>],
    code: (Key) -> String,
  ) -> ReportTable {
    ReportTable(
      kind: kind,
      unit: .byKind,
      columns: ReportTable.Column.graveKinds,
      rows: rows.map { row in
        ReportTable.Row(
          code: code(row.key),
          label: row.label,
          figures: ViolationKind.grave.map { row.figures[$0] } + [row.figures.total],
        )
      },
    )
  }
}
