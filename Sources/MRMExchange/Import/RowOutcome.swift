public import MRMModel

/// What became of one row; every row below the header has exactly one outcome.
public enum RowOutcome: Hashable, Sendable {
  /// Read without anything a reader should be warned of.
  case imported(ImportedIncident)
  /// Read, with the flags to look at first.
  case flagged(ImportedIncident, [QualityFlag])
  /// Not read; correct it in the file.
  case rejected(row: Int, RowProblem)
  /// An earlier import brought it; left alone.
  case alreadyImported(row: Int)

  /// The row as a spreadsheet numbers it.
  public var row: Int {
    switch self {
    case .imported(let incident), .flagged(let incident, _): incident.row
    case .rejected(let row, _), .alreadyImported(let row): row
    }
  }

  /// What was read; nil when nothing is to be stored.
  public var incident: ImportedIncident? {
    switch self {
    case .imported(let incident), .flagged(let incident, _): incident
    case .rejected, .alreadyImported: nil
    }
  }
}
