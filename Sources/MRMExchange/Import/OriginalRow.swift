/// A row as it came, so that nothing of it is lost.
public struct OriginalRow: Hashable, Sendable {
  /// The header; all rows of a file share its memory.
  private let columns: [String]
  /// The bytes of the row: split anew when asked for, because a hostile file has millions of
  /// empty fields that would each cost sixteen bytes.
  private let source: [UInt8]

  /// What was read once within limits may be read again without.
  private static let noLimits = CSVLimits(
    fileBytes: .max,
    fieldBytes: .max,
    columns: .max,
    rows: .max,
  )

  init(columns: [String], source: [UInt8]) {
    self.columns = columns
    self.source = source
  }

  /// One line `column: value` for each column, unrepaired; further lines of a value are indented by
  /// two spaces, so that none can pass for a column.
  public var text: String {
    var scanner = CSVScanner(source, limits: Self.noLimits)
    guard let cells = try? scanner.nextRow() else { return "" }
    return zip(columns, cells)
      .map { Self.indented($0) + ": " + Self.indented($1) }
      .joined(separator: "\n")
  }

  /// The size of ``text`` in bytes, or a little more, without making it.
  static func byteCount(columns: [String], cells: [String]) -> Int {
    zip(columns, cells).reduce(0) { sum, pair in
      sum + byteCount(pair.0) + byteCount(pair.1) + 3
    }
  }

  private static func byteCount(_ text: String) -> Int {
    text.utf8.count + 2 * text.utf8.count(where: isLineEnd)
  }

  private static func indented(_ text: String) -> String {
    guard text.utf8.contains(where: isLineEnd) else { return text }
    return String(text.flatMap { $0.isNewline ? [$0, " ", " "] : [$0] })
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
}
