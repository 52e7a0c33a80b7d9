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

  /// A whole number.
  ///
  /// - Throws: ``StoreError/damaged`` when it is something else: the engine checks what is written, and
  ///   not what it reads from a damaged page.
  func integer(_ column: String) throws -> Int { try Self.integer(self[column]) }

  /// A whole number of a column by its number.
  ///
  /// - Throws: As ``integer(_:)``.
  func integer(at column: Int) throws -> Int { try Self.integer(self[column]) }

  private static func integer(_ value: DatabaseValue) throws -> Int {
    guard let integer = Int.fromDatabaseValue(value) else { throw StoreError.damaged }
    return integer
  }
}

extension Array where Element == UInt8 {
  /// The bytes as SQLite takes them.
  var data: Data { Data(self) }
}
