public import MRMModel

/// What became of one row of a table, or of one record; each has exactly one outcome.
public struct RowOutcome: Hashable, Sendable {
  /// What became of it.
  public enum Fate: Hashable, Sendable {
    /// Read without anything a reader should be warned of.
    case imported
    /// Read, with the flags to look at first.
    case flagged
    /// Not read; correct it in the file.
    case rejected
    /// An earlier import brought it; left alone.
    case alreadyImported
  }

  /// The row as a spreadsheet numbers it, or the record counted from 1.
  public let row: Int
  /// What became of it.
  public let fate: Fate
  /// What a reader should know before relying on it, in the order of the codes.
  public let flags: [QualityFlag]
  /// Everything that is wrong with it, in the order of the reading.
  public let problems: [RowProblem]
  /// What it probably doubles; at most eight, the first found.
  public let resembles: [Resemblance]

  /// A row that was read.
  static func read(
    row: Int,
    flags: [QualityFlag],
    problems: [RowProblem],
    resembles: [Resemblance],
  ) -> RowOutcome {
    RowOutcome(
      row: row,
      fate: flags.isEmpty ? .imported : .flagged,
      flags: flags,
      problems: problems,
      resembles: resembles,
    )
  }

  /// A row that was not read.
  static func rejected(_ problem: RowProblem) -> RowOutcome {
    RowOutcome(row: problem.row, fate: .rejected, flags: [], problems: [problem], resembles: [])
  }

  /// A row that was here already.
  static func alreadyImported(row: Int) -> RowOutcome {
    RowOutcome(row: row, fate: .alreadyImported, flags: [], problems: [], resembles: [])
  }
}
