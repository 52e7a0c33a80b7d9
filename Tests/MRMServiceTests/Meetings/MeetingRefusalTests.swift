import MRMExchange
import MRMModel
import MRMStore
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// What a sitting is refused, beside what it is allowed: all of it, or nothing.
@Suite struct MeetingRefusalTests {
  let force: TaskForce

  init() throws { force = try TaskForce() }

  private func refused(_ sign: () throws -> Void) -> [RefusedCase] {
    do {
      try sign()
    } catch MeetingError.refused(let cases) {
      return cases
    } catch {
      Issue.record(error)
    }
    return []
  }

  private func edit(_ name: IncidentName) throws {
    let officer = try force.desk("officer")
    let file = try officer.page(of: name).file
    _ = try officer.edit(
      file,
      to: RandomActs.document(
        file.document,
        account: "Told anew.",
        isWithoutSources: false,
        isWithoutChildren: false,
      ),
    )
  }

  private func text(_ name: IncidentName) throws -> String {
    let row = try force.desk("officer").page(of: name).file.row
    return "\(try #require(row.reference))/1"
  }

  private func entries() throws -> Int {
    try force.desk("auditor").auditLog(LogFilter()).filter { $0.act != .actRefused }.count
  }

  @Test(arguments: ["officer", "focal", "technical", "reporting", "auditor", "admin"])
  func `a meeting of the CTFMR is opened by a member of it alone`(label: String) throws {
    #expect(throws: Refusal.notPermitted(.decide(.ctfmr))) { try force.open(as: label) }
    _ = try force.open(as: "ctfmr-2")
  }

  @Test func `the focal point holds no meetings`() throws {
    #expect(throws: ValueError.meetingLevel) { try force.open(level: .focalPoint, as: "focal") }
  }

  @Test func `a meeting without a case, or with one it did not come to, is not signed`() throws {
    let names = try force.proposable(2)
    let meeting = try force.open()
    #expect(throws: MeetingError.nothingToSign) { try force.close(meeting) }
    try force.desk("ctfmr-1").add(names, to: meeting)
    try force.find(on: names[0], at: meeting)
    #expect(try refused { try force.close(meeting) }.map(\.name) == [text(names[1])])
    try force.desk("ctfmr-1").remove([names[1]], from: meeting)
    try force.close(meeting)
  }

  @Test func `a case that changed since the meeting found is named, and nothing is signed`() throws
  {
    let names = try force.proposable(3)
    let meeting = try force.meeting(over: names)
    try edit(names[1])
    let before = try entries()
    let cases = refused { try force.close(meeting) }
    #expect(try cases.map(\.name) == [text(names[1])])
    #expect(ExitStatus.code(of: MeetingError.refused(cases)) == 7)
    #expect(try entries() == before)
    try force.desk("ctfmr-1").remove([names[1]], from: meeting)
    try force.close(meeting)
    #expect(try force.desk("ctfmr-2").meeting(meeting).items.count == 2)
  }

  @Test func `a finding that could not be proposed is refused when it is entered`() throws {
    let names = try force.submitted(1)
    let meeting = try force.open()
    try force.desk("ctfmr-1").add(names, to: meeting)
    #expect(throws: Refusal.levelBelowUndecided(.technical)) {
      try force.find(on: names[0], at: meeting)
    }
    for (label, level) in [("focal", VerificationLevel.focalPoint), ("technical", .technical)] {
      try force.desk(label).propose(
        TaskForce.verified(names[0], level, on: TaskForce.meetingDay)
      )
    }
    try force.find(on: names[0], at: meeting)
  }

  @Test func `a case that is not on the list is not decided`() throws {
    let names = try force.proposable(1)
    let meeting = try force.open()
    #expect(throws: MeetingError.notListed) { try force.find(on: names[0], at: meeting) }
  }

  @Test func `a meeting that lies ahead is prepared, and not signed before its day`() throws {
    let names = try force.proposable(1)
    let meeting = try force.open(day: "2022-10-20")
    try force.desk("ctfmr-1").add(names, to: meeting)
    #expect(throws: Refusal.dateInFuture) { try force.find(on: names[0], at: meeting) }
  }

  @Test func `a draft is put on no list`() throws {
    let draft = try force.desk("ctfmr-1")
    let meeting = try force.open()
    let name = try IncidentName(
      try force.desk("officer").recordDraft(TaskForce.document()).id.description
    )
    #expect(throws: ServiceError.noSuchIncident) { try draft.add([name], to: meeting) }
  }

  @Test func `nobody signs for a case that another proposal was put before`() throws {
    let names = try force.proposable(2)
    let meeting = try force.meeting(over: names)
    try force.desk("ctfmr-2").propose(TaskForce.verified(names[0], .ctfmr))
    let cases = refused { try force.close(meeting) }
    #expect(try cases.map(\.name) == [text(names[0])])
  }

  @Test func `what was shown of a meeting is what is signed`() throws {
    let names = try force.proposable(2)
    let meeting = try force.meeting(over: names)
    let chair = try force.desk("ctfmr-1")
    let seen = try #require(chair.meeting(meeting).mark)
    try chair.amend(meeting, minutes: "Something else was said.")
    #expect(throws: MeetingError.changed) { try chair.closeMeeting(meeting, seen: seen) }
    try force.close(meeting)
    let second = try force.desk("ctfmr-2")
    let all = try #require(second.meeting(meeting).mark)
    #expect(throws: MeetingError.changed) {
      try second.concur(inMeeting: meeting, leavingOut: [names[0]], seen: all)
    }
    try second.concur(inMeeting: meeting, seen: all)
  }

  @Test func `a concurrence over a case that was edited since is refused by name`() throws {
    let names = try force.proposable(2)
    let meeting = try force.meeting(over: names)
    try force.close(meeting)
    try edit(names[1])
    let before = try entries()
    #expect(try refused { try force.concur(in: meeting) }.map(\.name) == [text(names[1])])
    #expect(try entries() == before)
    try force.concur(in: meeting, leavingOut: [names[1]])
    let findings = try force.desk("auditor").verifyLog().findings
    #expect(findings.isEmpty)
  }

  @Test func `each case that the rules refuse is put on the record`() throws {
    let names = try force.proposable(2)
    let meeting = try force.meeting(over: names)
    try force.close(meeting)
    #expect(refused { try force.concur(in: meeting, as: "ctfmr-1") }.count == 2)
    var filter = LogFilter()
    filter.acts = [.actRefused]
    #expect(try force.desk("auditor").auditLog(filter).count == 2)
  }

  @Test func `the same person does not sign a sitting twice`() throws {
    let names = try force.proposable(1)
    let meeting = try force.meeting(over: names)
    try force.close(meeting)
    #expect(refused { try force.concur(in: meeting, as: "ctfmr-1") }.count == 1)
    try force.concur(in: meeting)
    #expect(throws: MeetingError.nothingToSign) { try force.concur(in: meeting) }
  }

  @Test func `who decided at another level concurs in no sitting`() throws {
    let names = try force.proposable(1)
    let meeting = try force.meeting(over: names)
    try force.close(meeting)
    #expect(throws: Refusal.notPermitted(.decide(.ctfmr))) {
      try force.concur(in: meeting, as: "technical")
    }
  }
}
