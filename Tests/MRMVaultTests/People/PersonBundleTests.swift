import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

@Suite struct PersonBundleTests {
  /// Where the exponent stands: after version, suite, length, two identities and its own key.
  private static let exponentPlace = 4 + 18 + 18 + 1

  @Test func `the passphrase gives the same keys back`() throws {
    let keys = try Scene.keys()
    let opened = try PersonBundle(bytes: bundle().bytes).open(passphrase: passphrase())
    #expect(opened.person == keys.person)
    #expect(opened.store == keys.store)
    #expect(try opened.secrets().revealed() == keys.secrets().revealed())
  }

  @Test func `a bundle tells whose it is before it is opened`() throws {
    let bundle = try PersonBundle(bytes: bundle().bytes)
    #expect(bundle.person == Scene.person)
    #expect(bundle.store == Scene.store)
  }

  @Test(arguments: ["six words at randon", "six words at random ", "Six words at random", ""])
  func `another passphrase does not open it`(words: String) throws {
    let bundle = try bundle()
    #expect(throws: VaultError.wrongPassphrase) {
      try bundle.open(passphrase: Passphrase(copying: Array(words.utf8)))
    }
  }

  #if DEBUG
    // Release builds derive for half a second for each byte.
    @Test(arguments: changes)
    func `a bundle with any byte changed is refused`(mask: UInt8) throws {
      let bytes = try bundle().bytes
      let refusals = refusals(of: bytes, changedBy: mask) { changed in
        _ = try PersonBundle(bytes: changed).open(passphrase: passphrase())
      }
      #expect(refusals.count == 156)
      #expect(!refusals.contains(nil))
      // What is neither read as a number nor as a length: salt, keys, tag.
      #expect(Set(refusals.suffix(112)) == [.wrongPassphrase])
    }
  #endif

  @Test(arguments: [0, ScryptCost.floor - 1, ScryptCost.ceiling + 1, 31, 63])
  func `a cost below the floor or above the ceiling is refused unopened`(exponent: Int) throws {
    let bytes = try bundle(withExponent: exponent)
    #expect(throws: VaultError.costRefused(exponent: exponent)) {
      try PersonBundle(bytes: bytes)
    }
  }

  @Test func `a cost that was not the sealed one does not open`() throws {
    let bundle = try PersonBundle(bytes: bundle(withExponent: ScryptCost.floor + 1))
    #expect(throws: VaultError.wrongPassphrase) { try bundle.open(passphrase: passphrase()) }
  }

  @Test(arguments: [(2, 18), (20, 36)])
  func `another store or person in the header does not open`(range: (Int, Int)) throws {
    // The identity after its key and length.
    let bytes = try bundle().bytes.changing(4 + range.0, by: 0x01)
    let bundle = try PersonBundle(bytes: bytes)
    #expect(throws: VaultError.wrongPassphrase) { try bundle.open(passphrase: passphrase()) }
  }

  @Test(arguments: [0, 1])
  func `a bundle of a newer version or suite asks for a newer program`(place: Int) throws {
    var bytes = try bundle().bytes
    bytes[place] = 2
    #expect(throws: VaultError.formatTooNew(found: 2, newestKnown: 1)) {
      try PersonBundle(bytes: bytes)
    }
  }

  @Test(arguments: [0, 1, 2, 4, 5, 75, 76, 155])
  func `a bundle cut short is malformed`(count: Int) throws {
    let bytes = try bundle().bytes.prefix(count)
    #expect(throws: VaultError.malformed) { try PersonBundle(bytes: Array(bytes)) }
  }

  @Test(arguments: [1, 2, 80, 4096])
  func `bytes after a bundle are malformed`(count: Int) throws {
    let bytes = try bundle().bytes + [UInt8](repeating: 0, count: count)
    #expect(throws: VaultError.malformed) { try PersonBundle(bytes: bytes) }
  }

  @Test func `a field that the header does not know is malformed`() throws {
    let bytes = try bundle().bytes
    var header = FieldWriter()
    header.integer(5, 1)
    let longer = [1, 1, 0, bytes[3] + 2] + bytes[4..<76] + header.bytes + bytes[76...]
    #expect(throws: VaultError.malformed) { try PersonBundle(bytes: longer) }
  }

  @Test func `keys sealed anew under another passphrase leave the old one behind`() throws {
    let keys = try bundle().open(passphrase: passphrase())
    let changed = try PersonBundle(
      keys,
      passphrase: Passphrase(copying: Array("nine other words".utf8)),
      cost: Scene.cost(),
    )
    #expect(throws: VaultError.wrongPassphrase) { try changed.open(passphrase: passphrase()) }
    let opened = try changed.open(passphrase: Passphrase(copying: Array("nine other words".utf8)))
    #expect(opened.signing.verificationKey == keys.signing.verificationKey)
  }

  @Test func `two bundles of the same keys and passphrase share no sealed byte string`() throws {
    #expect(try bundle().bytes[44..<76] != bundle().bytes[44..<76])
    #expect(try bundle().bytes[76...] != bundle().bytes[76...])
  }

  private func passphrase() throws -> Passphrase {
    try Passphrase(copying: Array("six words at random".utf8))
  }

  private func bundle() throws -> PersonBundle {
    try PersonBundle(Scene.keys(), passphrase: passphrase(), cost: Scene.cost())
  }

  private func bundle(withExponent exponent: Int) throws -> [UInt8] {
    var bytes = try bundle().bytes
    try #require(bytes[Self.exponentPlace] == UInt8(ScryptCost.floor * 2))
    bytes[Self.exponentPlace] = UInt8(exponent * 2)
    return bytes
  }
}
