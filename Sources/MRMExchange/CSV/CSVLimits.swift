/// How much of a stranger's CSV file is read before it is refused.
///
/// Every limit is far above what a monitoring mechanism exchanges, and low enough that a hostile
/// file costs a small laptop less than a second and a few hundred megabytes.
public struct CSVLimits: Hashable, Sendable {
  /// The whole file, in bytes; the file is held in memory while it is read.
  public let fileBytes: Int
  /// One field, in bytes of its content; the longest account the store takes is a quarter of it.
  public let fieldBytes: Int
  /// Columns; the widest exports of survey tools stay below 400.
  public let columns: Int
  /// Rows below the header; all incidents of all countries in a year are a tenth of it.
  public let rows: Int

  /// 64 MiB, 1 MiB a field, 512 columns, 1,000,000 rows.
  public static let standard = CSVLimits(
    fileBytes: 64 << 20,
    fieldBytes: 1 << 20,
    columns: 512,
    rows: 1_000_000,
  )

  /// Creates limits; tests use small ones.
  public init(fileBytes: Int, fieldBytes: Int, columns: Int, rows: Int) {
    self.fileBytes = fileBytes
    self.fieldBytes = fieldBytes
    self.columns = columns
    self.rows = rows
  }
}
