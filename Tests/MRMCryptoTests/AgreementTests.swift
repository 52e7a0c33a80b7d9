import MRMCrypto
import Testing

@Suite struct AgreementTests {
  @Test(arguments: try Vector.all(in: "x25519"))
  func `a shared secret is the published one`(vector: Vector) throws {
    let key = try AgreementKey(secret: vector.secret("secret"))
    let peer = try AgreementPublicKey(bytes: vector.bytes("peer"))
    #expect(try key.sharedSecret(with: peer).revealed() == vector.bytes("shared"))
  }

  @Test(arguments: try Vector.all(in: "x25519-public"))
  func `a public key is the published one`(vector: Vector) throws {
    let key = try AgreementKey(secret: vector.secret("secret"))
    #expect(try key.publicKey.bytes == vector.bytes("public"))
  }

  @Test func `a thousand agreements in a row give the published secret`() throws {
    // RFC 7748, 5.2.
    var scalar: [UInt8] = [9] + [UInt8](repeating: 0, count: 31)
    var point = scalar
    for _ in 0..<1000 {
      let key = try AgreementKey(secret: SecretBytes(copying: scalar))
      let shared = try key.sharedSecret(with: AgreementPublicKey(bytes: point))
      point = scalar
      scalar = shared.revealed()
    }
    let published = "684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51"
    #expect(try scalar == #require([UInt8](hex: published)))
  }

  @Test func `two strangers agree`() throws {
    let one = try AgreementKey.make()
    let other = try AgreementKey.make()
    let here = try one.sharedSecret(with: other.publicKey)
    let there = try other.sharedSecret(with: one.publicKey)
    #expect(here.revealed() == there.revealed())
  }

  /// The u-coordinates of small order: 0, 1, two of order 8, p − 1, p, p + 1 (cr.yp.to/ecdh.html).
  @Test(arguments: [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  ])
  func `no secret is shared with a key of small order`(hex: String) throws {
    let key = try AgreementKey.make()
    let peer = try AgreementPublicKey(bytes: #require([UInt8](hex: hex)))
    #expect(throws: CryptoError.refusedKey) { _ = try key.sharedSecret(with: peer) }
    #expect(throws: CryptoError.refusedKey) { try AgreementPublicKey(enrolling: peer.bytes) }
  }

  @Test func `an ordinary key is enrolled`() throws {
    let key = try AgreementKey.make().publicKey
    #expect(try AgreementPublicKey(enrolling: key.bytes) == key)
  }

  @Test(arguments: UInt8(0xED)...0xFF)
  func `a coordinate that is not reduced is refused`(lowest: UInt8) {
    let bytes = [lowest] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]
    #expect(throws: CryptoError.refusedKey) { try AgreementPublicKey(enrolling: bytes) }
  }

  @Test func `a coordinate with its highest bit set is refused, the greatest but one is taken`()
    throws
  {
    let greatest = [0xEB] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]
    let high = [9] + [UInt8](repeating: 0, count: 30) + [0x80]
    #expect(try AgreementPublicKey(enrolling: greatest).bytes == greatest)
    #expect(throws: CryptoError.refusedKey) { try AgreementPublicKey(enrolling: high) }
  }

  @Test func `the secret that is lent makes the same key again`() throws {
    let key = try AgreementKey.make()
    let again = try key.withSecret { secret in try AgreementKey(secret: secret) }
    #expect(again.publicKey == key.publicKey)
  }

  @Test(arguments: [0, 31, 33])
  func `keys of another length are refused`(count: Int) throws {
    let secret = try SecretBytes.random(count: count)
    #expect(throws: CryptoError.wrongLength(expected: 32, found: count)) {
      try AgreementKey(secret: secret)
    }
    #expect(throws: CryptoError.wrongLength(expected: 32, found: count)) {
      try AgreementPublicKey(bytes: [UInt8](repeating: 9, count: count))
    }
  }
}
