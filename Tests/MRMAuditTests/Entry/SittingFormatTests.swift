import MRMAudit
import MRMCrypto
import MRMModel
import Testing

@Suite struct SittingFormatTests {
  private static func decision(
    _ number: UInt8,
    level: VerificationLevel = .ctfmr,
    day: Int = 1,
    reasons: UInt8? = nil,
  ) throws -> DecisionAct {
    DecisionAct(
      incident: SampleEvents.id(0x21),
      office: try OfficeCode("MOP"),
      violation: SampleEvents.id(number),
      level: level,
      decision: SampleEvents.id(reasons ?? number),
      status: .verified,
      date: try CalendarDay(year: 2022, month: 9, day: day),
      completes: false,
      reliesOn: [],
      reasons: SampleEvents.write(.decision, reasons ?? number, 1),
    )
  }

  private static let record = SampleEvents.write(.meeting, 0x7D, 1)

  private static func bytes(_ decisions: [DecisionAct]) -> [UInt8] {
    var writer = FieldWriter()
    writer.identifier(1, SampleEvents.id(0x7D) as Identifier<Meeting>)
    writer.value(2, record)
    writer.list(3, decisions)
    return writer.bytes
  }

  @Test func `one signature is under one to two hundred decisions, each once`() throws {
    let most = try (0..<200).map { try Self.decision(UInt8($0)) }
    for decisions in [Array(most.prefix(1)), most] {
      #expect(try SittingAct(encoded: Self.bytes(decisions)).decisions == decisions)
    }
    let wrong = [
      [], most + [try Self.decision(200)], [most[0], most[1], most[0]],
      [most[0], try Self.decision(1, reasons: 0)],
    ]
    for decisions in wrong {
      #expect(
        SittingAct(meeting: SampleEvents.id(0x7D), record: Self.record, decisions: decisions) == nil
      )
      #expect(throws: FormatError.invalid(tag: 3)) {
        try SittingAct(encoded: Self.bytes(decisions))
      }
    }
  }

  @Test func `its decisions are of one day, and of one level that meets`() throws {
    let wrong = [
      [try Self.decision(1), try Self.decision(2, day: 2)],
      [try Self.decision(1), try Self.decision(2, level: .technical)],
      [try Self.decision(1, level: .focalPoint)],
    ]
    for decisions in wrong {
      #expect(throws: FormatError.invalid(tag: 3)) {
        try SittingAct(encoded: Self.bytes(decisions))
      }
    }
    let technical = [try Self.decision(1, level: .technical)]
    #expect(try SittingAct(encoded: Self.bytes(technical)).level == .technical)
  }

  @Test func `what a sitting proposed has another digest when a part of it is another`() throws {
    func item(_ decision: UInt8) -> MeetingItem {
      MeetingItem(
        incident: SampleEvents.id(1),
        violation: SampleEvents.id(2),
        decision: SampleEvents.id(decision),
      )
    }
    let day = try CalendarDay(year: 2022, month: 9, day: 1)
    let terms = SittingAct.terms(level: .ctfmr, day: day, items: [item(3), item(4)])
    let others = [
      SittingAct.terms(level: .technical, day: day, items: [item(3), item(4)]),
      SittingAct.terms(level: .ctfmr, day: CalendarDay(number: 1), items: [item(3), item(4)]),
      SittingAct.terms(level: .ctfmr, day: day, items: [item(3)]),
      SittingAct.terms(level: .ctfmr, day: day, items: [item(4), item(3)]),
    ]
    #expect(!others.contains(terms))
  }

  @Test func `a meeting of the focal point's level is refused`() throws {
    var writer = FieldWriter()
    writer.identifier(1, SampleEvents.id(0x7D) as Identifier<Meeting>)
    writer.code(2, VerificationLevel.focalPoint)
    let bytes = writer.bytes
    #expect(throws: FormatError.invalid(tag: 2)) { try MeetingStep(encoded: bytes) }
  }

  @Test func `the draft of a meeting has the identity it has in the format`() {
    let meeting: Identifier<Meeting> = SampleEvents.id(0x7D)
    let digest = Digest.sha256(
      Array("mrm/meeting-draft/1".utf8) + [UInt8](repeating: 0x7D, count: 16)
    )
    #expect(MeetingDraft.id(of: meeting).bytes == Array(digest.bytes.prefix(16)))
  }
}
