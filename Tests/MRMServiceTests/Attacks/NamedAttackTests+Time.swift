import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// What somebody signs under another day than the one it was.
extension NamedAttackTests {
  private static func later(_ days: Int64) -> Timestamp {
    Timestamp(milliseconds: TaskForce.now.milliseconds + days * 86_400_000)
  }

  @Test(arguments: [VerificationLevel.technical, .ctfmr])
  func `a backdated decision: before the level below`(level: VerificationLevel) throws {
    let attacked = try AttackedCase()
    _ = try attacked.force.desk("focal")
      .propose(TaskForce.verified(attacked.name(), .focalPoint))
    if level == .ctfmr {
      _ = try attacked.force.desk("technical")
        .propose(TaskForce.verified(attacked.name(), .technical))
    }
    let below = try #require(level.below)
    let label = level == .ctfmr ? "ctfmr-1" : "technical"
    #expect(throws: Refusal.dateBeforeLevelBelow(below)) {
      try attacked.force.desk(label)
        .propose(TaskForce.verified(attacked.name(), level, on: "2022-09-30"))
    }
    let backdated = ForgedDecision(level: level, date: "2022-09-30")
    let entry = try attacked.forge(backdated, by: label).entry
    try attacked.isFound(
      entry: entry,
      rule: 66,
      saying: "entry \(entry): an act that was not allowed: "
        + "\(Refusal.dateBeforeLevelBelow(below).problem(in: .english)) [rule 66: act]",
    )
  }

  @Test func `a decision dated after the day it is signed`() throws {
    let attacked = try AttackedCase()
    #expect(throws: Refusal.dateInFuture) {
      try attacked.force.desk("focal")
        .propose(TaskForce.verified(attacked.name(), .focalPoint, on: "2022-10-16"))
    }
    let entry = try attacked.forge(ForgedDecision(date: "2022-10-16"), by: "focal").entry
    try attacked.isFound(
      entry: entry,
      rule: 66,
      saying: "entry \(entry): an act that was not allowed: "
        + "\(Refusal.dateInFuture.problem(in: .english)) [rule 66: act]",
    )
  }

  /// A clock proves nothing, and a laptop's is wrong often enough: that it went back is told to
  /// everybody who verifies, with the entry, and refuses nothing by itself.
  @Test func `a backdated decision: signed by a clock that was put back`() throws {
    let attacked = try AttackedCase()
    let entry = try attacked.forge(ForgedDecision(), by: "focal", at: Self.later(-10)).entry
    let verdict = try attacked.force.verifyAside("auditor")
    #expect(
      verdict.findings.map { $0.sentence(in: .english) } == [
        "entry \(entry): the clock went back (to be known) [rule 24: clock]"
      ]
    )
    #expect(verdict.exitCode == 0)
    guard CopyVerifier.isHere else { return }
    let path = attacked.force.root + "/copy.jsonl"
    _ = try attacked.force.desk("auditor").exportLog(to: path, .plain)
    let (code, text) = try CopyVerifier.run(["--copy", path])
    #expect(code == 0 && text.contains("entry \(entry): rule 24: "), "\(text)")
  }

  /// To put the clock back does not bring a day into order that is not.
  @Test func `a backdated decision: by a clock put back to before its own day`() throws {
    let attacked = try AttackedCase()
    let back = Self.later(-20)
    #expect(throws: Refusal.dateInFuture) {
      try attacked.force.desk("focal", at: back)
        .propose(TaskForce.verified(attacked.name(), .focalPoint))
    }
    let entry = try attacked.forge(ForgedDecision(), by: "focal", at: back).entry
    try attacked.isFound(
      entry: entry,
      rule: 66,
      saying: "entry \(entry): an act that was not allowed: "
        + "\(Refusal.dateInFuture.problem(in: .english)) [rule 66: act]",
    )
  }
}
