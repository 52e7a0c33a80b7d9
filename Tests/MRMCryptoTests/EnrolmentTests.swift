import MRMCrypto
import Testing

@Suite struct EnrolmentTests {
  private static let identity =
    "0100000000000000000000000000000000000000000000000000000000000000"

  /// Every encoding of every point of small order, written down apart from the list in the source.
  private static let smallOrder = [
    identity,
    "0100000000000000000000000000000000000000000000000000000000000080",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
  ]

  @Test func `an ordinary key is enrolled`() throws {
    let key = try SigningKey.make().verificationKey
    #expect(try VerificationKey(enrolling: key.bytes) == key)
  }

  @Test(arguments: try Vector.all(in: "ed25519"))
  func `a published key is enrolled`(vector: Vector) throws {
    let bytes = try vector.bytes("public")
    #expect(try VerificationKey(enrolling: bytes).bytes == bytes)
  }

  @Test(arguments: smallOrder)
  func `a key of small order is refused`(hex: String) throws {
    let bytes = try #require([UInt8](hex: hex))
    #expect(throws: CryptoError.refusedKey) { try VerificationKey(enrolling: bytes) }
  }

  @Test(arguments: UInt8(0xED)...0xFF, [UInt8(0x7F), 0xFF])
  func `a coordinate that is not reduced is refused`(lowest: UInt8, highest: UInt8) {
    let bytes = [lowest] + [UInt8](repeating: 0xFF, count: 30) + [highest]
    #expect(throws: CryptoError.refusedKey) { try VerificationKey(enrolling: bytes) }
  }

  @Test func `the greatest reduced coordinates but one are taken`() throws {
    let bytes = [0xEB] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]
    #expect(try VerificationKey(enrolling: bytes).bytes == bytes)
  }

  @Test(arguments: ["", "approve", "approve everything"])
  func `without enrolment a forged signature is valid for any message`(message: String) throws {
    // R is the identity and s is zero: no private key was used.
    let identity = try #require([UInt8](hex: Self.identity))
    let forged = identity + [UInt8](repeating: 0, count: 32)
    let key = try VerificationKey(bytes: identity)
    #expect(key.isValid(signature: forged, for: Array(message.utf8)))
    #expect(throws: CryptoError.refusedKey) { try VerificationKey(enrolling: identity) }
  }

  @Test(arguments: [0, 31, 33])
  func `a key of another length is refused at both doors`(count: Int) {
    let bytes = [UInt8](repeating: 2, count: count)
    #expect(throws: CryptoError.wrongLength(expected: 32, found: count)) {
      try VerificationKey(bytes: bytes)
    }
    #expect(throws: CryptoError.wrongLength(expected: 32, found: count)) {
      try VerificationKey(enrolling: bytes)
    }
  }

  @Test func `a key is named by its digest`() throws {
    let key = try SigningKey.make().verificationKey
    #expect(key.keyID == Digest.sha256(key.bytes))
  }
}
