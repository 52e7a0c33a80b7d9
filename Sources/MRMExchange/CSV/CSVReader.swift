/// Reads CSV row by row: RFC 4180, strictly, over bytes, in UTF-8 only.
///
/// Beyond the RFC it takes a byte order mark at the start and LF as a line end; it refuses what
/// the RFC leaves open: a quote out of place, a lone carriage return, a zero byte. Whatever makes
/// the rest of the file doubtful is thrown; a row of the wrong width is returned as such, because
/// the next one is sound.
public struct CSVReader: Sendable {
  /// The names of the columns, each once, exactly as the file writes them.
  public let header: [String]
  private let limits: CSVLimits
  private var scanner: CSVScanner

  /// Reads the header.
  ///
  /// - Throws: ``CSVError``, when the file is empty or too large or its header cannot be read.
  public init(_ bytes: [UInt8], limits: CSVLimits = .standard) throws(CSVError) {
    guard bytes.count <= limits.fileBytes else { throw .fileTooLarge(limit: limits.fileBytes) }
    var scanner = CSVScanner(bytes, limits: limits)
    scanner.skipByteOrderMark()
    guard let names = try scanner.nextRow() else { throw .empty }
    var columns: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      if let first = columns.updateValue(index + 1, forKey: name) {
        throw .duplicateColumn(first: first, second: index + 1)
      }
    }
    self.limits = limits
    self.scanner = scanner
    header = names
  }

  /// The next row; nil after the last one.
  ///
  /// - Throws: ``CSVError``, when this row and what follows cannot be told apart or trusted.
  public mutating func next() throws(CSVError) -> CSVRow? {
    let start = scanner.position
    guard let cells = try scanner.nextRow() else { return nil }
    let number = scanner.row
    guard number - 1 <= limits.rows else { throw .tooManyRows(limit: limits.rows) }
    return CSVRow(
      number: number,
      cells: checked(cells, row: number),
      source: Array(scanner.bytes[start..<scanner.endOfRow]),
    )
  }

  private func checked(_ cells: [String], row: Int) -> Result<[String], RowProblem> {
    guard cells.count == header.count else {
      let reason = RowProblem.Reason.unevenRow(expected: header.count, found: cells.count)
      return .failure(RowProblem(row: row, column: nil, reason: reason))
    }
    return .success(cells)
  }
}
