import Testing

@testable import MRMAudit

@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `the vectors of RFC 4648 are written and read`(plain: String, encoded: String) {
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
}
