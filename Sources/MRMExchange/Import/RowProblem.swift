public import MRMModel

/// What is wrong with one row, named by row and column, never by content.
///
/// A problem by itself rejects nothing: ``RowOutcome`` says what became of the row.
public struct RowProblem: ExplainedError, Hashable {
  /// The row as a spreadsheet numbers it; the header is row 1.
  public let row: Int
  /// The column, as the mapping names it; nil when the row as a whole is meant.
  public let column: String?
  /// What is wrong there.
  public let reason: Reason

  /// Creates a problem.
  public init(row: Int, column: String?, reason: Reason) {
    self.row = row
    self.column = column
    self.reason = reason
  }

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String {
    place(language) + reason.problem(language)
  }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String {
    reason.remedy(language)
  }

  private func place(_ language: Language) -> String {
    guard let column else { return Phrase(fr: "ligne \(row) : ", en: "row \(row): ")(language) }
    return Phrase(
      fr: "ligne \(row), colonne « \(column) » : ",
      en: "row \(row), column “\(column)”: ",
    )(language)
  }
}
