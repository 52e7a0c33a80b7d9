import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// The deadlines of a task force: who sets them, what follows, and that it is signed.
@Suite struct DeadlineRegisterTests {
  private let force: TaskForce

  init() throws {
    force = try TaskForce()
  }

  private func set(_ deadline: Deadline, to length: Int) throws {
    let admin = try force.desk("admin")
    try admin.set(deadline, to: length, over: admin.deadlines())
  }

  @Test(arguments: ["officer", "focal", "technical", "ctfmr-1", "reporting", "auditor"])
  func `nobody but administrators sets a deadline, and that it was tried is told`(
    label: String
  ) throws {
    let desk = try force.desk(label)
    #expect(throws: Refusal.notPermitted(.changeDeadlines)) {
      try desk.set(.note, to: 20, over: desk.deadlines())
    }
    #expect(try desk.deadlines() == .standard)
    let line = try #require(try desk.auditLog(LogFilter()).last)
    #expect(
      line.matter
        == .refusal(LogRefusal(act: .changeDeadlines, reason: .notPermitted, times: 1))
    )
  }

  @Test func `what an administrator sets holds for everybody and is on the record`() throws {
    try set(.note, to: 20)
    try set(.handover, to: 72)
    for label in ["officer", "reporting", "auditor"] {
      let desk = try force.desk(label)
      let deadlines = try desk.deadlines()
      #expect(deadlines[.note] == 20 && deadlines[.handover] == 72)
      #expect(deadlines[.ctfmr] == Deadline.ctfmr.standard)
      #expect(try desk.auditLog(LogFilter()).last?.act == .deadlinesChanged)
    }
  }

  @Test func `what is out of its bounds is refused, and changes nothing`() throws {
    #expect(throws: DeadlineError.outOfBounds(.handover)) { try set(.handover, to: 0) }
    #expect(throws: DeadlineError.cutOffAfterNote) { try set(.quarterCutOff, to: 16) }
    #expect(try force.desk("officer").deadlines() == .standard)
  }

  @Test func `a change over what somebody else has set meanwhile is refused`() throws {
    let admin = try force.desk("admin")
    let seen = try admin.deadlines()
    try admin.set(.note, to: 20, over: seen)
    let error = #expect(throws: (any Error).self) { try admin.set(.note, to: 25, over: seen) }
    #expect(error.map { ExitStatus.code(of: $0) } == 7)
    #expect(try admin.deadlines()[.note] == 20)
    // Another deadline may be set over what was read before.
    #expect(throws: Never.self) { try admin.set(.draft, to: 3, over: seen) }
    #expect(try admin.deadlines()[.draft] == 3)
  }

  @Test func `a change is verified in full, from the last verification on, and in a copy`() throws {
    let auditor = try force.desk("auditor")
    #expect(try auditor.verifyLog().exitCode == 0)
    try set(.note, to: 20)
    let new = try auditor.verifyLog(.new)
    #expect(new.exitCode == 0 && new.extent != .whole(.doubt))
    #expect(try auditor.verifyLog().exitCode == 0)
    let copy = force.root + "/copy.jsonl"
    _ = try auditor.exportLog(to: copy, .plain)
    #expect(try Desk.verifyLogCopy(copy).exitCode == 0)
  }

  @Test func `deadlines that were put back to an older version are refused`() throws {
    try set(.note, to: 20)
    try set(.note, to: 25)
    try force.edit(
      """
      UPDATE record SET blob = (
        SELECT blob FROM record AS older WHERE older.id = record.id AND older.version = 1)
      WHERE version = 2
      """
    )
    #expect(throws: StoreError.self) { try force.desk("officer").deadlines() }
    #expect(try force.desk("auditor").verifyLog().exitCode == 21)
  }

  @Test(arguments: ["officer", "auditor"])
  func `a changed program cannot sign a change for somebody who is no administrator`(
    label: String
  ) throws {
    let desk = try force.desk(label)
    let error = #expect(throws: StoreError.self) {
      try desk.store.change(by: desk.person, at: desk.now) { change in
        let id = RegisteredDeadlines.id(in: change.view.store)
        try change.save(RegisteredDeadlines(id: id), of: nil, office: nil, replacing: 0)
        return .deadlinesChanged
      }
    }
    #expect(error.map { ExitStatus.code(of: $0) } == 21)
  }

  @Test func `the record of the deadlines is written by no other act`() throws {
    let desk = try force.desk("admin")
    let error = #expect(throws: StoreError.self) {
      try desk.store.change(by: desk.person, at: desk.now) { change in
        let id = RegisteredDeadlines.id(in: change.view.store)
        try change.save(RegisteredDeadlines(id: id), of: nil, office: nil, replacing: 0)
        return .backupWritten
      }
    }
    #expect(error.map { ExitStatus.code(of: $0) } == 21)
  }

  @Test(arguments: ForgedDeadlines.all)
  func `both verifiers judge a change of the deadlines`(forged: ForgedDeadlines) throws {
    try forged.isJudgedByBoth()
  }
}
