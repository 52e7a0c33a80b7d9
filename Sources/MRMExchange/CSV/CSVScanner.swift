/// Splits bytes into rows and fields; knows nothing of headers.
struct CSVScanner: Sendable {
  let bytes: [UInt8]
  /// Where the next row begins.
  private(set) var position = 0
  /// Where the row read last ends, before its line end.
  private(set) var endOfRow = 0
  /// The number of the row read last, from 1.
  private(set) var row = 0
  private let limits: CSVLimits

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed: UInt8 = 10
  private static let carriageReturn: UInt8 = 13

  init(_ bytes: [UInt8], limits: CSVLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func skipByteOrderMark() {
    if bytes.starts(with: Self.byteOrderMark) { position = Self.byteOrderMark.count }
  }

  /// The fields of the next row; nil at the end of the bytes.
  mutating func nextRow() throws(CSVError) -> [String]? {
    guard position < bytes.count else { return nil }
    row += 1
    var cells: [String] = []
    while true {
      guard cells.count < limits.columns else {
        throw .tooManyColumns(row: row, limit: limits.columns)
      }
      let column = cells.count + 1
      let isQuoted = position < bytes.count && bytes[position] == Self.quote
      cells.append(isQuoted ? try quotedField(column) : try bareField(column))
      endOfRow = position
      guard position < bytes.count else { return cells }
      let separator = bytes[position]
      position += separator == Self.carriageReturn ? 2 : 1
      guard separator == Self.comma else { return cells }
    }
  }

  /// A field without quotes; stops at the comma or line end behind it.
  private mutating func bareField(_ column: Int) throws(CSVError) -> String {
    let start = position
    scan: while position < bytes.count {
      switch bytes[position] {
      case Self.comma, Self.lineFeed:
        break scan
      case Self.carriageReturn:
        guard isLineEnd(at: position) else { throw .loneCarriageReturn(row: row, column: column) }
        break scan
      case Self.quote:
        throw .loneQuote(row: row, column: column)
      case 0:
        throw .nulByte(row: row, column: column)
      default:
        position += 1
      }
    }
    return try text(bytes[start..<position], column)
  }

  /// A field in quotes; stops at the comma or line end behind the closing one.
  private mutating func quotedField(_ column: Int) throws(CSVError) -> String {
    position += 1
    var start = position
    var before: [UInt8] = []
    while position < bytes.count {
      switch bytes[position] {
      case Self.quote where position + 1 < bytes.count && bytes[position + 1] == Self.quote:
        before += bytes[start...position]
        position += 2
        start = position
      case Self.quote:
        let last = bytes[start..<position]
        position += 1
        guard isSeparator(at: position) else { throw .loneQuote(row: row, column: column) }
        return try text(before.isEmpty ? last : before[...] + last, column)
      case 0:
        throw .nulByte(row: row, column: column)
      default:
        position += 1
      }
    }
    throw .unclosedQuote(row: row, column: column)
  }

  private func isSeparator(at place: Int) -> Bool {
    place == bytes.count || bytes[place] == Self.comma || isLineEnd(at: place)
  }

  private func isLineEnd(at place: Int) -> Bool {
    switch bytes[place] {
    case Self.lineFeed: true
    case Self.carriageReturn: place + 1 < bytes.count && bytes[place + 1] == Self.lineFeed
    default: false
    }
  }

  private func text(_ field: ArraySlice<UInt8>, _ column: Int) throws(CSVError) -> String {
    guard field.count <= limits.fieldBytes else {
      throw .fieldTooLong(row: row, column: column, limit: limits.fieldBytes)
    }
    guard let text = String(validating: field, as: UTF8.self) else {
      throw .notUTF8(row: row, column: column)
    }
    return text
  }
}
