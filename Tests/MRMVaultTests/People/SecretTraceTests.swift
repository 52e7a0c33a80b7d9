import MRMCrypto
import Testing

@testable import MRMVault

/// What becomes of passphrases and keys in the memory of a process: each test runs in one of its own.
@Suite struct SecretTraceTests {
  @Test func `the search finds a passphrase that is held`() async {
    await #expect(processExitsWith: .success) {
      let typed = try TypedPassphrase()
      let passphrase = try typed.passphrase()
      let isFound = typed.isInMemory()
      #expect(isFound == true)
      #expect(throws: Never.self) { try passphrase.checkStrength() }
    }
  }

  @Test func `no copy of a passphrase is left when it was read`() async {
    await #expect(processExitsWith: .success) {
      let typed = try TypedPassphrase()
      do { _ = try typed.passphrase() }
      let isFound = typed.isInMemory()
      #expect(isFound == false)
    }
  }

  @Test func `no copy of a passphrase is left after a bundle was opened with it`() async {
    await #expect(processExitsWith: .success) {
      let typed = try TypedPassphrase()
      let keys = try Scene.keys()
      let bundle = try PersonBundle(keys, passphrase: typed.passphrase(), cost: Scene.cost())
      let opened = try bundle.open(passphrase: typed.passphrase())
      let isFound = typed.isInMemory()
      #expect(isFound == false)
      #expect(opened.signing.verificationKey == keys.signing.verificationKey)
    }
  }

  @Test func `no copy of a passphrase is left when it was wrong`() async {
    await #expect(processExitsWith: .success) {
      let right = try Passphrase(copying: Array("six words at random".utf8))
      let bundle = try PersonBundle(Scene.keys(), passphrase: right, cost: Scene.cost())
      let typed = try TypedPassphrase()
      #expect(throws: VaultError.wrongPassphrase) {
        _ = try bundle.open(passphrase: typed.passphrase())
      }
      let isFound = typed.isInMemory()
      #expect(isFound == false)
    }
  }

  @Test func `no copy of a person's keys is left when nobody holds them`() async {
    await #expect(processExitsWith: .success) {
      let memory = try ProcessMemory()
      let disguised = try Self.disguisedKeys(in: memory) { keys in
        let person = try UnlockedPerson(keys: keys)
        let passphrase = try Passphrase(copying: Array("six words at random".utf8))
        let bundle = try PersonBundle(keys, passphrase: passphrase, cost: Scene.cost())
        let opened = try bundle.open(passphrase: passphrase)
        _ = try opened.signing.sign([1, 2, 3])
        let grant = try Grant(person.personal, to: keys.agreement.publicKey, in: Scene.store)
        _ = try grant.open(with: opened.agreement, in: Scene.store)
      }
      let areFound = [memory.holds(disguised[0]), memory.holds(disguised[1])]
      #expect(areFound == [false, false])
    }
  }

  /// Lends new keys, and gives their seed and secret back in disguise when they are gone.
  private static func disguisedKeys(
    in memory: ProcessMemory,
    _ body: (PersonKeys) throws -> Void,
  ) throws -> [[UInt8]] {
    let keys = try PersonKeys.make(for: Scene.person, in: Scene.store)
    let secrets = try keys.secrets()
    let both = unsafe secrets.withUnsafeBytes { unsafe ProcessMemory.disguised($0) }
    let disguised = [Array(both[..<32]), Array(both[32...])]
    let areFound = [memory.holds(disguised[0]), memory.holds(disguised[1])]
    #expect(areFound == [true, true])
    try body(keys)
    return disguised
  }
}
