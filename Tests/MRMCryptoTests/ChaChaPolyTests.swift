import MRMCrypto
import Testing

@Suite struct ChaChaPolyTests: ~Copyable {
  private let key: SecretBytes
  private let place: [UInt8] = Array("store 1, record 7".utf8)
  /// 30 bytes, so that 46 are sealed.
  private let message: [UInt8] = Array("seen at the bridge, at sunrise".utf8)

  init() throws {
    key = try SecretBytes(copying: [UInt8](0..<32))
  }

  @Test(arguments: try Vector.all(in: "chacha20-poly1305"))
  func `a sealed message is the published one, and opens`(vector: Vector) throws {
    let key = try vector.secret("key")
    let nonce = try vector.bytes("nonce")
    let place = try vector.bytes("context")
    let plaintext = try vector.bytes("plaintext")
    let published = try vector.bytes("sealed")
    let sealed = try ChaChaPoly.seal(plaintext, key: key, nonce: nonce, authenticating: place)
    let opened = try ChaChaPoly.open(published[...], key: key, nonce: nonce, authenticating: place)
    #expect(sealed == published)
    #expect(opened == plaintext)
  }

  @Test func `without a nonce it is twelve zeros`() throws {
    let nonce = [UInt8](repeating: 0, count: 12)
    let sealed = try ChaChaPoly.seal(message, key: key, authenticating: place)
    let same = try ChaChaPoly.seal(message, key: key, nonce: nonce, authenticating: place)
    #expect(sealed == same)
  }

  @Test(arguments: [0, 1, 15, 16, 17, 1024, 70_000])
  func `what was sealed opens, and is 16 bytes longer`(count: Int) throws {
    let message = try Randomness.bytes(count)
    let sealed = try ChaChaPoly.seal(message, key: key, authenticating: place)
    let opened = try ChaChaPoly.open(sealed[...], key: key, authenticating: place)
    #expect(sealed.count == count + 16)
    #expect(opened == message)
  }

  @Test func `a secret opens as the same secret`() throws {
    let secret = try SecretBytes.random(count: 32)
    let sealed = try ChaChaPoly.sealSecret(secret, key: key, authenticating: place)
    let opened = try ChaChaPoly.openSecret(sealed, key: key, authenticating: place)
    #expect(sealed.count == 48)
    #expect(opened.revealed() == secret.revealed())
  }

  @Test(arguments: 0..<(46 * 8))
  func `a single flipped bit is noticed`(bit: Int) throws {
    let sealed = try ChaChaPoly.seal(message, key: key, authenticating: place)
    try #require(sealed.count == 46)
    try expectRefused(sealed.flipping(bit: bit), authenticating: place)
  }

  @Test(arguments: 0..<46)
  func `a message cut short is noticed`(count: Int) throws {
    let sealed = try ChaChaPoly.seal(message, key: key, authenticating: place)
    try expectRefused(Array(sealed.prefix(count)), authenticating: place)
  }

  @Test func `a byte too many is noticed`() throws {
    let sealed = try ChaChaPoly.seal(message, key: key, authenticating: place)
    try expectRefused(sealed + [0], authenticating: place)
  }

  @Test(arguments: ["", "store 1, record 8", "store 1, record 7 ", "store 1, record "])
  func `a message moved to another place does not open`(elsewhere: String) throws {
    let sealed = try ChaChaPoly.seal(message, key: key, authenticating: place)
    try expectRefused(sealed, authenticating: Array(elsewhere.utf8))
  }

  @Test func `another key or nonce does not open it`() throws {
    let sealed = try ChaChaPoly.seal(message, key: key, authenticating: place)
    let other = try SecretBytes(copying: [UInt8](1..<33))
    let nonce: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
    #expect(throws: CryptoError.notAuthentic) {
      try ChaChaPoly.open(sealed[...], key: other, authenticating: place)
    }
    #expect(throws: CryptoError.notAuthentic) {
      try ChaChaPoly.open(sealed[...], key: key, nonce: nonce, authenticating: place)
    }
  }

  @Test(arguments: [0, 16, 31, 33])
  func `a key of another length is refused`(count: Int) throws {
    let short = try SecretBytes(copying: [UInt8](repeating: 7, count: count))
    #expect(throws: CryptoError.wrongLength(expected: 32, found: count)) {
      try ChaChaPoly.seal(message, key: short, authenticating: place)
    }
  }

  @Test(arguments: [0, 8, 11, 13, 24])
  func `a nonce of another length is refused`(count: Int) {
    let nonce = [UInt8](repeating: 7, count: count)
    #expect(throws: CryptoError.wrongLength(expected: 12, found: count)) {
      try ChaChaPoly.seal(message, key: key, nonce: nonce, authenticating: place)
    }
  }

  /// Both doors refuse: the one into an array and the one into locked memory.
  private func expectRefused(_ sealed: [UInt8], authenticating place: [UInt8]) throws {
    #expect(throws: CryptoError.notAuthentic) {
      try ChaChaPoly.open(sealed[...], key: key, authenticating: place)
    }
    #expect(throws: CryptoError.notAuthentic) {
      _ = try ChaChaPoly.openSecret(sealed, key: key, authenticating: place)
    }
  }
}
