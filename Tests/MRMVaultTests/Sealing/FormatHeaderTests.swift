import Testing

@testable import MRMVault

@Suite struct FormatHeaderTests {
  @Test func `version 1 and suite 1 are read`() {
    #expect(throws: Never.self) { try FormatHeader.check([1, 1]) }
    #expect(throws: Never.self) { try FormatHeader.check([1, 1, 9, 9]) }
  }

  @Test(arguments: [[2, 1], [1, 2], [2, 2], [2, 0]] as [[UInt8]])
  func `a greater number asks for a newer program`(bytes: [UInt8]) {
    #expect(throws: VaultError.formatTooNew(found: 2, newestKnown: 1)) {
      try FormatHeader.check(bytes)
    }
  }

  @Test(arguments: [[0, 1], [1, 0], [0, 2], [1], []] as [[UInt8]])
  func `a number that never existed is malformed`(bytes: [UInt8]) {
    #expect(throws: VaultError.malformed) { try FormatHeader.check(bytes) }
  }
}
