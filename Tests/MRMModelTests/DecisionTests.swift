import MRMModel
import Testing

@Suite struct DecisionTests {
  private static func decision(_ screening: Screening) throws -> Decision {
    Decision(
      id: .random(),
      incident: .random(),
      violation: .random(),
      level: .technical,
      status: .reportPendingVerification,
      date: try CalendarDay(year: 2022, month: 9, day: 1),
      judgement: Decision.Judgement(isCredible: true, screening: screening),
      basis: [],
      reasons: [],
      note: "",
    )
  }

  /// What the program wrote before it put four tests, weights and exceptions.
  private static func older(_ decision: Decision, isLinked: Bool, isByParty: Bool) -> [UInt8] {
    var writer = FieldWriter()
    writer.identifier(1, decision.id)
    writer.identifier(2, decision.incident)
    writer.identifier(3, decision.violation)
    writer.code(4, decision.level)
    writer.code(5, decision.status)
    writer.day(6, decision.date)
    writer.flag(7, true)
    writer.flag(8, isLinked)
    writer.flag(9, isByParty)
    writer.text(12, "")
    return writer.bytes
  }

  @Test(arguments: ScreeningTest.allCases, ScreeningResult.allCases)
  func `a screening is read as it was written`(test: ScreeningTest, result: ScreeningResult) throws
  {
    for others in ScreeningResult.allCases {
      let decision = try Self.decision(Screening { $0 == test ? result : others })
      #expect(try Decision(encoded: decision.encoded) == decision)
    }
  }

  @Test(arguments: [true, false], [true, false])
  func `an older decision reads, and says that the new tests were not asked`(
    isLinked: Bool,
    isByParty: Bool,
  ) throws {
    let decision = try Self.decision(.notAsked)
    let bytes = Self.older(decision, isLinked: isLinked, isByParty: isByParty)
    let read = try Decision(encoded: bytes)
    #expect(
      read.judgement
        == .init(isCredible: true, isLinkedToConflict: isLinked, isByParty: isByParty)
    )
    #expect(read.judgement.screening[.children] == .notAsked)
    #expect(read.judgement.screening[.kind] == .notAsked)
    #expect(read.judgement.screening[.conflictLink] == (isLinked ? .met : .notAsked))
    #expect(read.weighings.isEmpty && read.exception == nil && read.covers.isEmpty)
    #expect(read.encoded == bytes)
  }

  @Test(arguments: [[ScreeningTest.party], [.kind, .children], [.kind, .kind]])
  func `a test that is met and not met, out of order or twice is refused`(
    failed: [ScreeningTest]
  ) throws {
    var bytes = Self.older(try Self.decision(.notAsked), isLinked: false, isByParty: true)
    var writer = FieldWriter()
    writer.codes(16, failed)
    bytes += writer.bytes
    #expect(throws: FormatError.invalid(tag: 16)) { try Decision(encoded: bytes) }
  }
}
