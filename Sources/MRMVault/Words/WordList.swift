internal import MRMModel

/// The words that passphrases are drawn from: 7,776 for each language, as many as five dice tell.
///
/// How they were chosen: from the dictionaries of Debian 12 (`wamerican`, `wfrench`, 2020–12) the
/// words of four to eight letters that need no accent, in the order of how often people write them
/// (the counts of `wordfreq` 3.1); without names, plurals and most inflected forms, without words of
/// violence, insult or sex, and of peoples and creeds, as far as rules find them; no word begins with
/// another. Six of them are 77.5 bits.
enum WordList: Sendable {
  /// How many words a language has.
  static let count = 7776
  private static let wordsPerPart = count / 3
  /// Every word is shorter than this.
  static let longestWord = 8

  /// The word that a draw of two bytes means; nil for draws beyond the last, which are thrown away so
  /// that every word is as likely.
  static func index(drawn: UInt16) -> Int? {
    let index = Int(drawn & 0x1FFF)
    return index < count ? index : nil
  }

  /// Writes a word behind what a buffer holds.
  ///
  /// - Parameters:
  ///   - index: Which word, from 0.
  ///   - language: Of which list.
  ///   - place: The buffer; it has room for ``longestWord`` bytes more.
  ///   - used: How many bytes it holds.
  static func put(
    _ index: Int,
    of language: Language,
    into place: UnsafeMutableRawBufferPointer,
    after used: inout Int,
  ) {
    let part = parts(of: language)[index / wordsPerPart]
    var words = 0
    var isInWord = false
    let wanted = index % wordsPerPart
    for offset in 0..<part.utf8CodeUnitCount {
      let byte = unsafe part.utf8Start[offset]
      if byte > 0x20 {
        if words == wanted {
          unsafe place[used] = byte
          used += 1
        }
        isInWord = true
      } else if isInWord {
        isInWord = false
        words += 1
        guard words <= wanted else { return }
      }
    }
  }

  private static func parts(of language: Language) -> [StaticString] {
    switch language {
    case .french: [frenchFirst, frenchSecond, frenchThird]
    case .english: [englishFirst, englishSecond, englishThird]
    }
  }
}
