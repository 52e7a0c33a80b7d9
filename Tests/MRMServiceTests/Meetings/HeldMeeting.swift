import MRMAudit
import MRMCrypto
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// A meeting of the CTFMR in a copied log, over cases that the levels below have decided.
struct HeldMeeting {
  let id = Identifier<Meeting>.random()
  let cases: [AttestedImport]
  /// The record of each case's decision.
  let reasons: [RecordWrite]
  /// The meeting's record.
  let record: RecordWrite

  /// Brings in some cases, decides them below and has the first member of the CTFMR open a meeting.
  init(in copy: inout LogCopy, cases count: Int = 2, opening: Bool = true) throws {
    cases = try (0..<count).map { _ in try AttestedImport() }
    reasons = try cases.map {
      try ReplayScene.write(.decision, .random(), of: $0.incident)
    }
    record = try ReplayScene.write(.meeting, id.retyped(), of: nil)
    for made in cases {
      try made.bringIn(&copy, attesting: [], writing: [made.head, made.fact, made.account])
      for (level, label) in [(VerificationLevel.focalPoint, "focal"), (.technical, "technical")] {
        let below = try ReplayScene.write(.decision, .random(), of: made.incident)
        try copy.append(
          .decisionProposed(act(made, level, below, completes: true)),
          by: label,
          writing: [below],
        )
      }
    }
    if opening { try open(&copy) }
  }

  /// Has somebody open the meeting, or save a further version of what they hold.
  func open(
    _ copy: inout LogCopy,
    by label: String = "ctfmr-1",
    level: VerificationLevel = .ctfmr,
    version: Int = 1,
    as draft: RecordID? = nil,
    kind: RecordKind = .meetingDraft,
  ) throws {
    let step = try #require(MeetingStep(meeting: id, level: level))
    let held = draft ?? MeetingDraft.id(of: id).retyped()
    let write = try ReplayScene.write(kind, held, version, of: nil)
    try copy.append(.meetingSaved(step), by: label, writing: [write])
  }

  /// A decision on one of the cases, over the versions it was brought in with.
  func act(
    _ made: AttestedImport,
    _ level: VerificationLevel,
    _ reasons: RecordWrite,
    completes: Bool,
    status: VerificationStatus = .verified,
    date: String = "2022-10-01",
    reliesOn: [RecordWrite]? = nil,
  ) throws -> DecisionAct {
    DecisionAct(
      incident: made.incident,
      office: made.office,
      violation: made.violation,
      level: level,
      decision: reasons.record.id.retyped(),
      status: status,
      date: try CalendarDay(parsing: date),
      completes: completes,
      reliesOn: reliesOn ?? made.covered,
      reasons: reasons,
    )
  }

  /// What the CTFMR finds on each case.
  func acts(completing: Bool) throws -> [DecisionAct] {
    try zip(cases, reasons).map { try act($0, .ctfmr, $1, completes: completing) }
  }

  /// Has somebody sign as the proposer.
  func propose(
    _ copy: inout LogCopy,
    by label: String = "ctfmr-1",
    _ acts: [DecisionAct]? = nil,
    record: RecordWrite? = nil,
    writing writes: [RecordWrite]? = nil,
  ) throws {
    let signed = try acts ?? self.acts(completing: false)
    let record = record ?? self.record
    let act = try #require(SittingAct(meeting: id, record: record, decisions: signed))
    try copy.append(
      .sittingProposed(act),
      by: label,
      writing: writes ?? signed.map(\.reasons) + [record],
    )
  }

  /// Has somebody concur.
  func concur(
    _ copy: inout LogCopy,
    by label: String = "ctfmr-2",
    _ acts: [DecisionAct]? = nil,
    record: RecordWrite? = nil,
    writing writes: [RecordWrite] = [],
  ) throws {
    let signed = try acts ?? self.acts(completing: true)
    let act = try #require(
      SittingAct(meeting: id, record: record ?? self.record, decisions: signed)
    )
    try copy.append(.sittingConcurred(act), by: label, writing: writes)
  }

  /// Has somebody sign an entry that no program would encode: with these decisions as they are.
  func proposeByHand(_ copy: inout LogCopy, _ acts: [DecisionAct]) throws {
    try copy.append(
      .indexMerged,
      by: "ctfmr-1",
      writing: acts.map(\.reasons) + [record],
    ) { body in
      let whole = try EntryBody(encoded: body)
      var content = FieldWriter()
      content.identifier(1, id)
      content.value(2, record)
      content.list(3, acts)
      var event = FieldWriter()
      event.integer(1, 25)
      event.bytes(2, content.bytes)
      var writer = FieldWriter()
      writer.integer(1, Int(whole.time.milliseconds))
      writer.identifier(2, whole.actor)
      writer.bytes(3, event.bytes)
      writer.list(4, whole.writes)
      return writer.bytes
    }
  }

  /// Has the officer edit the violation of the first case.
  func edit(_ copy: inout LogCopy) throws -> RecordWrite {
    let made = cases[0]
    let edited = try ReplayScene.write(.violation, made.fact.record.id, 2, of: made.incident)
    try copy.append(.incidentEdited(made.edit(&copy)), by: "officer", writing: [edited])
    return edited
  }
}
