import MRMCrypto
import Testing

@testable import MRMVault

@Suite struct Base64TextTests {
  /// RFC 4648, 10, without the padding.
  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
    ("foobar", "Zm9vYmFy"),
  ])
  func `a text is the published one, and is read again`(bytes: String, text: String) {
    #expect(Base64Text.encode(Array(bytes.utf8)) == Array(text.utf8))
    let count = bytes.utf8.count
    #expect(Base64Text.decode(Array(text.utf8)[...], count: count) == Array(bytes.utf8))
  }

  @Test func `every byte in every place is read as it was written`() {
    for length in 0...9 {
      for byte in UInt8.min...UInt8.max {
        let bytes = (0..<length).map { byte &+ UInt8($0) &* 85 }
        let text = Base64Text.encode(bytes)
        #expect(Base64Text.decode(text[...], count: length) == bytes)
        #expect(Base64Text.decode(text[...], count: length + 1) == nil)
      }
    }
  }

  @Test func `a byte that is no digit is refused in every place`() throws {
    let digits = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    for length in [2, 3, 4, 6, 7, 8] {
      for place in 0..<length {
        for other in UInt8.min...UInt8.max where !digits.contains(other) {
          var text = [UInt8](repeating: UInt8(ascii: "A"), count: length)
          text[place] = other
          var bytes: [UInt8] = []
          #expect(!Base64Text.decode(text[...], into: &bytes))
        }
      }
    }
  }

  @Test func `one digit alone is no byte`() {
    for length in [1, 5, 9] {
      let text = [UInt8](repeating: UInt8(ascii: "A"), count: length)
      var bytes: [UInt8] = []
      #expect(!Base64Text.decode(text[...], into: &bytes))
    }
  }

  @Test func `of the spellings of a value only one is read`() {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    for (length, free) in [(2, 16), (3, 4)] {
      for (value, digit) in digits.enumerated() {
        let text = [UInt8](repeating: UInt8(ascii: "A"), count: length - 1) + [digit]
        var bytes: [UInt8] = []
        #expect(Base64Text.decode(text[...], into: &bytes) == value.isMultiple(of: free))
      }
    }
  }
}
