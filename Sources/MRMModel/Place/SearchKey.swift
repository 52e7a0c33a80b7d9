private import Foundation

/// The form in which names are compared: what a person would call "the same word".
public enum SearchKey: Sendable {
  /// A text without case, accents, hyphens and apostrophes, its spaces single.
  public static func of(_ text: String) -> String {
    let folded = text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive],
      locale: nil,
    )
    let words = folded.split { character in
      character.isWhitespace || "-'’_.,()".contains(character)
    }
    return words.joined(separator: " ")
  }
}
