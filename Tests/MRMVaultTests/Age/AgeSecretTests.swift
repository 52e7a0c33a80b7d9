import MRMCrypto
import Testing

@testable import MRMVault

/// Secrets in files of their own: from locked memory, and back into it.
@Suite struct AgeSecretTests {
  @Test(arguments: [0, 1, 32, 65_536], AgeForm.allCases)
  func `a secret that was sealed opens as the same secret`(count: Int, form: AgeForm) throws {
    let identity = try AgeIdentity.make()
    let secret = try SecretBytes.random(count: count)
    let file = try Self.sealed(secret, to: identity.recipient, form: form)
    let opened = try AgeFile(reading: AgeBytes.source(file)).unlock(with: [identity]).secret()
    let isSame = opened.equals(secret)
    #expect(isSame)
    #expect(try AgeBytes.opened(file, with: identity) == secret.revealed())
  }

  @Test func `two holders together open what neither opens alone`() throws {
    let one = try AgeIdentity.make()
    let other = try AgeIdentity.make()
    let secret = try SecretBytes.random(count: 32)
    let inner = try Self.sealed(secret, to: one.recipient)
    let outer = try AgeBytes.sealed(inner, to: [other.recipient])
    #expect(throws: AgeError.noMatchingIdentity) { try AgeBytes.opened(outer, with: one) }
    let middle = try AgeBytes.opened(outer, with: other)
    #expect(throws: AgeError.noMatchingIdentity) { try AgeBytes.opened(middle, with: other) }
    let opened = try AgeFile(reading: AgeBytes.source(middle)).unlock(with: [one]).secret()
    let isSame = opened.equals(secret)
    #expect(isSame)
  }

  @Test func `a secret is at most one chunk`() throws {
    let identity = try AgeIdentity.make()
    let long = try SecretBytes.random(count: AgeLimits.chunkBytes + 1)
    #expect(throws: AgeError.secretTooLong(limit: 65_536)) {
      try Self.sealed(long, to: identity.recipient)
    }
    let content = AgeBytes.content(AgeLimits.chunkBytes + 1)
    let file = try AgeBytes.sealed(content, to: [identity.recipient])
    #expect(throws: AgeError.secretTooLong(limit: 65_536)) {
      _ = try AgeFile(reading: AgeBytes.source(file)).unlock(with: [identity]).secret()
    }
  }

  @Test func `a secret that was changed, or cut short, does not open`() throws {
    let identity = try AgeIdentity.make()
    let file = try Self.sealed(SecretBytes.random(count: 32), to: identity.recipient)
    for (bytes, error) in [
      (file.changing(file.count - 1, by: 1), AgeError.payloadChanged),
      (Array(file.dropLast()), .payloadChanged),
      (Array(file.dropLast(40)), .cutShort),
    ] {
      #expect(throws: error) {
        _ = try AgeFile(reading: AgeBytes.source(bytes)).unlock(with: [identity]).secret()
      }
    }
  }

  @Test func `no copy of a secret is left when it was sealed and opened`() async {
    await #expect(processExitsWith: .success) {
      let memory = try ProcessMemory()
      let identity = try AgeIdentity.make()
      var disguised: [UInt8] = []
      do {
        let secret = try SecretBytes.random(count: 32)
        disguised = unsafe secret.withUnsafeBytes { unsafe ProcessMemory.disguised($0) }
        let file = try AgeSecretTests.sealed(secret, to: identity.recipient)
        let opened = try AgeFile(reading: AgeBytes.source(file)).unlock(with: [identity]).secret()
        let isSame = opened.equals(secret)
        #expect(isSame)
        let isHeld = memory.holds(disguised)
        #expect(isHeld == true)
      }
      let isLeft = memory.holds(disguised)
      #expect(isLeft == false)
    }
  }

  @Test func `no copy of an identity is left when its text was read and written`() async {
    await #expect(processExitsWith: .success) {
      let memory = try ProcessMemory()
      var key: [UInt8] = []
      var text: [UInt8] = []
      do {
        let identity = try AgeIdentity.make()
        let written = try identity.text()
        let again = try AgeIdentity(text: written)
        #expect(again.recipient == identity.recipient)
        text = unsafe written.withUnsafeBytes { unsafe ProcessMemory.disguised($0) }
        key = identity.key.withSecret { secret in
          unsafe secret.withUnsafeBytes { unsafe ProcessMemory.disguised($0) }
        }
      }
      let isTextLeft = memory.holds(text)
      let isKeyLeft = memory.holds(key)
      #expect(isTextLeft == false)
      #expect(isKeyLeft == false)
    }
  }

  private static func sealed(
    _ secret: borrowing SecretBytes,
    to recipient: AgeRecipient,
    form: AgeForm = .binary,
  ) throws -> [UInt8] {
    var file: [UInt8] = []
    let writer = try AgeWriter(to: [recipient], form: form) { file += $0 }
    try writer.finish(with: secret)
    return file
  }
}
