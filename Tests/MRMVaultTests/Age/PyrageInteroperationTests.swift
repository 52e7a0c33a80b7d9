import MRMCrypto
import Testing

@testable import MRMVault

/// `pyrage` reads what is written here, and the other way round.
@Suite(.enabled(if: Pyrage.isPresent, Pyrage.isMissing))
struct PyrageInteroperationTests {
  @Test(arguments: AgeInteroperationTests.sizes, [1, 2, 20])
  func `pyrage opens what is sealed here, and what it seals opens here`(
    size: Int,
    count: Int
  ) throws {
    let content = AgeBytes.content(size)
    let identities = try (0..<count).map { _ in try AgeIdentity.make() }
    let last = try #require(identities.last)
    for form in AgeForm.allCases {
      let ours = try AgeBytes.sealed(content, to: identities.map(\.recipient), form: form)
      #expect(try Pyrage.open(ours, with: last) == content)
      let theirs = try Pyrage.seal(content, to: identities.map(\.recipient), form: form)
      #expect(try AgeBytes.opened(theirs, with: last) == content)
    }
  }

  @Test(arguments: [0, 65_536, 65_537])
  func `with a passphrase as well`(size: Int) throws {
    let content = AgeBytes.content(size)
    let words = "copper violin harvest lantern"
    for form in AgeForm.allCases {
      let passphrase = try Passphrase(copying: Array(words.utf8))
      let ours = try AgeBytes.sealed(content, passphrase: passphrase, form: form)
      #expect(try Pyrage.open(ours, passphrase: words) == content)
      let theirs = try Pyrage.seal(content, passphrase: words, form: form)
      #expect(try AgeBytes.opened(theirs, with: passphrase) == content)
    }
  }
}
