import MRMCrypto
import Testing

@testable import MRMVault

/// The stock program reads what is written here, and the other way round.
///
/// It asks for passphrases at a terminal only: for those there are files in `Vectors`, and
/// ``PyrageInteroperationTests``.
@Suite(.enabled(if: StockAge.path != nil, StockAge.isMissing))
struct AgeInteroperationTests {
  static let sizes = [0, 1, 65_535, 65_536, 65_537, 2 * 65_536 - 1, 2 * 65_536, 2 * 65_536 + 1]

  @Test(arguments: sizes, [1, 2, 20])
  func `the stock program opens what is sealed here`(size: Int, count: Int) throws {
    let content = AgeBytes.content(size)
    let identities = try (0..<count).map { _ in try AgeIdentity.make() }
    let last = try #require(identities.last)
    for form in AgeForm.allCases {
      let file = try AgeBytes.sealed(content, to: identities.map(\.recipient), form: form)
      #expect(try StockAge.open(file, with: last) == content)
    }
  }

  @Test(arguments: sizes, [1, 2, 20])
  func `what the stock program sealed opens here`(size: Int, count: Int) throws {
    let content = AgeBytes.content(size)
    let identities = try (0..<count).map { _ in try AgeIdentity.make() }
    let last = try #require(identities.last)
    for form in AgeForm.allCases {
      let file = try StockAge.seal(content, to: identities.map(\.recipient), form: form)
      #expect(try AgeBytes.opened(file, with: last) == content)
    }
  }
}
