import MRMCrypto
import Testing

@Suite struct KeyDerivationTests {
  @Test(arguments: try Vector.all(in: "hmac-sha256"))
  func `a code is the published one`(vector: Vector) throws {
    let code = try HMACSHA256.code(vector.bytes("message"), key: vector.secret("key"))
    #expect(try code.bytes == vector.bytes("code"))
  }

  @Test(arguments: try Vector.all(in: "hkdf-sha256"))
  func `a derived secret is the published one`(vector: Vector) throws {
    let published = try vector.bytes("derived")
    let derived = try HKDF.deriveSecret(
      from: vector.secret("secret"),
      salt: vector.bytes("salt"),
      info: vector.bytes("info"),
      count: published.count,
    )
    #expect(derived.revealed() == published)
  }

  @Test func `another purpose gives another secret`() throws {
    let secret = try SecretBytes.random(count: 32)
    let one = try HKDF.deriveSecret(from: secret, salt: [], info: [1], count: 32)
    let other = try HKDF.deriveSecret(from: secret, salt: [], info: [2], count: 32)
    let oneAgain = try HKDF.deriveSecret(from: secret, salt: [], info: [1], count: 32)
    #expect(one.revealed() == oneAgain.revealed())
    #expect(one.revealed() != other.revealed())
  }

  @Test func `a purpose of 1024 bytes counts to its last byte`() throws {
    let secret = try SecretBytes.random(count: 32)
    var info = [UInt8](repeating: 0, count: HKDF.maximumInfoByteCount)
    let one = try HKDF.deriveSecret(from: secret, salt: [], info: info, count: 32)
    info[info.count - 1] = 1
    let other = try HKDF.deriveSecret(from: secret, salt: [], info: info, count: 32)
    #expect(one.revealed() != other.revealed())
  }

  @Test func `a purpose that is too long is refused, not cut`() throws {
    let secret = try SecretBytes.random(count: 32)
    let info = [UInt8](repeating: 0, count: 1025)
    #expect(throws: CryptoError.wrongLength(expected: 1024, found: 1025)) {
      _ = try HKDF.deriveSecret(from: secret, salt: [], info: info, count: 32)
    }
  }

  @Test func `more than 255 hashes are refused`() throws {
    let secret = try SecretBytes.random(count: 32)
    let most = try HKDF.deriveSecret(from: secret, salt: [], info: [], count: 8160)
    #expect(most.count == 8160)
    #expect(throws: CryptoError.wrongLength(expected: 8160, found: 8161)) {
      _ = try HKDF.deriveSecret(from: secret, salt: [], info: [], count: 8161)
    }
  }
}
