public import MRMModel

/// What one row of a file says, as far as it can be believed: an allegation, not yet a record.
public struct ImportedIncident: Hashable, Sendable {
  /// Where it came from, by which a second import knows it again.
  public let origin: ImportOrigin
  /// The row as a spreadsheet numbers it; the header is row 1.
  public let row: Int
  /// The day; unknown when the file gives none, or one that cannot be.
  public let date: IncidentDate
  /// The place; only the country when the file gives none that can be used.
  public let place: IncidentPlace
  /// What was done.
  public let kind: ViolationKind
  /// The children the file counts, all of unknown sex.
  public let tally: VictimTally
  /// The parties the register knows; none of them verified.
  public let attribution: Attribution
  /// What a reader should know before relying on it, in the order of the codes.
  public let flags: [QualityFlag]
  /// The description, repaired; nil when the file gives none.
  public let account: String?
  /// The row as it came.
  public let original: OriginalRow
  /// What could not be read, in the order of the reading.
  public let problems: [RowProblem]
  /// What it probably doubles; at most eight, the first found.
  public let resembles: [Resemblance]
}
