private import Foundation

extension QuarterReport {
  /// The report for programs: codes and plain numbers, keys in alphabetical order.
  ///
  /// Its form is `Schemas/exchange/quarter-report.schema.json`. The same report gives the same bytes.
  ///
  /// - Returns: One object, ended with a line feed.
  /// - Throws: What Foundation's encoder throws; it is not expected to.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(ReportDocument(self)), as: UTF8.self) + "\n"
  }
}
