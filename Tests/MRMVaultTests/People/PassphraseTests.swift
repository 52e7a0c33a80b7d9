import Testing

@testable import MRMVault

@Suite struct PassphraseTests {
  @Test(
    arguments: [
      ("six words at random\n", "six words at random"),
      ("six words at random\r\n", "six words at random"),
      ("six words at random", "six words at random"),
      (" six  words\t\n", " six  words\t"),
      ("trois épées à l’aube\n", "trois épées à l’aube"),
      ("a\rb\n", "a\rb"),
    ]
  )
  func `a line is read without its end`(line: String, passphrase: String) throws {
    let pipe = try Pipe.holding(line)
    let read = try Passphrase(readingLineFrom: pipe.reader).secret.revealed()
    #expect(read == Array(passphrase.utf8))
  }

  @Test func `only the first line is taken from the pipe`() throws {
    let pipe = try Pipe.holding("first\nsecond\n")
    #expect(try Passphrase(readingLineFrom: pipe.reader).secret.revealed() == Array("first".utf8))
    #expect(pipe.rest() == Array("second\n".utf8))
  }

  @Test(arguments: ["", "\n", "\r\n", "\nsecond\n"])
  func `an empty line is no passphrase`(line: String) throws {
    let pipe = try Pipe.holding(line)
    #expect(throws: VaultError.noPassphrase) {
      _ = try Passphrase(readingLineFrom: pipe.reader)
    }
  }

  @Test(arguments: ["", "\n", "\r\n"])
  func `a passphrase may have as many bytes as the limit says`(end: String) throws {
    let longest = String(repeating: "a", count: Passphrase.maximumBytes)
    let pipe = try Pipe.holding(longest + end)
    let read = try Passphrase(readingLineFrom: pipe.reader).secret.revealed()
    #expect(read == Array(longest.utf8))
  }

  @Test(arguments: [(1025, "\n"), (1025, "\r\n"), (1025, ""), (1026, "\n"), (5000, "")])
  func `a longer line is refused, not cut`(count: Int, end: String) throws {
    let pipe = try Pipe.holding(String(repeating: "a", count: count) + end)
    #expect(throws: VaultError.noPassphrase) {
      _ = try Passphrase(readingLineFrom: pipe.reader)
    }
  }

  @Test func `a descriptor that cannot be read holds no passphrase`() {
    #expect(throws: VaultError.noPassphrase) { _ = try Passphrase(readingLineFrom: -1) }
  }

  @Test func `nothing is read in silence where there is no terminal`() throws {
    let pipe = try Pipe.holding("six words at random\n")
    #expect(throws: VaultError.noPassphrase) {
      _ = try Passphrase(readingSilentlyFrom: pipe.reader) {}
    }
  }

  @Test(arguments: ["fifteen letters", "îñçöäüëïâêôûàèù", "ፊለሐመሠረሰቀበተኀነአከወ"])
  func `fifteen characters are enough`(words: String) throws {
    let passphrase = try Passphrase(copying: Array(words.utf8))
    try passphrase.checkStrength()
  }

  @Test(arguments: ["", "fourteen chars", "éééééééééééééé", "ፊፊፊፊፊፊፊፊፊፊፊፊፊፊ"])
  func `fewer characters are too few, however many bytes they take`(words: String) throws {
    #expect(throws: VaultError.passphraseTooShort(minimum: 15)) {
      try Passphrase(copying: Array(words.utf8)).checkStrength()
    }
  }

  @Test(arguments: [("same", "same", true), ("same", "sama", false), ("same", "sam", false)])
  func `two entries are compared byte for byte`(one: String, other: String, same: Bool) throws {
    let first = try Passphrase(copying: Array(one.utf8))
    let second = try Passphrase(copying: Array(other.utf8))
    let answer = first.equals(second)
    #expect(answer == same)
  }
}
