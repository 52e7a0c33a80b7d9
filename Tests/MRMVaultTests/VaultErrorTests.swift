import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

@Suite struct VaultErrorTests {
  static let errors: [VaultError] = [
    .wrongPassphrase,
    .notAuthentic,
    .formatTooNew(found: 2, newestKnown: 1),
    .malformed,
    .noKey,
    .tooLarge(limit: 1024),
    .passphraseTooShort(minimum: 15),
    .passphraseCommon,
    .noPassphrase,
    .passphrasesDiffer,
    .costRefused(exponent: 10),
    .primitive(.secretMemoryExhausted),
  ]

  @Test(arguments: errors, [Language.french, .english])
  func `an error says what is wrong and what to do, as clauses`(
    error: VaultError,
    language: Language,
  ) {
    for clause in [error.problem(in: language), error.remedy(in: language)] {
      #expect(clause.first?.isUppercase == false)
      #expect(clause.last?.isPunctuation == false || clause.hasSuffix("»") || clause.hasSuffix("”"))
    }
  }

  @Test func `the numbers that help stand in the text`() {
    let newer = VaultError.formatTooNew(found: 7, newestKnown: 3).problem(in: .english)
    #expect(newer.contains("7") && newer.contains("3"))
    #expect(VaultError.passphraseTooShort(minimum: 15).problem(in: .french).contains("15"))
    #expect(VaultError.tooLarge(limit: 64).problem(in: .french).contains("64"))
  }

  @Test func `a public key refused inside sealed bytes means that they were changed`() {
    #expect(VaultError(whileOpening: .refusedKey) == .notAuthentic)
    #expect(VaultError(whileOpening: .notAuthentic) == .notAuthentic)
    #expect(VaultError(.refusedKey) == .primitive(.refusedKey))
  }
}
