import MRMModel
import Testing

@testable import mrm

@Suite struct SpokenTests {
  @Test(arguments: [
    (["--lang", "en"], ["MRM_LANG": "fr"], Language.english),
    (["--lang=fr"], ["LANG": "en_GB.UTF-8"], .french),
    ([], ["MRM_LANG": "en", "LC_ALL": "fr_ML.UTF-8"], .english),
    ([], ["LC_ALL": "fr_ML.UTF-8", "LANG": "en_GB.UTF-8"], .french),
    ([], ["LC_ALL": "C.UTF-8", "LANG": "en_GB.UTF-8"], .english),
    ([], ["LANG": "de_DE.UTF-8"], .french),
    ([], [:], .french),
  ])
  func `the language is the option's, then the environment's, then French`(
    arguments: [String],
    environment: [String: String],
    expected: Language,
  ) {
    #expect(Spoken.language(arguments: arguments, environment: environment) == expected)
  }

  @Test(arguments: [["--", "--lang", "en"], ["--lang"], ["--lang", "xx"]])
  func `words that name no language are no choice`(arguments: [String]) {
    #expect(Spoken.language(arguments: arguments, environment: [:]) == .french)
  }

  @Test func `the lines of a paragraph are joined, indented and empty ones stay`() {
    let text = "one\ntwo\n\nExamples:\n  a\n  b"
    #expect(Spoken.text(Phrase(fr: text, en: text)) == "one two\n\nExamples:\n  a\n  b")
  }

  @Test func `French punctuation does not begin a line`() {
    #expect(Language.french.spaced("« oui » : non ?") == "«\u{A0}oui\u{A0}»\u{A0}: non\u{A0}?")
    #expect(Language.english.spaced("a : b") == "a : b")
  }
}
