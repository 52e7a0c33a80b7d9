public import MRMModel

/// How many rows of a file came to what.
///
/// Unit: rows. ``imported`` + ``flagged`` + ``rejected`` + ``alreadyImported`` is always ``rows``:
/// nothing is dropped without being counted.
public struct ImportSummary: Hashable, Sendable {
  /// Read without a flag.
  public private(set) var imported = 0
  /// Read with at least one flag.
  public private(set) var flagged = 0
  /// Not read.
  public private(set) var rejected = 0
  /// Known from an earlier import.
  public private(set) var alreadyImported = 0
  /// Rows with each flag; a row may have several, and a flag without rows is left out.
  public private(set) var flags: [QualityFlag: Int] = [:]
  /// Rows that were read and have at least one problem, with or without a flag.
  public private(set) var withProblems = 0

  /// All rows below the header.
  public var rows: Int { imported + flagged + rejected + alreadyImported }

  /// Counts outcomes.
  public init(_ outcomes: [RowOutcome]) {
    for outcome in outcomes {
      for flag in outcome.flags { flags[flag, default: 0] += 1 }
      switch outcome.fate {
      case .imported: imported += 1
      case .flagged: flagged += 1
      case .rejected: rejected += 1
      case .alreadyImported: alreadyImported += 1
      }
      if outcome.fate != .rejected, !outcome.problems.isEmpty { withProblems += 1 }
    }
  }
}
