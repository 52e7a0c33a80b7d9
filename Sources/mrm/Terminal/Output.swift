import CPlatform
import MRMExchange
import MRMModel

/// Where results go: tables and pages on a terminal, tab-separated lines or JSON elsewhere.
struct Output {
  private static let widthWithoutTerminal = 80

  let language: Language
  /// Whether `--json` asks for one JSON value instead of text.
  let isJSON: Bool
  /// Whether a person reads the standard output.
  let isTerminal: Bool
  /// How many columns a page may take.
  let width: Int
  /// Whether headings may be emboldened; never the only sign of anything.
  let usesColor: Bool

  init(_ options: OutputOptions, _ language: Language) {
    self.language = language
    isJSON = options.json
    isTerminal = isatty(STDOUT_FILENO) == 1
    width = Self.terminalWidth ?? Self.widthWithoutTerminal
    usesColor = Style.isUsed(options.color, onTerminal: isTerminal)
  }

  /// Columns of the terminal on the standard output, if there is one.
  static var terminalWidth: Int? {
    let columns = Int(mrm_terminal_width(STDOUT_FILENO))
    return columns > 0 ? columns : nil
  }

  /// Prints lines; a final line end is added where it is missing.
  ///
  /// The text is printed as it is: what people typed has passed ``Visible``.
  func print(_ text: String) {
    Swift.print(text, terminator: text.utf8.last == UInt8(ascii: "\n") ? "" : "\n")
  }

  /// Prints a JSON value, keys in order.
  func json(_ value: JSONValue) {
    print(value.sortedByKey.text)
  }

  /// Prints a table: laid out on a terminal, tab-separated with its header elsewhere.
  ///
  /// - Parameters:
  ///   - header: One heading a column.
  ///   - rows: Each with as many cells as there are headings, as people typed them.
  ///   - alignments: Of the first columns on a terminal; the others stand on the left.
  func table(header: [Phrase], rows: [[String]], alignments: [Alignment] = []) {
    let header = header.map { $0(language) }
    let rows = rows.map { $0.map(Visible.text) }
    precondition(rows.allSatisfy { $0.count == header.count }, "a table has whole rows")
    guard isTerminal else {
      for row in [header] + rows { print(row.joined(separator: "\t")) }
      return
    }
    guard !rows.isEmpty else { return }
    let table = ScreenTable(
      header: header,
      rows: rows,
      alignments: alignments,
      width: width,
      embolden: { usesColor ? Style.bold($0) : $0 },
    )
    for line in table.lines { print(line) }
  }
}
