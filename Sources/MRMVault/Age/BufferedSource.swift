/// A source of bytes that can be looked ahead into, within limits that the caller sets.
struct BufferedSource: ~Copyable {
  private let source: AgeSource
  private var buffer: [UInt8] = []
  private var start = 0
  private var isExhausted = false

  init(_ source: @escaping AgeSource) {
    self.source = source
  }

  /// Reads until so many bytes are at hand, or the source has no more.
  ///
  /// - Returns: How many are at hand, perhaps more than asked for.
  mutating func fill(to count: Int) throws -> Int {
    while buffer.count - start < count, !isExhausted {
      let more = try source()
      isExhausted = more.isEmpty
      if start > 0 {
        buffer.removeSubrange(0..<start)
        start = 0
      }
      buffer.append(contentsOf: more)
    }
    return buffer.count - start
  }

  /// The next byte that is at hand, at a distance.
  func peek(_ offset: Int) -> UInt8 { buffer[start + offset] }

  /// Takes bytes that are at hand.
  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    defer { start += count }
    return buffer[start..<(start + count)]
  }

  /// Takes a line with its LF, or what is left where the last has none.
  ///
  /// - Parameter limit: The most bytes that are looked through for the LF.
  /// - Returns: The line; nil when no LF is found, or nothing is left.
  /// - Throws: What the source throws.
  mutating func takeLine(limit: Int) throws -> ArraySlice<UInt8>? {
    var searched = 0
    while true {
      let available = min(try fill(to: searched + 1), limit)
      guard available > searched else { break }
      let unseen = buffer[(start + searched)..<(start + available)]
      if let end = unseen.firstIndex(of: UInt8(ascii: "\n")) { return take(end + 1 - start) }
      searched = available
    }
    return isExhausted && searched > 0 && searched < limit ? take(searched) : nil
  }
}
