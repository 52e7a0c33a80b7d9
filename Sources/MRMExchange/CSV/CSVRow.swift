/// One row below the header.
public struct CSVRow: Hashable, Sendable {
  /// Its number as a spreadsheet shows it; the header is row 1.
  public let number: Int
  /// Its fields, as many as the header has, or the problem that it has not.
  public let cells: Result<[String], RowProblem>
  /// Its bytes as they came, without the line end.
  public let source: [UInt8]
}
