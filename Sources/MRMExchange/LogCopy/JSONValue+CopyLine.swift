extension JSONValue {
  /// An entry has some twenty values; `reading` may have more, and is passed over.
  private static let mostValues = 500_000
  private static let greatestDepth = 32
  private static let longestNumber = 32

  /// Reads a line of a copy, without its end.
  init(copyLine line: [UInt8], limit: Int) throws(LogCopyError) {
    let limits = JSONLimits(
      fileBytes: limit,
      depth: Self.greatestDepth,
      values: Self.mostValues,
      stringBytes: limit,
      numberCharacters: Self.longestNumber,
    )
    do { self = try StrictJSON.parse(line, limits: limits) } catch { throw .notAnObject }
  }

  /// The value as one line of a copy, with its end.
  var copyLine: [UInt8] { Array((compactText + "\n").utf8) }
}
