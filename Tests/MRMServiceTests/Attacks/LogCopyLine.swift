import MRMExchange

/// What a line of a copy holds.
enum LogCopyLine {
  /// The body of an entry.
  static func body(_ line: [UInt8]) throws -> [UInt8] { try LogCopyEntry(line: line).body }
}
