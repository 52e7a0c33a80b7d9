import MRMAudit
import MRMModel
import MRMService
import MRMTestSupport
import Testing

import Foundation

@Suite struct CheckpointTests {
  private func kept(_ force: TaskForce) throws -> [UInt8] {
    Array(try force.desk("auditor").checkpoint().note.utf8)
  }

  @Test func `a log that has grown since still begins with its checkpoint`() throws {
    let force = try TaskForce()
    let note = try kept(force)
    _ = try force.submit(TaskForce.document())
    let verdict = try force.desk("ctfmr-1").verifyLog(against: note)
    #expect(verdict.findings.isEmpty)
    let plain = try force.desk("ctfmr-1").verifyLog()
    #expect(verdict.checked.count == plain.checked.count + 1)
    let keyless = try Desk.verifyLogWithoutKey(force.folders, against: note)
    #expect(keyless.checked.count == verdict.checked.count - 7)
  }

  @Test func `a checkpoint names no person and no place`() throws {
    let force = try TaskForce()
    let note = try force.desk("auditor").checkpoint().note
    #expect(note.hasPrefix("mrm-log/"))
    for name in ["Oumar", "Test", "auditor", "BKO", "MOP"] { #expect(!note.contains(name)) }
  }

  @Test func `an older copy of the store is refused by a checkpoint kept elsewhere`() throws {
    let force = try TaskForce()
    try force.keepCopy()
    _ = try force.submit(TaskForce.document())
    let note = try kept(force)
    try force.putCopyBack()
    let verdict = try Desk.verifyLogWithoutKey(force.folders, against: note)
    #expect(verdict.findings.map(\.rule) == ["rollback"])
    #expect(verdict.exitCode == 22)
  }

  @Test func `another history of the same length is refused as a fork`() throws {
    let force = try TaskForce()
    try force.keepCopy()
    _ = try force.desk("officer").recordDraft(TaskForce.document())
    let note = try kept(force)
    try force.putCopyBack()
    // The same number of entries, and another past.
    _ = try force.desk("officer-2").recordDraft(TaskForce.document())
    let verdict = try Desk.verifyLogWithoutKey(force.folders, against: note)
    #expect(verdict.findings.map(\.rule) == ["fork"])
    #expect(verdict.exitCode == 23)
  }

  @Test func `a checkpoint of another log is refused`() throws {
    let note = try kept(TaskForce())
    let force = try TaskForce()
    #expect(throws: ServiceError.otherLog) {
      try Desk.verifyLogWithoutKey(force.folders, against: note)
    }
  }

  @Test func `a checkpoint whose size was changed is refused by its signature`() throws {
    let force = try TaskForce()
    let note = try force.desk("auditor").checkpoint()
    let forged = note.note.replacing("\n\(note.entries)\n", with: "\n\(note.entries - 1)\n")
    #expect(forged != note.note)
    #expect(throws: NoteError.badSignature) {
      try Desk.verifyLogWithoutKey(force.folders, against: Array(forged.utf8))
    }
  }

  @Test func `a checkpoint signed by nobody enrolled cannot be decided on`() throws {
    let force = try TaskForce()
    let note = try force.desk("auditor").checkpoint().note
    let name = note.prefix { $0 != "\n" }
    let text = note.prefix(upTo: try #require(note.range(of: "\n\n")).upperBound)
    // A key identifier of zeros and a signature of zeros.
    let signature = String(repeating: "A", count: 91) + "="
    let stranger = "\(text)\u{2014} \(name) \(signature)\n"
    #expect(throws: NoteError.noKnownSignature) {
      try Desk.verifyLogWithoutKey(force.folders, against: Array(stranger.utf8))
    }
  }

  // MARK: - Two checkpoints

  @Test func `of two checkpoints of one log the larger extends the smaller`() throws {
    let force = try TaskForce()
    let smaller = try kept(force)
    _ = try force.submit(TaskForce.document())
    let larger = try kept(force)
    for notes in [(first: smaller, second: larger), (first: larger, second: smaller)] {
      #expect(try Desk.compare(force.folders, notes).outcome == .extends)
    }
    let comparison = try Desk.compare(force.folders, (first: larger, second: larger))
    #expect(comparison.outcome == .same)
    #expect(comparison.proof == nil)
  }

  @Test func `two pasts of one length are a fork, and the notes prove it`() throws {
    let force = try TaskForce()
    try force.keepCopy()
    _ = try force.desk("officer").recordDraft(TaskForce.document())
    let one = try kept(force)
    try force.putCopyBack()
    _ = try force.desk("officer-2").recordDraft(TaskForce.document())
    try force.forgetPins()
    let other = try kept(force)
    let comparison = try Desk.compare(force.folders, (first: one, second: other))
    #expect(comparison.outcome == .fork)
    #expect(comparison.exitCode == 23)
    let proof = try #require(comparison.proof)
    for note in [one, other] { #expect(proof.contains(Data(note).base64EncodedString())) }
    #expect(!proof.contains("entry"))
  }

  @Test func `a past that the log contradicts is proved by the entry that follows`() throws {
    let force = try TaskForce()
    try force.keepCopy()
    _ = try force.desk("officer").recordDraft(TaskForce.document())
    let one = try kept(force)
    try force.putCopyBack()
    for _ in 0..<2 { _ = try force.desk("officer-2").recordDraft(TaskForce.document()) }
    try force.forgetPins()
    let other = try kept(force)
    let comparison = try Desk.compare(force.folders, (first: one, second: other))
    #expect(comparison.outcome == .fork)
    let proof = try #require(comparison.proof)
    #expect(proof.contains(Data(one).base64EncodedString()))
    #expect(proof.contains("\"head\"") && proof.contains("\"signature\""))
  }

  @Test func `a store that is too short cannot tell`() throws {
    let force = try TaskForce()
    let smaller = try kept(force)
    try force.keepCopy()
    _ = try force.submit(TaskForce.document())
    let larger = try kept(force)
    try force.putCopyBack()
    let comparison = try Desk.compare(force.folders, (first: smaller, second: larger))
    #expect(comparison.outcome == .undecided)
    #expect(comparison.exitCode == 24)
  }
}
