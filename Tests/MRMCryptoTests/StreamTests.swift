import MRMCrypto
import Testing

@Suite struct StreamTests: ~Copyable {
  private let key: SecretBytes
  private let chunks: [[UInt8]] = [Array("one".utf8), Array("two".utf8), Array("three".utf8)]

  init() throws {
    key = try SecretBytes(copying: [UInt8](0..<32))
  }

  @Test func `a chunk is sealed under its number and whether it is the last`() throws {
    var sealer = try StreamSealer(key: key)
    for number in 0..<300 {
      let isLast = number == 299
      let sealed = try sealer.seal([7], isLast: isLast)
      let nonce: [UInt8] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, UInt8(number >> 8), UInt8(number & 0xFF), isLast ? 1 : 0,
      ]
      #expect(try sealed == ChaChaPoly.seal([7], key: key, nonce: nonce, authenticating: []))
    }
  }

  @Test func `what was sealed opens, in the same order`() throws {
    let sealed = try sealedChunks()
    var opener = try StreamOpener(key: key)
    for (number, chunk) in sealed.enumerated() {
      #expect(try opener.open(chunk[...], isLast: number == 2) == chunks[number])
    }
  }

  @Test func `a chunk that does not open may be tried again, and the next one follows it`() throws {
    let sealed = try sealedChunks()
    var opener = try StreamOpener(key: key)
    for (chunk, isLast) in [(sealed[1], false), (sealed[0], true)] {
      do {
        _ = try opener.open(chunk[...], isLast: isLast)
        Issue.record("a chunk opened where it was not sealed")
      } catch {
        #expect(error == .notAuthentic)
      }
    }
    #expect(try opener.open(sealed[0][...], isLast: false) == chunks[0])
    #expect(try opener.open(sealed[1][...], isLast: false) == chunks[1])
    do {
      _ = try opener.open(sealed[2][...], isLast: false)
      Issue.record("the last chunk opened as another")
    } catch {
      #expect(error == .notAuthentic)
    }
    #expect(try opener.open(sealed[2][...], isLast: true) == chunks[2])
  }

  @Test func `a secret opens as the same secret, and as the bytes that it is`() throws {
    let secret = try SecretBytes.random(count: 32)
    var sealer = try StreamSealer(key: key)
    let sealed = try sealer.sealSecret(secret, isLast: true)
    var opener = try StreamOpener(key: key)
    let opened = try opener.openSecret(sealed[...], isLast: true)
    var another = try StreamOpener(key: key)
    let isSame = opened.equals(secret)
    #expect(isSame)
    #expect(try another.open(sealed[...], isLast: true) == secret.revealed())
  }

  @Test func `nothing is sealed after the last chunk`() async {
    await #expect(processExitsWith: .failure) {
      var sealer = try StreamSealer(key: SecretBytes.random(count: 32))
      _ = try sealer.seal([1], isLast: true)
      _ = try sealer.seal([2], isLast: true)
    }
  }

  @Test(arguments: [0, 31, 33])
  func `a key of another length is refused`(count: Int) throws {
    let short = try SecretBytes.random(count: count)
    #expect(throws: CryptoError.wrongLength(expected: 32, found: count)) {
      _ = try StreamSealer(key: short)
    }
    #expect(throws: CryptoError.wrongLength(expected: 32, found: count)) {
      _ = try StreamOpener(key: short)
    }
  }

  private func sealedChunks() throws -> [[UInt8]] {
    var sealer = try StreamSealer(key: key)
    var sealed: [[UInt8]] = []
    for (number, chunk) in chunks.enumerated() {
      sealed.append(try sealer.seal(chunk[...], isLast: number == chunks.count - 1))
    }
    return sealed
  }
}
