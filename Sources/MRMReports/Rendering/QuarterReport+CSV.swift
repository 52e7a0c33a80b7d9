public import enum MRMModel.Language

extension QuarterReport {
  /// The report for spreadsheets and programs: one file a table, the three sections in each.
  ///
  /// Columns are named by codes. Rows never hold a sum of other rows, so that a column can be summed;
  /// except that of `by-party.csv`, where a violation by two parties is in two rows.
  ///
  /// - Parameter language: The language of the column `label`.
  /// - Returns: Nine files, always the same names in the same order.
  public func csv(in language: Language) -> [CSVFile] {
    [totals] + ReportTable.Kind.allCases.map { file(of: $0, language) } + [
      correctionsFile(language), notesFile(language),
    ]
  }

  private var totals: CSVFile {
    var rows = sections.flatMap { section in
      section.measures.map { measure in
        [
          .text("\(quarter)"), .text(section.section.rawValue), .text(measure.code),
          .number(measure.value),
        ] as [CSVFile.Cell]
      }
    }
    rows.append([
      .text("\(quarter)"), .text("verified"), .text(Self.severalViolationsCode),
      .number(childrenWithSeveralViolations),
    ])
    return CSVFile(
      name: "totals.csv",
      columns: ["quarter", "section", "code", "total"],
      rows: rows,
    )
  }

  private func file(of kind: ReportTable.Kind, _ language: Language) -> CSVFile {
    let rows = sections.flatMap { section in
      section.table(kind).rows.map { row in
        let lead: [CSVFile.Cell] = [
          .text("\(quarter)"), .text(section.section.rawValue), .text(row.code),
          .text(row.label(language)),
        ]
        return lead + row.figures.map { $0.map(CSVFile.Cell.number) ?? .empty }
      }
    }
    let columns = verifiedOnTime.table(kind).columns.map(\.code)
    return CSVFile(
      name: kind.fileName,
      columns: ["quarter", "section", "code", "label"] + columns,
      rows: rows,
    )
  }

  private func correctionsFile(_ language: Language) -> CSVFile {
    CSVFile(
      name: "corrections.csv",
      columns: [
        "quarter", "corrected_quarter", "section", "code", "label", "violations", "before", "after",
      ],
      rows: corrections.map { correction in
        [
          .text("\(quarter)"), .text("\(correction.quarter)"), .text(correction.section.rawValue),
          .text(correction.kind.code), .text(correction.kind.entry.label(language)),
          .number(correction.violations), .number(correction.before), .number(correction.after),
        ]
      },
    )
  }

  private func notesFile(_ language: Language) -> CSVFile {
    CSVFile(
      name: "notes.csv",
      columns: ["quarter", "code", "label", "total"],
      rows: noteLines.map { note in
        [
          .text("\(quarter)"), .text(note.code), .text(note.label(language)), .number(note.value),
        ]
      },
    )
  }
}

extension QuarterReport {
  /// The code, in files, of the number of children with several verified violations.
  static let severalViolationsCode = "children_with_several_verified_violations"
}

extension ReportTable.Kind {
  fileprivate var fileName: String {
    switch self {
    case .victims: "victims.csv"
    case .violations: "violations.csv"
    case .byParty: "by-party.csv"
    case .byAttribution: "by-attribution.csv"
    case .byRegion: "by-region.csv"
    case .concerns: "concerns.csv"
    }
  }
}
