import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

@Suite struct AgeErrorTests {
  static let errors: [AgeError] = [
    .notAgeFile, .versionUnknown, .malformedArmor, .malformedHeader, .headerTooLong(limit: 9),
    .tooManyStanzas(limit: 9), .passphraseNotAlone, .costRefused(ceiling: 9), .weakShare,
    .needsPassphrase, .needsIdentity, .wrongPassphrase, .noMatchingIdentity, .headerChanged,
    .payloadChanged, .cutShort, .trailingBytes, .malformedRecipient, .malformedIdentity,
    .noRecipients, .tooManyRecipients(limit: 9), .secretTooLong(limit: 9),
    .primitive(.secretMemoryExhausted),
  ]

  @Test(arguments: errors, [Language.french, .english])
  func `an error says what is wrong and what to do, as clauses`(
    error: AgeError,
    language: Language,
  ) {
    for clause in [error.problem(in: language), error.remedy(in: language)] {
      #expect(clause.first?.isUppercase == false)
      #expect(clause.last?.isPunctuation == false || clause.hasSuffix(")"))
    }
  }

  @Test(arguments: errors)
  func `the two languages differ, and a limit stands in both`(error: AgeError) {
    #expect(error.problem(in: .french) != error.problem(in: .english))
    #expect(error.remedy(in: .french) != error.remedy(in: .english))
    if "\(error)".contains("9") {
      #expect(error.problem(in: .french).contains("9"))
      #expect(error.problem(in: .english).contains("9"))
    }
  }
}
