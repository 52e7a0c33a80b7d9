import Dispatch
import MRMCrypto
import Synchronization
import Testing

@Suite struct SignatureTests {
  @Test(arguments: try Vector.all(in: "ed25519"))
  func `a key and its signature are the published ones`(vector: Vector) throws {
    let message = try vector.bytes("message")
    let key = try SigningKey(seed: vector.secret("seed"))
    let signature = try key.sign(message)
    #expect(try key.verificationKey.bytes == vector.bytes("public"))
    #expect(try signature == vector.bytes("signature"))
    #expect(try isValid(signature, by: key, for: message))
  }

  @Test(arguments: 0..<512)
  func `a signature with a flipped bit is not valid`(bit: Int) throws {
    let key = try SigningKey.make()
    let signature = try key.sign([1, 2, 3])
    let changed = signature.flipping(bit: bit)
    #expect(try !isValid(changed, by: key, for: [1, 2, 3]))
  }

  @Test func `a signature is for one message and one key`() throws {
    let key = try SigningKey.make()
    let other = try SigningKey.make()
    let signature = try key.sign([1, 2, 3])
    #expect(try isValid(signature, by: key, for: [1, 2, 3]))
    #expect(try !isValid(signature, by: key, for: [1, 2, 4]))
    #expect(try !isValid(signature, by: key, for: [1, 2, 3, 0]))
    #expect(try !isValid(signature, by: other, for: [1, 2, 3]))
  }

  @Test(arguments: [0, 63, 65])
  func `a signature of another length is not valid`(count: Int) throws {
    let key = try SigningKey.make()
    let signature = try Array((key.sign([1]) + [0]).prefix(count))
    #expect(try !isValid(signature, by: key, for: [1]))
  }

  @Test func `a signature cannot be written in a second way`() throws {
    let key = try SigningKey.make()
    var signature = try key.sign([1])
    try addGroupOrder(to: &signature)
    #expect(try !isValid(signature, by: key, for: [1]))
  }

  @Test func `a prepared key answers right on several threads at once`() throws {
    let (key, other) = try (SigningKey.make(), SigningKey.make())
    let prepared = try PreparedVerificationKey(key.verificationKey)
    let signatures = try [key.sign([1]), other.sign([1])]
    let wrong = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for turn in 0..<200 {
        let isOwn = turn.isMultiple(of: 2)
        if prepared.isValid(signature: signatures[isOwn ? 0 : 1], for: [1]) != isOwn {
          wrong.withLock { $0 += 1 }
        }
      }
    }
    #expect(wrong.withLock { $0 } == 0)
  }

  @Test func `the seed that is lent makes the same key again`() throws {
    let key = try SigningKey.make()
    let again = try key.withSeed { seed in try SigningKey(seed: seed) }
    #expect(again.verificationKey == key.verificationKey)
  }

  @Test(arguments: [0, 31, 33, 64])
  func `a seed of another length is refused`(count: Int) throws {
    let seed = try SecretBytes.random(count: count)
    #expect(throws: CryptoError.wrongLength(expected: 32, found: count)) {
      try SigningKey(seed: seed)
    }
  }

  @Test func `many threads sign with one key`() async throws {
    let key = try SigningKey.make()
    let expected = try key.sign([9])
    let signatures = try await withThrowingTaskGroup { group in
      for _ in 0..<64 {
        group.addTask { try key.sign([9]) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(signatures == [[UInt8]](repeating: expected, count: 64))
  }

  /// What a key says of a signature, as it is and prepared: the two are to agree.
  private func isValid(
    _ signature: [UInt8],
    by signer: SigningKey,
    for message: [UInt8],
  ) throws -> Bool {
    let key = signer.verificationKey
    let answer = key.isValid(signature: signature, for: message)
    let prepared = try PreparedVerificationKey(key).isValid(signature: signature, for: message)
    #expect(prepared == answer)
    return answer
  }

  /// Adds L, little-endian, to the second half (RFC 8032, 5.1): s + L stands for the same number as
  /// s.
  private func addGroupOrder(to signature: inout [UInt8]) throws {
    let order = try #require(
      [UInt8](hex: "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
    )
    var carry = 0
    for (place, byte) in order.enumerated() {
      let sum = Int(signature[32 + place]) + Int(byte) + carry
      signature[32 + place] = UInt8(sum & 0xFF)
      carry = sum >> 8
    }
  }
}
