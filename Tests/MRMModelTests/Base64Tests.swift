import MRMModel
import Testing

@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `with padding, the published text is written and read`(plain: String, encoded: String) {
    #expect(Base64.encode(Array(plain.utf8)) == encoded)
    #expect(Base64.decode(encoded.utf8) == Array(plain.utf8))
  }

  @Test func `every digit stands for its value`() {
    let all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    let bytes = Base64.decode(all.utf8)
    #expect(bytes?.prefix(4) == [0x00, 0x10, 0x83, 0x10])
    #expect(bytes.map(Base64.encode) == all)
  }

  @Test(arguments: 0...255)
  func `every byte comes back`(byte: UInt8) {
    for bytes in [[byte], [byte, byte], [byte, byte, byte], [0xFF, byte, 0x00, byte]] {
      #expect(Base64.decode(Base64.encode(bytes).utf8) == bytes)
    }
  }

  @Test(arguments: [
    "Zg", "Zg=", "Zm8", "Zm9vYg", "Z", "=", "==", "====", "Z===", "A===", "AAAAA===", "Zg==Zg==",
    "Zg=a", "Zm9v====", "=Zm9", "Zg==\n", "Zg= =", " Zg==", "Zm 9v", "Zm9-", "Zm9_",
    "Zm9v\u{0}AAA", "Zm9é",
  ])
  func `what is not padded or not of the alphabet is refused`(text: String) {
    #expect(Base64.decode(text.utf8) == nil)
  }

  @Test(arguments: [("Zg==", "Zh=="), ("Zg==", "Zv=="), ("Zm8=", "Zm9="), ("Zm8=", "Zm/=")])
  func `bits in the padding are refused`(canonical: String, other: String) {
    #expect(Base64.decode(canonical.utf8) != nil)
    #expect(Base64.decode(other.utf8) == nil)
  }

  /// RFC 4648, 10, without the padding.
  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
    ("foobar", "Zm9vYmFy"),
  ])
  func `without padding, the published text is written and read`(bytes: String, text: String) {
    #expect(Base64.encodeUnpadded(Array(bytes.utf8)) == Array(text.utf8))
    let count = bytes.utf8.count
    #expect(Base64.decodeUnpadded(Array(text.utf8)[...], count: count) == Array(bytes.utf8))
  }

  @Test func `every byte in every place is read as it was written`() {
    for length in 0...9 {
      for byte in UInt8.min...UInt8.max {
        let bytes = (0..<length).map { byte &+ UInt8($0) &* 85 }
        let text = Base64.encodeUnpadded(bytes)
        #expect(Base64.decodeUnpadded(text[...], count: length) == bytes)
        #expect(Base64.decodeUnpadded(text[...], count: length + 1) == nil)
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
          #expect(!Base64.decodeUnpadded(text[...], into: &bytes))
        }
      }
    }
  }

  @Test func `one digit alone is no byte`() {
    for length in [1, 5, 9] {
      let text = [UInt8](repeating: UInt8(ascii: "A"), count: length)
      var bytes: [UInt8] = []
      #expect(!Base64.decodeUnpadded(text[...], into: &bytes))
    }
  }

  @Test func `of the spellings of a value only one is read`() {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    for (length, free) in [(2, 16), (3, 4)] {
      for (value, digit) in digits.enumerated() {
        let text = [UInt8](repeating: UInt8(ascii: "A"), count: length - 1) + [digit]
        var bytes: [UInt8] = []
        #expect(Base64.decodeUnpadded(text[...], into: &bytes) == value.isMultiple(of: free))
      }
    }
  }
}
