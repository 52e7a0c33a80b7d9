import Foundation
import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport
import Testing

@testable import MRMService

/// What a verification says that begins where the last one ended.
@Suite struct NewEntriesTests {
  @Test func `the first verification is of everything, the next of what is new`() throws {
    let force = try TaskForce()
    let first = try force.verifyNew()
    #expect(first.extent == .whole(.first))
    let row = try force.submit(TaskForce.document())
    try force.verify(IncidentName("\(try #require(row.reference))/1"))
    let second = try force.verifyNew()
    #expect(second.extent == .from(entry: first.entries))
    #expect(second.entries > first.entries)
    #expect(second.exitCode == 0)
    let third = try force.verifyNew()
    #expect(third.extent == .from(entry: second.entries))
    #expect(third.root == second.root)
  }

  @Test func `everything is verified when that is asked for`() throws {
    let force = try TaskForce()
    _ = try force.verifyNew()
    #expect(try force.auditDesk("auditor").verifyLog(.whole).extent == .whole(.asked))
  }

  @Test func `it can be held against a checkpoint that is older than what was verified`() throws {
    let force = try TaskForce()
    let note = Array(try force.desk("auditor").checkpoint().note.utf8)
    _ = try force.submit(TaskForce.document())
    _ = try force.verifyNew()
    let verdict = try force.auditDesk("auditor").verifyLog(.new, against: note)
    #expect(verdict.extent.isOfNew)
    #expect(verdict.checked.contains { $0.english.contains("checkpoint") })
  }

  @Test func `who was given more keys verifies everything again`() throws {
    let force = try TaskForce()
    // Their enrolment waits for a reader of what their role opens.
    _ = try force.desk("admin").enrol(
      name: "Nana Test",
      roles: [.focalPoint],
      office: OfficeCode("MOP"),
      as: PersonLabel("focal-2"),
      passphrase: .file(force.root + "/passphrase"),
      cost: .forTests,
    )
    #expect(try force.verifyNew("focal-2").extent == .whole(.first))
    #expect(try force.verifyNew("focal-2").extent.isOfNew)
    _ = try force.desk("officer")
    #expect(try force.verifyNew("focal-2").extent == .whole(.otherKeys))
    #expect(try force.verifyNew("focal-2").extent.isOfNew)
  }

  @Test func `a clock that went back is told each time`() throws {
    let force = try TaskForce()
    let early = Timestamp(milliseconds: TaskForce.now.milliseconds - 1000)
    _ = try force.desk("officer", at: early).recordDraft(TaskForce.document())
    let first = try force.verifyNew()
    #expect(first.findings.map(\.rule) == ["clock"])
    _ = try force.submit(TaskForce.document())
    let second = try force.verifyNew()
    #expect(second.extent.isOfNew)
    #expect(second.findings == first.findings)
  }

  /// So that what is new stays little, and what is kept is not written each time.
  @Test func `what is kept is replaced when the log has grown by more than a sixty-fourth`() throws
  {
    let force = try TaskForce()
    let admin = try force.desk("admin")
    let size = try force.verifyNew().entries
    for _ in size..<130 {
      try admin.store.change(by: admin.person, at: admin.now) { _ in .backupWritten }
    }
    #expect(try force.verifyNew().extent == .from(entry: size))
    for added in [1, 2] {
      try admin.store.change(by: admin.person, at: admin.now) { _ in .backupWritten }
      #expect(try force.verifyNew().extent == .from(entry: 130), "\(added) more")
    }
    try admin.store.change(by: admin.person, at: admin.now) { _ in .backupWritten }
    #expect(try force.verifyNew().extent == .from(entry: 130))
    #expect(try force.verifyNew().extent == .from(entry: 133))
  }

  @Test func `a state folder that cannot be written is told, and everything was verified`() throws {
    let force = try TaskForce()
    let desk = try force.auditDesk("auditor")
    try force.forgetPins()
    try Data().write(to: URL(filePath: force.folders.pins))
    let verdict = try desk.verifyLog(.new)
    #expect(verdict.exitCode == 0)
    #expect(!verdict.isKept)
  }
}
