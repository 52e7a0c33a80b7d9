import MRMCrypto
import Testing

@testable import MRMVault

@Suite struct AgeRoundTripTests {
  /// Around the ends of chunks.
  static let sizes = [0, 1, 65_535, 65_536, 65_537, 131_072, 3 * 65_536 + 5]

  @Test(arguments: sizes, AgeForm.allCases)
  func `what was sealed to recipients opens for each of them`(size: Int, form: AgeForm) throws {
    let content = AgeBytes.content(size)
    for count in [1, 2, 20] {
      let identities = try (0..<count).map { _ in try AgeIdentity.make() }
      let file = try AgeBytes.sealed(content, to: identities.map(\.recipient), form: form)
      for identity in [identities.first, identities.last] {
        #expect(try AgeBytes.opened(file, with: #require(identity)) == content)
      }
    }
  }

  @Test(arguments: sizes, AgeForm.allCases)
  func `what was sealed with a passphrase opens with it`(size: Int, form: AgeForm) throws {
    let content = AgeBytes.content(size)
    let passphrase = try Passphrase(copying: Array("les mots de l’eau".utf8))
    let file = try AgeBytes.sealed(content, passphrase: passphrase, form: form)
    #expect(try AgeBytes.opened(file, with: passphrase) == content)
  }

  @Test func `a passphrase costs what the stock program asks unless another cost is given`() throws
  {
    let passphrase = try Passphrase(copying: Array("les mots de l’eau".utf8))
    var file: [UInt8] = []
    try AgeWriter(passphrase: passphrase) { file += $0 }.finish()
    guard case .passphrase(let stanza) = try AgeFile(reading: AgeBytes.source(file)).header.wraps
    else {
      Issue.record("the file does not open with a passphrase")
      return
    }
    #expect(stanza.cost.exponent == 18)
  }

  @Test func `one content makes two files that share nothing but their form`() throws {
    let identity = try AgeIdentity.make()
    let one = try AgeBytes.sealed([1, 2, 3], to: [identity.recipient])
    let other = try AgeBytes.sealed([1, 2, 3], to: [identity.recipient])
    let first = try AgeHeader(parsing: Array(one.dropLast(16 + 3 + 16)))
    let second = try AgeHeader(parsing: Array(other.dropLast(16 + 3 + 16)))
    #expect(first.wraps != second.wraps)
    #expect(first.code != second.code)
    #expect(one.suffix(35) != other.suffix(35))
  }

  @Test func `another's identity does not open it`() throws {
    let file = try AgeBytes.sealed([1], to: [AgeIdentity.make().recipient])
    let stranger = try AgeIdentity.make()
    #expect(throws: AgeError.noMatchingIdentity) { try AgeBytes.opened(file, with: stranger) }
  }

  @Test func `another passphrase does not open it`() throws {
    let file = try AgeBytes.sealed([1], passphrase: Passphrase(copying: Array("one".utf8)))
    #expect(throws: AgeError.wrongPassphrase) {
      try AgeBytes.opened(file, with: Passphrase(copying: Array("One".utf8)))
    }
  }

  @Test func `it says whether it wants a passphrase or an identity`() throws {
    let identity = try AgeIdentity.make()
    let sealed = try AgeBytes.sealed([1], to: [identity.recipient])
    let locked = try AgeBytes.sealed([1], passphrase: Passphrase(copying: [0x61]))
    let wantsNone = try AgeFile(reading: AgeBytes.source(sealed)).needsPassphrase
    let wantsOne = try AgeFile(reading: AgeBytes.source(locked)).needsPassphrase
    #expect(!wantsNone)
    #expect(wantsOne)
    #expect(throws: AgeError.needsIdentity) {
      try AgeBytes.opened(sealed, with: Passphrase(copying: [0x61]))
    }
    #expect(throws: AgeError.needsPassphrase) { try AgeBytes.opened(locked, with: identity) }
  }

  @Test func `a file for nobody, or for too many, is not made`() throws {
    let recipient = try AgeIdentity.make().recipient
    let most = [AgeRecipient](repeating: recipient, count: AgeLimits.stanzas)
    #expect(throws: AgeError.noRecipients) { try AgeBytes.sealed([1], to: []) }
    #expect(throws: AgeError.tooManyRecipients(limit: 64)) {
      try AgeBytes.sealed([1], to: most + [recipient])
    }
    #expect(throws: Never.self) { try AgeBytes.sealed([1], to: most) }
  }
}
