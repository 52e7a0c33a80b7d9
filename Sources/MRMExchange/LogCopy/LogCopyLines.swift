/// Parts a copy into lines while it is read, holding one of them.
public struct LogCopyLines {
  private let source: () throws -> [UInt8]
  private var buffer: [UInt8] = []
  private var start = 0

  /// Begins at the first line.
  ///
  /// - Parameter source: Gives the next bytes, as many as are at hand; none at the end.
  public init(_ source: @escaping () throws -> [UInt8]) {
    self.source = source
  }

  /// Reads the next line.
  ///
  /// - Parameter limit: The most bytes it may have, its end counted.
  /// - Throws: ``LogCopyError/lineTooLong(limit:)``, ``LogCopyError/unended``; what the source
  ///   throws.
  /// - Returns: The line without its end; nil after the last.
  public mutating func next(limit: Int) throws -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        guard end - start < limit else { throw LogCopyError.lineTooLong(limit: limit) }
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      guard buffer.count - start < limit else { throw LogCopyError.lineTooLong(limit: limit) }
      buffer.removeSubrange(..<start)
      start = 0
      searched = buffer.count
      let more = try source()
      guard !more.isEmpty else {
        guard buffer.isEmpty else { throw LogCopyError.unended }
        return nil
      }
      buffer += more
    }
  }
}

@available(*, unavailable)
extension LogCopyLines: Sendable {}
