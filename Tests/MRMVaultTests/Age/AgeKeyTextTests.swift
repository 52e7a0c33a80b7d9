import MRMCrypto
import Testing

@testable import MRMVault

@Suite struct AgeKeyTextTests {
  /// The examples of C2SP age.md.
  private static let recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
  private static let identity =
    "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"

  @Test func `the text of a key makes the key again`() throws {
    for _ in 0..<20 {
      let identity = try AgeIdentity.make()
      let again = try AgeIdentity(text: identity.text())
      #expect(again.recipient == identity.recipient)
      #expect(try AgeRecipient(text: identity.recipient.text) == identity.recipient)
      #expect(identity.recipient.text.count == 62)
      #expect(AgeIdentity.textByteCount == 74)
    }
  }

  @Test func `a text with one character changed is no key`() throws {
    for place in 0..<Self.recipient.utf8.count {
      for other in "qp1A" {
        let changed = Self.replacing(place, of: Self.recipient, by: other)
        guard changed != Self.recipient else { continue }
        #expect(throws: AgeError.malformedRecipient) { try AgeRecipient(text: changed) }
      }
    }
    for place in 0..<Self.identity.utf8.count {
      for other in "QP1a" {
        let changed = Self.replacing(place, of: Self.identity, by: other)
        guard changed != Self.identity else { continue }
        #expect(throws: AgeError.malformedIdentity) { try Self.identity(changed) }
      }
    }
  }

  @Test func `a key is written in one case, the one of its kind`() {
    #expect(throws: AgeError.malformedRecipient) {
      try AgeRecipient(text: Self.recipient.uppercased())
    }
    #expect(throws: AgeError.malformedIdentity) { try Self.identity(Self.identity.lowercased()) }
  }

  @Test(arguments: ["", " ", "\n", "a", "age1", "q", "\u{0}"])
  func `a key has nothing before or after it`(more: String) {
    let recipients = [Self.recipient + more, more + Self.recipient].filter { $0 != Self.recipient }
    for text in recipients + [more, String(Self.recipient.dropLast())] {
      #expect(throws: AgeError.malformedRecipient) { try AgeRecipient(text: text) }
    }
    let identities = [Self.identity + more, more + Self.identity].filter { $0 != Self.identity }
    for text in identities + [more, String(Self.identity.dropLast())] {
      #expect(throws: AgeError.malformedIdentity) { try Self.identity(text) }
    }
  }

  @Test func `one kind of key is not taken for the other`() throws {
    #expect(throws: AgeError.malformedRecipient) { try AgeRecipient(text: Self.identity) }
    #expect(throws: AgeError.malformedIdentity) { try Self.identity(Self.recipient) }
  }

  @Test func `a text whose checksum fits but whose last bits are not zero is no key`() {
    #expect(Self.withSpareBits.utf8.count == 62)
    #expect(throws: AgeError.malformedRecipient) { try AgeRecipient(text: Self.withSpareBits) }
  }

  @Test func `a recipient that would let everybody open, or nobody, is refused`() throws {
    var notReduced = try [UInt8](AgeIdentity.make().recipient.key.bytes)
    notReduced[31] |= 0x80
    let points: [[UInt8]] = [
      [UInt8](repeating: 0, count: 32),
      [1] + [UInt8](repeating: 0, count: 31),
      [0xEE] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
      notReduced,
    ]
    for point in points {
      var text: [UInt8] = []
      Bech32.encode(point, as: .recipient) { text.append($0) }
      #expect(throws: AgeError.malformedRecipient) {
        try AgeRecipient(text: String(decoding: text, as: UTF8.self))
      }
    }
  }

  /// The text of thirty-two nines with one of the spare bits set, its checksum right.
  ///
  /// 52 digits hold 260 bits; the last four belong to no byte.
  private static let withSpareBits =
    "age1pyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyy39sttt0"

  private static func identity(_ text: String) throws -> AgeIdentity {
    try AgeIdentity(text: SecretBytes(copying: Array(text.utf8)))
  }

  private static func replacing(_ place: Int, of text: String, by other: Character) -> String {
    var characters = Array(text)
    characters[place] = other
    return String(characters)
  }
}
