import MRMAudit
import MRMExchange
import MRMModel
import MRMReports
import MRMStore
import MRMTestSupport
import MRMVault
import MRMWorkflow
import Testing

@testable import MRMService

/// One sitting over many cases: what it leads to, who reads of it, and who signs.
@Suite struct MeetingTests {
  let force: TaskForce

  init() throws { force = try TaskForce() }

  private func row(_ name: IncidentName) throws -> ViolationRow {
    try force.desk("officer").page(of: name).file.row.violation(name)
  }

  private func standings(_ meeting: MeetingHandle, as label: String = "ctfmr-2") throws -> [String]
  {
    try force.desk(label).meeting(meeting).items.map { item in
      switch item.standing {
      case .undecided: "undecided"
      case .found: "found"
      case .changedSinceFound: "changed"
      case .proposed(let decision): "proposed by \(decision.persons.count)"
      case .decided(let decision): "decided by \(decision.persons.count)"
      case .replaced: "replaced"
      case .closed: "closed"
      }
    }
  }

  private func isSound(sourceLocation: SourceLocation = #_sourceLocation) throws {
    for label in ["auditor", "ctfmr-2", "officer"] {
      let findings = try force.desk(label).verifyLog().findings
      #expect(findings.isEmpty, sourceLocation: sourceLocation)
    }
    #expect(try force.desk("officer").checkStore().isSound, sourceLocation: sourceLocation)
  }

  // MARK: - Deciding

  @Test func `two signatures decide every case of a sitting, on its day`() throws {
    let names = try force.proposable(3)
    let meeting = try force.meeting(over: names)
    let before = try force.desk("auditor").auditLog(LogFilter()).count
    try force.close(meeting)
    for name in names {
      #expect(try row(name).verification.ctfmr.decision == nil)
      #expect(try row(name).verification.ctfmr.proposal?.persons.count == 1)
    }
    try force.concur(in: meeting)
    #expect(try force.desk("auditor").auditLog(LogFilter()).count == before + 2)
    for name in names {
      let decision = try #require(row(name).verification.ctfmr.decision)
      #expect(decision.status == .verified && decision.persons.count == 2)
      #expect(try decision.date == CalendarDay(parsing: TaskForce.meetingDay))
    }
    try isSound()
  }

  @Test func `a report counts what a sitting verified as it counts a single decision`() throws {
    let names = try force.proposable(2)
    let meeting = try force.meeting(over: names)
    try force.close(meeting)
    try force.concur(in: meeting)
    // Verified on the first day of the next quarter.
    let quarter = try Quarter(year: 2022, number: 4)
    #expect(try force.desk("reporting").report(quarter).verifiedLate.records == 2)
  }

  @Test func `a sitting of the technical level decides with one signature`() throws {
    let names = try force.submitted(2)
    for name in names {
      try force.desk("focal").propose(
        TaskForce.verified(name, .focalPoint, on: TaskForce.meetingDay)
      )
    }
    let meeting = try force.open(level: .technical, as: "technical")
    #expect(try force.desk("technical").addWaiting(to: meeting) == (2, 0))
    for name in names { try force.find(on: name, at: meeting, as: "technical") }
    try force.close(meeting, as: "technical")
    #expect(try standings(meeting) == ["decided by 1", "decided by 1"])
    #expect(throws: MeetingError.nothingToSign) {
      try force.concur(in: meeting, as: "technical")
    }
    try isSound()
  }

  @Test func `a decision of a sitting names its meeting, and one taken alone none`() throws {
    let names = try force.proposable(2)
    let meeting = try force.meeting(over: [names[0]])
    try force.close(meeting)
    try force.desk("ctfmr-1").propose(TaskForce.verified(names[1], .ctfmr))
    let decisions = try names.map { name in
      try force.desk("ctfmr-2").page(of: name).file.decisions?.first { $0.level == .ctfmr }
    }
    #expect(decisions.map { $0?.meeting.map(MeetingHandle.init(of:)) } == [meeting, nil])
  }

  @Test func `what is left out of a concurrence stays proposed, until it is concurred in`() throws {
    let names = try force.proposable(3)
    let meeting = try force.meeting(over: names)
    try force.close(meeting)
    try force.concur(in: meeting, leavingOut: Array(names.suffix(2)))
    #expect(try standings(meeting) == ["decided by 2", "proposed by 1", "proposed by 1"])
    try force.desk("ctfmr-2").concur(in: names[1], level: .ctfmr)
    try force.concur(in: meeting)
    #expect(try standings(meeting) == ["decided by 2", "decided by 2", "decided by 2"])
    try isSound()
  }

  @Test func `a proposal of a sitting that another replaced is replaced in it`() throws {
    let names = try force.proposable(1)
    let meeting = try force.meeting(over: names)
    try force.close(meeting)
    let file = try force.desk("officer").page(of: names[0]).file
    _ = try force.desk("officer").edit(
      file,
      to: RandomActs.document(
        file.document,
        account: "Told anew.",
        isWithoutSources: false,
        isWithoutChildren: false,
      ),
    )
    for (label, level) in [
      ("focal", VerificationLevel.focalPoint), ("technical", .technical), ("ctfmr-1", .ctfmr),
    ] {
      try force.desk(label).propose(TaskForce.verified(names[0], level))
    }
    #expect(try standings(meeting) == ["replaced"])
    #expect(throws: MeetingError.nothingToSign) { try force.concur(in: meeting) }
    try isSound()
  }

  // MARK: - Holding

  @Test func `a list is filled, shortened and filled again, each case once`() throws {
    let names = try force.proposable(3)
    let meeting = try force.open()
    let chair = try force.desk("ctfmr-1")
    try chair.add([names[0]], to: meeting)
    #expect(throws: MeetingError.alreadyListed) { try chair.add([names[0]], to: meeting) }
    #expect(try chair.addWaiting(to: meeting) == (2, 0))
    #expect(throws: MeetingError.nothingWaits) { try chair.addWaiting(to: meeting) }
    try chair.remove([names[1]], from: meeting)
    #expect(throws: MeetingError.notListed) { try chair.remove([names[1]], from: meeting) }
    #expect(try chair.meeting(meeting).items.map(\.name) == [names[0], names[2]].map(text))
  }

  private func text(_ name: IncidentName) throws -> String {
    let row = try force.desk("officer").page(of: name).file.row
    return "\(try #require(row.reference))/1"
  }

  @Test func `nobody but the chair reads or changes what they hold`() throws {
    let names = try force.proposable(1)
    let meeting = try force.meeting(over: names)
    for label in ["ctfmr-2", "technical", "officer"] {
      let desk = try force.desk(label)
      #expect(throws: MeetingError.notChair) { try desk.meeting(meeting) }
      #expect(throws: MeetingError.notChair) { try desk.remove(names, from: meeting) }
    }
    let chair = try force.desk("ctfmr-1")
    let draft = try chair.store.read(as: chair.person) { view in
      try view.held(meeting, by: chair.personID).1
    }
    let other = try force.desk("ctfmr-2")
    #expect(throws: VaultError.noKey) {
      try other.store.read(as: other.person) { try $0.draft(draft, by: chair.personID) }
    }
  }

  @Test func `what was signed is read by whoever reads a case of it, and what was held by nobody`()
    throws
  {
    let names = try force.proposable(1)
    let meeting = try force.meeting(over: names)
    try force.close(meeting)
    #expect(try force.desk("technical").meeting(meeting).items.count == 1)
    #expect(try force.desk("officer").meeting(meeting).items.count == 1)
    #expect(throws: VaultError.noKey) { try force.desk("gao").meeting(meeting) }
    let desk = try force.desk("ctfmr-2")
    #expect(throws: VaultError.noKey) {
      try desk.store.read(as: desk.person) { view in
        let draft = RecordVersion(
          kind: .meetingDraft,
          id: MeetingDraft.id(of: try view.meeting(meeting).id).retyped(),
          version: 1,
        )
        let opened: MeetingDraft = try view.open(MeetingDraft.self, draft)
        return opened
      }
    }
  }

  @Test func `a meeting over two offices is read at both, and each reads its own cases`() throws {
    _ = try force.desk("admin").enrol(
      name: "Galo Test",
      roles: [.focalPoint],
      office: OfficeCode("GAO"),
      as: PersonLabel("focal-gao"),
      passphrase: .file(force.root + "/passphrase"),
      cost: .forTests,
    )
    let officer = try force.desk("gao")
    let draft = try officer.recordDraft(TaskForce.document())
    let row = try officer.submit(IncidentName(draft.id.description))
    let elsewhere = try IncidentName("\(try #require(row.reference))/1")
    for (label, level) in [("focal-gao", VerificationLevel.focalPoint), ("technical", .technical)] {
      try force.desk(label).propose(
        TaskForce.verified(elsewhere, level, on: TaskForce.meetingDay)
      )
    }
    let meeting = try force.meeting(over: force.proposable(1) + [elsewhere])
    try force.close(meeting)
    #expect(try standings(meeting, as: "officer") == ["proposed by 1", "closed"])
    #expect(try standings(meeting, as: "gao") == ["closed", "proposed by 1"])
    #expect(try force.desk("gao").meeting(meeting).mark == nil)
    try force.concur(in: meeting)
    #expect(try standings(meeting, as: "gao") == ["closed", "decided by 2"])
    try isSound()
  }

  @Test func `once it is signed a meeting changes no more, and is signed by its chair once`() throws
  {
    let names = try force.proposable(2)
    let meeting = try force.meeting(over: [names[0]])
    try force.close(meeting)
    let chair = try force.desk("ctfmr-1")
    #expect(throws: MeetingError.signed) { try chair.add([names[1]], to: meeting) }
    #expect(throws: MeetingError.signed) { try chair.amend(meeting, minutes: "More.") }
    #expect(throws: MeetingError.signed) { try force.close(meeting) }
  }

  @Test func `minutes, place and persons are kept as they were said last`() throws {
    let present = [
      try force.desk("ctfmr-1").attendee(ColleagueName("ctfmr-2")),
      try Attendee(guest: "  co-chair,   OHCHR "),
    ]
    let meeting = try force.open(place: "Bamako", present: present)
    let chair = try force.desk("ctfmr-1")
    try chair.amend(meeting, minutes: "The agenda was adopted.")
    let sitting = try chair.meeting(meeting).sitting
    #expect(sitting.place == "Bamako" && sitting.minutes == "The agenda was adopted.")
    #expect(
      sitting.present == [.person(try force.desk("ctfmr-2").personID), .guest("co-chair, OHCHR")]
    )
    #expect(throws: ServiceError.noSuchPerson) { try chair.attendee(ColleagueName("Nobody")) }
  }

  @Test func `every meeting is listed, with what one can open of it`() throws {
    let names = try force.proposable(1)
    let signed = try force.meeting(over: names)
    try force.close(signed)
    let held = try force.open(day: "2022-10-20")
    let rows = try force.desk("ctfmr-2").meetings()
    #expect(rows.map(\.handle) == [signed, held])
    #expect(rows.map(\.isSigned) == [true, false])
    #expect(rows.map(\.cases) == [1, nil] && rows[1].day == nil)
    #expect(try force.desk("ctfmr-1").meetings().map(\.cases) == [0, 1])
  }

  @Test func `a pin that is gone finds the meetings again in the log`() throws {
    let names = try force.proposable(1)
    let meeting = try force.meeting(over: names)
    try force.forgetPins()
    try force.close(meeting)
    try force.forgetPins()
    try force.concur(in: meeting)
    #expect(try standings(meeting) == ["decided by 2"])
  }
}
