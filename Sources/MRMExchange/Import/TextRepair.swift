private import Foundation

/// Makes imported text whole again: broken accents, composed letters, no control characters.
///
/// UTF-8 that was once read as Windows-1252 or Latin-1 shows `MÃ©naka` for `Ménaka`. Each such
/// sequence is undone where it stands, and only when it is a tell-tale one: every pair that
/// begins with `Ã` or `Â`, the curly quotes, dashes and signs of `â€™` or `â‚¬`, `œ` and `Ÿ`, and
/// accents that stand apart from their letter. Sequences that French can hold by itself (`é` or `É`,
/// a no-break space, `»`) are never taken for broken ones, though their bytes would fit.
public enum TextRepair: Sendable {
  /// A text after repair.
  public struct Result: Hashable, Sendable {
    /// The text: composed (NFC), lines ended by LF.
    public let text: String
    /// Whether anything but a line end was changed.
    public let isChanged: Bool
  }

  /// How often text is encoded anew in practice; three times has not been seen.
  private static let maximumPasses = 3

  /// Repairs a text; one that needs nothing comes back as it was.
  public static func repair(_ text: String) -> Result {
    guard text.utf8.contains(where: { $0 >= 0x7F || ($0 < 0x20 && $0 != 10 && $0 != 9) }) else {
      return Result(text: text, isChanged: false)
    }
    let lines = withLineFeeds(text)
    var repaired = composed(lines)
    for _ in 0..<maximumPasses {
      guard let better = undoingOneEncoding(repaired) else { break }
      repaired = better
    }
    // Only now: a control character may be the half of a broken letter.
    repaired = composed(withoutControls(repaired))
    // Bytes, not `==`: Swift calls composed and decomposed letters equal.
    return Result(text: repaired, isChanged: !repaired.utf8.elementsEqual(lines.utf8))
  }

  /// The text with every tell-tale sequence decoded; nil when it holds none.
  private static func undoingOneEncoding(_ text: String) -> String? {
    guard text.unicodeScalars.contains(where: beginsTellTale) else { return nil }
    let scalars = Array(text.unicodeScalars)
    var decoded = String.UnicodeScalarView()
    var isBroken = false
    var place = 0
    while place < scalars.count {
      if let (scalar, length) = brokenScalar(scalars[place...]) {
        decoded.append(scalar)
        isBroken = true
        place += length
      } else {
        decoded.append(scalars[place])
        place += 1
      }
    }
    return isBroken ? String(decoded) : nil
  }

  private static func beginsTellTale(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "Â", "Ã", "Å", "Ì", "â": true
    default: false
    }
  }

  /// The one scalar that a tell-tale sequence at the start stands for, and the sequence's length.
  private static func brokenScalar(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> (Unicode.Scalar, Int)? {
    guard let lead = scalars.first, beginsTellTale(lead) else { return nil }
    var bytes: [UInt8] = []
    for scalar in scalars.prefix(3) {
      guard let byte = Windows1252.byte(for: scalar) else { break }
      bytes.append(byte)
    }
    guard bytes.count >= 2, (0x80...0xBF).contains(bytes[1]) else { return nil }
    let length: Int
    switch (bytes[0], bytes[1]) {
    case (0xC2, _), (0xC3, _): length = 2
    // œ, Œ, Ÿ
    case (0xC5, 0x92), (0xC5, 0x93), (0xC5, 0xB8): length = 2
    // Combining grave, acute, circumflex, diaeresis, cedilla.
    case (0xCC, 0x80), (0xCC, 0x81), (0xCC, 0x82), (0xCC, 0x88), (0xCC, 0xA7): length = 2
    // Quotes, dashes and spaces; the euro; the trade mark and the number sign.
    case (0xE2, 0x80), (0xE2, 0x82), (0xE2, 0x84): length = 3
    default: return nil
    }
    guard let decoded = String(validating: bytes.prefix(length), as: UTF8.self),
      let scalar = decoded.unicodeScalars.first
    else { return nil }
    return (scalar, length)
  }

  private static func withLineFeeds(_ text: String) -> String {
    guard text.utf8.contains(13) else { return text }
    return String(text.map { $0 == "\r\n" ? "\n" : $0 })
  }

  /// The text in NFC; asked for only where a character may not be composed, for asking is slow.
  private static func composed(_ text: String) -> String {
    let mayBeDecomposed = text.unicodeScalars.contains { scalar in
      // Below the combining marks everything is composed; so are dashes and curly quotes.
      scalar.value >= 0x300 && !(0x2010...0x2027).contains(scalar.value)
    }
    return mayBeDecomposed ? text.precomposedStringWithCanonicalMapping : text
  }

  private static func withoutControls(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnwanted) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isUnwanted($0) }))
  }

  /// C0 and C1 control characters and DEL, but not the line feed and the tabulator.
  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }
}
