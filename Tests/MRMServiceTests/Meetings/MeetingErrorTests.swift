import MRMModel
import Testing

@testable import MRMService

@Suite struct MeetingErrorTests {
  private static let refused = RefusedCase(
    name: "ML-MOP-2022-0001-6/1",
    reason: Phrase(fr: "une raison", en: "a reason"),
    isChange: false,
  )
  static let errors: [MeetingError] = [
    .noSuchMeeting, .notChair, .signed, .notSigned, .nothingToSign, .alreadyListed, .notListed,
    .tooMany(limit: 200), .severalPersons, .nothingWaits, .changed, .refused([refused]),
    .refused([refused, refused]),
  ]

  @Test(arguments: errors, Language.allCases)
  func `an error says what is wrong and what to do, as clauses`(
    error: MeetingError,
    language: Language,
  ) {
    for clause in [error.problem(in: language), error.remedy(in: language)] {
      #expect(clause.first?.isUppercase == false)
      #expect(clause.last?.isPunctuation == false || clause.hasSuffix("»") || clause.hasSuffix("”"))
    }
    #expect(error.remedy(in: .french) != error.remedy(in: .english))
  }

  @Test func `only what cannot be signed is listed, each with its reason`() {
    let items = MeetingError.refused([Self.refused]).items.map(\.english)
    #expect(items == ["ML-MOP-2022-0001-6/1: a reason"])
    #expect(MeetingError.changed.items.isEmpty)
  }

  @Test(arguments: [
    (MeetingError.noSuchMeeting, Int32(5)), (.notListed, 5), (.nothingWaits, 5), (.notChair, 4),
    (.signed, 6), (.notSigned, 6), (.nothingToSign, 6), (.alreadyListed, 6), (.changed, 7),
    (.refused([refused]), 6), (.tooMany(limit: 200), 65), (.severalPersons, 65),
  ])
  func `an error ends the program with its code`(error: MeetingError, code: Int32) {
    #expect(ExitStatus.code(of: error) == code)
  }

  @Test func `what only changed can be read again, what is refused cannot`() {
    let changed = RefusedCase(name: "1", reason: Self.refused.reason, isChange: true)
    #expect(ExitStatus.code(of: MeetingError.refused([changed])) == 7)
    #expect(ExitStatus.code(of: MeetingError.refused([changed, Self.refused])) == 6)
  }
}
