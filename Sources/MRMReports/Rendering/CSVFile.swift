/// One file of comma-separated values, as RFC 4180 writes them, in UTF-8 without a mark.
public struct CSVFile: Hashable, Sendable {
  /// Its name, fixed: it says which table, and nothing of any case.
  public let name: String
  /// Lines that each end with CR LF; the first holds the names of the columns.
  public let contents: String

  /// Writes a table.
  ///
  /// - Parameters:
  ///   - name: The file's name.
  ///   - columns: The names of the columns.
  ///   - rows: Each with a cell for every column.
  public init(name: String, columns: [String], rows: [[Cell]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a table has whole rows")
    self.name = name
    let head = columns.map { Cell.text($0) }
    contents = ([head] + rows).map { row in
      row.map(\.written).joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// What stands between two commas.
  public enum Cell: Hashable, Sendable {
    /// A whole number.
    case number(Int)
    /// A text that may have been typed by anybody.
    case text(String)
    /// Nothing.
    case empty

    /// Quoted where it must be; a text that a spreadsheet would run as a formula begins with `'`.
    ///
    /// Source of the characters: OWASP, "CSV Injection".
    var written: String {
      switch self {
      case .number(let value): String(value)
      case .empty: ""
      case .text(let text): Self.quoted(Self.defused(text))
      }
    }

    private static func defused(_ text: String) -> String {
      guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first)
      else { return text }
      return "'" + text
    }

    private static func quoted(_ text: String) -> String {
      guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) })
      else { return text }
      return "\""
        + text.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }
  }
}
