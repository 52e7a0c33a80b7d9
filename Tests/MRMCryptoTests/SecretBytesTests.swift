import MRMCrypto
import Testing

@Suite struct SecretBytesTests {
  @Test(arguments: [0, 1, 32, 33, 4096])
  func `a secret holds what was copied into it`(count: Int) throws {
    let bytes = try Randomness.bytes(count)
    let secret = try SecretBytes(copying: bytes)
    #expect(secret.count == count)
    #expect(secret.revealed() == bytes)
  }

  @Test func `a secret is zero before it is filled`() throws {
    let secret = try unsafe SecretBytes(count: 64) { place in
      #expect(unsafe place.allSatisfy { $0 == 0 })
      unsafe place[63] = 9
    }
    #expect(secret.revealed() == [UInt8](repeating: 0, count: 63) + [9])
  }

  @Test func `random secrets differ`() throws {
    let one = try SecretBytes.random(count: 32)
    let other = try SecretBytes.random(count: 32)
    #expect(one.revealed() != other.revealed())
    #expect(one.revealed() != [UInt8](repeating: 0, count: 32))
  }

  @Test(arguments: 0..<32)
  func `secrets are equal byte for byte or not at all`(place: Int) throws {
    let bytes = [UInt8](0..<32)
    let secret = try SecretBytes(copying: bytes)
    let same = try SecretBytes(copying: bytes)
    let other = try SecretBytes(copying: bytes.flipping(bit: place * 8))
    let shorter = try SecretBytes(copying: Array(bytes.dropLast()))
    // Asked outside of #expect, which cannot hold what is not copyable.
    let answers = [secret.equals(same), secret.equals(other), secret.equals(shorter)]
    #expect(answers == [true, false, false])
  }

  @Test(arguments: [0..<0, 0..<1, 0..<32, 31..<64, 64..<64])
  func `a slice holds its part`(range: Range<Int>) throws {
    let bytes = [UInt8](0..<64)
    let part = try SecretBytes(copying: bytes).slice(range)
    #expect(part.revealed() == Array(bytes[range]))
  }

  @Test(arguments: [0..<65, 64..<65, 100..<200])
  func `a slice that reaches outside is refused`(range: Range<Int>) throws {
    let secret = try SecretBytes.random(count: 64)
    let refusal = CryptoError.wrongLength(expected: range.upperBound, found: 64)
    #expect(throws: refusal) { _ = try secret.slice(range) }
  }

  @Test func `a slice that begins before the secret is refused`() throws {
    let secret = try SecretBytes.random(count: 64)
    #expect(throws: CryptoError.wrongLength(expected: 8, found: 64)) {
      _ = try secret.slice(-1..<8)
    }
  }

  @Test func `a copy lives on without the first`() throws {
    let bytes = [UInt8](0..<32)
    let copy = try SecretBytes(copying: bytes).copy()
    #expect(copy.revealed() == bytes)
  }

  @Test func `two secrets are joined in order`() throws {
    let first = try SecretBytes(copying: [1, 2, 3])
    let none = try SecretBytes(copying: [])
    let second = try SecretBytes(copying: [4, 5])
    let both = try SecretBytes.concatenating(first, second)
    let same = try SecretBytes.concatenating(both, none)
    #expect(both.revealed() == [1, 2, 3, 4, 5])
    #expect(same.revealed() == both.revealed())
  }

  @Test func `a secret greater than the locked memory is refused`() {
    #expect(throws: CryptoError.secretMemoryExhausted) {
      _ = try SecretBytes.random(count: 1 << 21)
    }
  }
}
