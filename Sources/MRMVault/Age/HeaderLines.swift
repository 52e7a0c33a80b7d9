/// The lines of a header, one after the other, each ended by LF.
struct HeaderLines {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// Where the next line begins.
  var position: Int { rest.startIndex }

  /// Whether no line is left.
  var isAtEnd: Bool { rest.isEmpty }

  /// The next line, without its LF.
  ///
  /// - Throws: ``AgeError/malformedHeader`` when none is ended within the limit.
  mutating func next() throws(AgeError) -> ArraySlice<UInt8> {
    let within = rest.prefix(AgeLimits.lineBytes + 1)
    guard let end = within.firstIndex(of: UInt8(ascii: "\n")) else { throw .malformedHeader }
    let line = rest[..<end]
    rest = rest[(end + 1)...]
    return line
  }
}
