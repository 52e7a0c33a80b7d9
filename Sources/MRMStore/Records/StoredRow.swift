internal import Foundation
internal import GRDB

extension Row {
  /// A column's bytes; none where the column is null.
  func bytes(_ column: String) throws -> [UInt8] {
    // Copied once, out of the engine's own memory.
    try withUnsafeData(named: column) { data in data.map { [UInt8]($0) } ?? [] }
  }

  /// The bytes of a column by its number, for rows in great numbers: a name is looked for in each.
  func bytes(at column: Int) throws -> [UInt8] {
    try withUnsafeData(atIndex: column) { data in data.map { [UInt8]($0) } ?? [] }
  }
}

extension Array where Element == UInt8 {
  /// The bytes as SQLite takes them.
  var data: Data { Data(self) }
}
