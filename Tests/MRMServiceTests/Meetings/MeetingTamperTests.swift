import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService

/// A meeting whose record is not what its entry says, or that no key opens any more.
@Suite struct MeetingTamperTests {
  let force: TaskForce

  init() throws { force = try TaskForce() }

  /// Has a changed program of the chair sign one list, and write another.
  private func sign(_ names: [IncidentName], listing listed: Int) throws -> MeetingHandle {
    let meeting = try force.meeting(over: names)
    let chair = try force.desk("ctfmr-1")
    try chair.store.change(by: chair.person, at: chair.now) { change in
      let cases = try MeetingCases(meeting, for: chair.personID, in: change.view)
      let signing = DecisionSigning(
        change: change,
        level: .ctfmr,
        actor: try chair.actor(chair.roster(change.view)),
        quorum: 2,
        now: chair.now,
      )
      var acts: [DecisionAct] = []
      for item in cases.cases {
        let file = try #require(item.file)
        var row = file.row
        let violation = try #require(item.violation)
        let decision = try #require(item.item.finding?.decision)
        acts.append(try signing.propose(decision, on: violation, of: &row, in: file).act)
        try change.put(row)
      }
      let record = Meeting(
        id: cases.known.id,
        chair: chair.personID,
        sitting: cases.sitting,
        items: acts.prefix(listed).map {
          MeetingItem(incident: $0.incident, violation: $0.violation, decision: $0.decision)
        },
      )
      let version = try change.save(record, of: nil, office: OfficeCode("MOP"), replacing: 0)
      let write = try #require(change.written.first { $0.record == version })
      let act = SittingAct(meeting: cases.known.id, record: write, decisions: acts)
      return .sittingProposed(try #require(act))
    }
    return meeting
  }

  @Test func `a record that lists what was signed is read`() throws {
    let meeting = try sign(force.proposable(2), listing: 2)
    #expect(try force.desk("ctfmr-2").meeting(meeting).items.count == 2)
    #expect(try force.desk("ctfmr-2").verifyLog().findings.isEmpty)
  }

  @Test func `a record that lists less than was signed is tampered, and nobody concurs in it`()
    throws
  {
    let meeting = try sign(force.proposable(2), listing: 1)
    let second = try force.desk("ctfmr-2")
    #expect { try second.meeting(meeting) } throws: { error in
      if case StoreError.tampered(.record) = error { true } else { false }
    }
    let none = try SeenMark(bytes: [UInt8](repeating: 0, count: 32))
    #expect { try second.concur(inMeeting: meeting, seen: none) } throws: { error in
      if case StoreError.tampered(.record) = error { true } else { false }
    }
    #expect(try second.verifyLog().exitCode == 21)
  }

  @Test(arguments: [true, false])
  func `a meeting whose wrap is gone is found by whoever should open it`(isSigned: Bool) throws {
    let names = try force.proposable(1)
    let meeting = try force.meeting(over: names)
    if isSigned { try force.close(meeting) }
    let chair = try force.desk("ctfmr-1")
    #expect(try chair.verifyLog().findings.isEmpty)
    let id: RecordID = try chair.store.read(as: chair.person) { view in
      let known = try view.meeting(meeting)
      return isSigned ? known.id.retyped() : MeetingDraft.id(of: known.id).retyped()
    }
    let hex = id.description.replacing("-", with: "")
    // Another record's wrap in its place: there is one, but it opens nothing.
    try force.edit(
      "UPDATE wrap SET wrap = (SELECT wrap FROM wrap WHERE record != x'\(hex)' LIMIT 1) "
        + "WHERE record = x'\(hex)'"
    )
    #expect(try force.desk("ctfmr-1").verifyLog().exitCode == 21)
  }
}
