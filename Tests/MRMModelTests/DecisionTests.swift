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

  // MARK: - The attribution to parties

  private static func found(
    _ findings: [PartyFinding],
    _ status: VerificationStatus = .verified,
  ) throws -> [UInt8] {
    let known = try decision(.allMet)
    return Decision(
      id: known.id,
      incident: known.incident,
      violation: known.violation,
      level: .ctfmr,
      status: status,
      date: known.date,
      judgement: known.judgement,
      basis: [],
      reasons: [],
      note: "",
      attributions: findings,
    ).encoded
  }

  private static func finding(_ party: String, _ isVerified: Bool) throws -> PartyFinding {
    PartyFinding(party: try PartyCode(party), isVerified: isVerified)
  }

  @Test func `what is found of each party is read as it was written`() throws {
    let findings = [try Self.finding("JNIM", true), try Self.finding("FAMA", false)]
    #expect(try Decision(encoded: Self.found(findings)).attributions == findings)
    #expect(try Decision(encoded: Self.found([])).attributions.isEmpty)
  }

  @Test(arguments: VerificationStatus.allCases)
  func `a decision finds an attribution with a verified violation alone`(
    status: VerificationStatus
  ) throws {
    for isVerified in [true, false] {
      let bytes = try Self.found([Self.finding("JNIM", isVerified)], status)
      if status == .verified {
        #expect(try Decision(encoded: bytes).attributions.count == 1)
      } else {
        #expect(throws: FormatError.invalid(tag: 20)) { try Decision(encoded: bytes) }
      }
    }
  }

  @Test func `a party that is found twice is refused`() throws {
    let bytes = try Self.found([Self.finding("JNIM", true), Self.finding("JNIM", false)])
    #expect(throws: FormatError.invalid(tag: 20)) { try Decision(encoded: bytes) }
  }

  @Test func `parties are told by position in the order of the violation`() throws {
    let named = Attribution.parties(
      try ["FAMA", "JNIM", "MNLA"].map { PartyAttribution(party: try PartyCode($0)) },
      .several,
    )
    let findings = [try Self.finding("JNIM", true), try Self.finding("FAMA", false)]
    let finding = try #require(AttributionFinding(findings, among: named))
    #expect(finding == AttributionFinding(named: 3, verified: [2]))
    #expect(finding.findings(among: named).filter(\.isVerified).map(\.party.rawValue) == ["JNIM"])
    #expect(AttributionFinding([], among: named) == nil)
    #expect(AttributionFinding(findings, among: .unknown) == nil)
  }

  @Test(arguments: [true, false])
  func `the flag of an older attribution is passed over`(wasSet: Bool) throws {
    var writer = FieldWriter()
    writer.text(1, "JNIM")
    writer.flag(2, wasSet)
    writer.code(3, Weight.low)
    let read = try PartyAttribution(encoded: writer.bytes)
    #expect(read == PartyAttribution(party: try PartyCode("JNIM"), confidence: .low))
  }
}
