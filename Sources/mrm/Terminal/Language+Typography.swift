import MRMModel

extension Language {
  private static let space = UInt8(ascii: " ")
  private static let marks = Set(":;?!".utf8)
  private static let opening = Array("«".utf8)
  private static let closing = Array("»".utf8)
  private static let fixedSpace = Array("\u{A0}".utf8)

  /// A text with the spaces of the language: French keeps `:`, `;`, `?`, `!`, `»` with the word
  /// before and `«` with the word after, at the end of a line too.
  func spaced(_ text: String) -> String {
    switch self {
    case .english: return text
    case .french:
      // Bytes, not characters: every help text of the program comes through here at each start.
      let bytes = Array(text.utf8)
      var spaced: [UInt8] = []
      spaced.reserveCapacity(bytes.count)
      for (position, byte) in bytes.enumerated() {
        if byte == Self.space, Self.isFixed(position, in: bytes) {
          spaced += Self.fixedSpace
        } else {
          spaced.append(byte)
        }
      }
      return String(decoding: spaced, as: UTF8.self)
    }
  }

  private static func isFixed(_ position: Int, in bytes: [UInt8]) -> Bool {
    let next = bytes[(position + 1)...]
    return next.first.map(marks.contains) ?? false || next.starts(with: closing)
      || bytes[..<position].suffix(opening.count).elementsEqual(opening)
  }
}
