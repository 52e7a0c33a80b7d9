internal import MRMModel

/// Reads an age file out of the text that carries it, and refuses all text but the one there is.
///
/// `-----BEGIN AGE ENCRYPTED FILE-----`, base64 with padding in lines of 64 columns of which only
/// the last may be shorter, `-----END AGE ENCRYPTED FILE-----`. Lines end with LF, or all with
/// CR LF; white space may stand before and after.
///
/// Source: RFC 7468, 3, "stricttextualmsg"; C2SP age.md, "ASCII armor".
final class ArmorReader {
  static let begin = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  static let end = Array("-----END AGE ENCRYPTED FILE-----".utf8)

  /// Lines that are decoded at one go.
  private static let linesAtOnce = 1024

  private enum Place {
    case beforeBegin
    case inside
    /// After a line that is not full: only the end may follow.
    case afterLastLine
    case afterEnd
  }

  private var input: BufferedSource
  private var place = Place.beforeBegin
  private var lineEnd: [UInt8] = []

  init(_ input: consuming BufferedSource) {
    self.input = input
  }

  /// Whether what follows can only be armor: no age file begins with a hyphen or with white space.
  static func isNext(in input: inout BufferedSource) throws -> Bool {
    guard try input.fill(to: 1) > 0 else { return false }
    let first = input.peek(0)
    return first == UInt8(ascii: "-") || isWhitespace(first)
  }

  /// The next bytes of the file; none at its end.
  ///
  /// - Throws: ``AgeError/notAgeFile``, ``AgeError/malformedArmor``, or what the source throws.
  func next() throws -> [UInt8] {
    if place == .beforeBegin { try readBegin() }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.linesAtOnce * AgeLimits.armorLineBytes)
    for _ in 0..<Self.linesAtOnce where place != .afterEnd {
      try readLine(into: &bytes)
    }
    // Armor without a byte inside is the armor of an empty file.
    return bytes
  }

  private func readBegin() throws {
    try skipWhitespace()
    guard
      let line = try input.takeLine(limit: Self.begin.count + 2),
      line.starts(with: Self.begin)
    else { throw AgeError.notAgeFile }
    lineEnd = Array(line.dropFirst(Self.begin.count))
    guard lineEnd == [0x0A] || lineEnd == [0x0D, 0x0A] else { throw AgeError.malformedArmor }
    place = .inside
  }

  private func readLine(into bytes: inout [UInt8]) throws {
    let limit = AgeLimits.columns + lineEnd.count
    guard let line = try input.takeLine(limit: limit) else { throw AgeError.malformedArmor }
    if line.starts(with: Self.end) {
      let end = line.dropFirst(Self.end.count)
      guard end.isEmpty || end.elementsEqual(lineEnd) else { throw AgeError.malformedArmor }
      try skipWhitespace()
      guard try input.fill(to: 1) == 0 else { throw AgeError.malformedArmor }
      place = .afterEnd
      return
    }
    guard place == .inside, line.suffix(lineEnd.count).elementsEqual(lineEnd) else {
      throw AgeError.malformedArmor
    }
    try decode(line.dropLast(lineEnd.count), into: &bytes)
  }

  private func decode(_ line: ArraySlice<UInt8>, into bytes: inout [UInt8]) throws(AgeError) {
    let before = bytes.count
    guard !line.isEmpty, Base64.decode(line, into: &bytes) else { throw .malformedArmor }
    if bytes.count - before < AgeLimits.armorLineBytes { place = .afterLastLine }
  }

  private func skipWhitespace() throws {
    for _ in 0..<AgeLimits.outerWhitespaceBytes {
      guard try input.fill(to: 1) > 0, Self.isWhitespace(input.peek(0)) else { return }
      _ = input.take(1)
    }
  }

  private static func isWhitespace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
