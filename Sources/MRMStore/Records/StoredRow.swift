internal import Foundation
internal import GRDB

extension Row {
  /// A column's bytes.
  func bytes(_ column: String) -> [UInt8] { [UInt8](self[column] as Data) }
}

extension Array where Element == UInt8 {
  /// The bytes as SQLite takes them.
  var data: Data { Data(self) }
}
