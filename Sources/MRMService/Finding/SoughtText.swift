public import MRMModel

/// Words that are looked for in accounts; case, accents and hyphens do not matter.
public struct SoughtText: Hashable, Sendable {
  private let words: [String]

  /// Reads words; all of them have to be found, in any order.
  ///
  /// - Throws: ``ValueError/text`` when there is none.
  public init(_ text: String) throws(ValueError) {
    words = SearchKey.of(text).split(separator: " ").map(String.init)
    guard !words.isEmpty else { throw .text }
  }

  /// Whether every word stands in one of the texts, whole or as a part of a word.
  func isFound(in texts: [String]) -> Bool {
    let keys = texts.map(SearchKey.of)
    return words.allSatisfy { word in keys.contains { $0.contains(word) } }
  }
}
