import MRMCrypto
import Testing

@Suite struct DigestTests {
  @Test(arguments: try Vector.all(in: "sha256"))
  func `a digest is the published one`(vector: Vector) throws {
    let message = try vector.bytes("message")
    let published = try #require(Digest(bytes: vector.bytes("digest")))
    #expect(Digest.sha256(message) == published)
    #expect(unsafe message.withUnsafeBytes { unsafe Digest.sha256($0) } == published)
  }

  @Test func `a million letters give the published digest`() {
    // FIPS 180-4 example values: one million repetitions of "a".
    let digest = Digest.sha256([UInt8](repeating: 0x61, count: 1_000_000))
    #expect(digest.hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [0, 1, 63, 64, 65, 130])
  func `parts give the digest of the whole, wherever they are cut`(cut: Int) {
    let whole = [UInt8](0..<130)
    let parts = [Array(whole[..<cut]), [], Array(whole[cut...])]
    #expect(Digest.sha256(parts) == Digest.sha256(whole))
  }

  @Test func `bytes come back as they went in`() throws {
    let bytes = [UInt8](100..<132)
    let digest = try #require(Digest(bytes: bytes))
    #expect(digest.bytes == bytes)
    #expect(digest.hex == "6465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f80818283")
    #expect("\(digest)" == digest.hex)
  }

  @Test(arguments: [0, 31, 33])
  func `bytes of another number are no digest`(count: Int) {
    #expect(Digest(bytes: [UInt8](repeating: 0, count: count)) == nil)
  }

  @Test(arguments: 0..<32)
  func `digests are ordered as their bytes are`(place: Int) throws {
    var bytes = [UInt8](repeating: 0x80, count: 32)
    let middle = try #require(Digest(bytes: bytes))
    bytes[place] = 0x7F
    let less = try #require(Digest(bytes: bytes + []))
    bytes[place] = 0x81
    let more = try #require(Digest(bytes: bytes))
    #expect(less < middle)
    #expect(middle < more)
    #expect(Digest.zero < less)
  }
}
