import MRMAudit
import MRMModel
import Testing

@Suite struct NoteErrorTests {
  static let all: [NoteError] = [
    .tooLong(limit: 65_536), .notText, .noSignatures, .tooManySignatures(limit: 64),
    .signatureLine, .name, .badSignature, .noKnownSignature, .signingFailed, .checkpointLines,
    .origin, .size, .root,
  ]

  @Test(arguments: all, Language.allCases)
  func `every refusal is a clause and says what to do`(error: NoteError, language: Language) {
    for sentence in [error.problem(in: language), error.remedy(in: language)] {
      #expect(sentence.first?.isLowercase == true)
      #expect(!sentence.isEmpty && !sentence.hasSuffix("."))
    }
  }

  @Test(arguments: Language.allCases)
  func `no two refusals are put the same way`(language: Language) {
    #expect(Set(Self.all.map { $0.problem(in: language) }).count == Self.all.count)
  }
}
