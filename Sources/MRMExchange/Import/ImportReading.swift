/// What a whole file says, row by row.
public struct ImportReading: Hashable, Sendable {
  /// One outcome a row, in the order of the file.
  public let rows: [RowOutcome]
  /// The rows that were read, in the order of the file.
  public let incidents: [ImportedIncident]

  /// How many rows came to what; counted anew at each call.
  public var summary: ImportSummary { ImportSummary(rows) }
}
