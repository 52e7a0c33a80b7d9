public import MRMModel

/// A digest as words that two people can compare by voice.
public enum SpokenWords: Sendable {
  private static let count = 6

  /// Six words that the first sixteen bytes of a digest stand for: its remainders by the number of
  /// words, the lowest first.
  ///
  /// - Parameters:
  ///   - digest: At least sixteen bytes.
  ///   - language: Whose words.
  /// - Returns: The words, in order.
  public static func words(of digest: [UInt8], in language: Language) -> [String] {
    precondition(digest.count >= 16, "a digest has 32 bytes")
    var rest = digest.prefix(16).reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
    return (0..<count).map { _ in
      let (quotient, remainder) = rest.quotientAndRemainder(
        dividingBy: UInt128(WordList.count)
      )
      rest = quotient
      return WordList.word(Int(remainder), of: language)
    }
  }
}

extension WordList {
  /// A word by its number, from 0.
  fileprivate static func word(_ index: Int, of language: Language) -> String {
    var bytes = [UInt8](repeating: 0, count: longestWord)
    var used = 0
    unsafe bytes.withUnsafeMutableBytes { place in
      unsafe put(index, of: language, into: place, after: &used)
    }
    return String(decoding: bytes[..<used], as: UTF8.self)
  }
}
