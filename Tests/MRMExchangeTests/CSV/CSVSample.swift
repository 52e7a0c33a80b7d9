import MRMExchange

/// Small files, read to their end.
enum CSVSample: Sendable {
  static let smallLimits = CSVLimits(fileBytes: 100, fieldBytes: 8, columns: 3, rows: 2)

  static func rows(_ bytes: [UInt8], limits: CSVLimits = .standard) throws -> [CSVRow] {
    var reader = try CSVReader(bytes, limits: limits)
    var rows: [CSVRow] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  static func rows(_ text: String, limits: CSVLimits = .standard) throws -> [CSVRow] {
    try rows(Array(text.utf8), limits: limits)
  }

  static func cells(_ text: String) throws -> [[String]] {
    try rows(text).map { try $0.cells.get() }
  }
}
