import MRMAudit
import MRMModel
import MRMReports
import MRMStore
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService

/// What is signed by somebody who may decide no more; and what no figure rests on.
extension NamedAttackTests {
  @Test(arguments: [RosterChangeKind.revoke, .suspend])
  func `a decision by a revoked verifier`(kind: RosterChangeKind) throws {
    let attacked = try AttackedCase()
    let force = attacked.force
    try attacked.decideBelow()
    _ = try force.desk("ctfmr-1").propose(TaskForce.verified(attacked.name(), .ctfmr))
    let proposal = try #require(attacked.proposals().last)
    let verifier = try force.desk("ctfmr-2")
    let name = try ColleagueName("Moussa Test")
    _ = try force.desk("admin").changeRoster(
      kind == .revoke ? .revoke(name) : .suspend(name),
      reason: "left",
    )
    // The door, also for a session that was open before.
    #expect { try force.desk("ctfmr-2").concur(in: attacked.name(), level: .ctfmr) } throws: {
      [4, 24].contains(ExitStatus.code(of: $0))
    }
    #expect { try verifier.concur(in: attacked.name(), level: .ctfmr) } throws: {
      [4, 24].contains(ExitStatus.code(of: $0))
    }
    // Around it, with the key that was theirs.
    let entry = try attacked.size()
    let body = EntryBody(
      time: TaskForce.now,
      actor: verifier.personID,
      event: .decisionConcurred(proposal.completing()),
      writes: [],
      indexAdded: [],
      indexRemoved: [],
    )
    try force.append(body.encoded, signedWith: verifier.person.keys.signing)
    attacked.isRefused(.forbiddenAct(entry: entry)) { _ = try force.desk("reporting") }
    try attacked.isFound(
      saying: "entry \(entry): a person who is suspended or revoked [rule 47: standing]"
    )
  }

  @Test func `no figure rests on a decision that somebody forged`() throws {
    let attacked = try AttackedCase()
    let force = attacked.force
    let quarter = try Quarter(year: 2022, number: 3)
    #expect(try force.desk("reporting").report(quarter).corrections.isEmpty)
    // Two members of the CTFMR agree to decide what no level below has seen.
    let forged = try attacked.forge(ForgedDecision(level: .ctfmr), by: "ctfmr-1")
    let entry = try attacked.concur(in: forged.act, by: "ctfmr-2", after: "ctfmr-1")
    for count in [
      { _ = try force.desk("reporting").report(quarter) },
      { _ = try force.desk("reporting").timeliness(quarter) },
      { _ = try force.desk("officer").report(quarter) },
    ] as [() throws -> Void] {
      #expect {
        try count()
      } throws: { error in
        guard let found = error as? UnjustifiedFigures else { return false }
        let entries = Set(found.findings.compactMap(\.entry))
        return entries.isSuperset(of: [forged.entry, entry])
          && found.findings.contains { $0.numbers.contains(63) }
          && ExitStatus.code(of: error) == 21
      }
    }
  }
}
