import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

@Suite struct WordListTests {
  private static func word(_ index: Int, _ language: Language) -> String {
    var bytes = [UInt8](repeating: 0, count: 16)
    var used = 0
    unsafe bytes.withUnsafeMutableBytes { place in
      unsafe WordList.put(index, of: language, into: place, after: &used)
    }
    return String(decoding: bytes.prefix(used), as: UTF8.self)
  }

  private static func words(_ language: Language) -> [String] {
    (0..<WordList.count).map { word($0, language) }
  }

  @Test(arguments: [Language.french, .english])
  func `there are 7,776 words, each once, of four to eight letters that every keyboard has`(
    language: Language
  ) {
    let words = Self.words(language)
    #expect(words.count == 7776 && Set(words).count == 7776)
    #expect(words == words.sorted())
    #expect(words.allSatisfy { $0.wholeMatch(of: /[a-z]{4,8}/) != nil })
  }

  @Test(arguments: [Language.french, .english])
  func `no word begins with another`(language: Language) {
    let words = Self.words(language)
    #expect(zip(words, words.dropFirst()).allSatisfy { !$1.hasPrefix($0) })
  }

  @Test func `a draw of two bytes is a word or is thrown away, every word by as many draws`() {
    var draws = [Int](repeating: 0, count: WordList.count)
    var thrownAway = 0
    for drawn in UInt16.min...UInt16.max {
      if let index = WordList.index(drawn: drawn) { draws[index] += 1 } else { thrownAway += 1 }
    }
    #expect(Set(draws) == [8])
    #expect(thrownAway == 8 * (8192 - 7776))
  }

  @Test(arguments: [Language.french, .english])
  func `six words of the list are drawn, others each time`(language: Language) throws {
    let known = Set(Self.words(language))
    var seen: Set<String> = []
    for _ in 0..<50 {
      let passphrase = try Passphrase.drawn(in: language)
      let text = unsafe passphrase.secret.withUnsafeBytes { bytes in
        unsafe String(decoding: bytes, as: UTF8.self)
      }
      let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      #expect(words.count == 6 && words.allSatisfy(known.contains))
      seen.formUnion(words)
    }
    // 300 words of 7,776: some six come twice.
    #expect(seen.count > 250)
  }
}
