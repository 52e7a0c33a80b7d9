import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// A proposal whose record names another party than the positions that its entry signs.
@Suite struct ForgedFindingTests {
  @Test(arguments: [true, false])
  func `nobody concurs where the record and the entry find different parties`(
    isForged: Bool
  ) throws {
    let force = try TaskForce()
    let name = try IncidentName("\(force.submit(TaskForce.document()).id)/1")
    for (level, label) in [(VerificationLevel.focalPoint, "focal"), (.technical, "technical")] {
      try force.desk(label).propose(TaskForce.verified(name, level))
    }
    try propose(on: name, in: force, signing: isForged ? [] : [1])
    let second = try force.desk("ctfmr-2")
    guard isForged else {
      #expect(try second.concur(in: name, level: .ctfmr).isDecided)
      return
    }
    let decisions = try second.page(of: name).file.decisions ?? []
    let record = try #require(decisions.first { $0.level == .ctfmr })
    let version = RecordVersion(kind: .decision, id: record.recordID, version: 1)
    #expect(throws: StoreError.tampered(.record(version))) {
      try second.concur(in: name, level: .ctfmr)
    }
  }

  /// Proposes a decision whose record finds the attribution to the first party verified.
  private func propose(
    on name: IncidentName,
    in force: TaskForce,
    signing verified: [Int],
  ) throws {
    let desk = try force.desk("ctfmr-1")
    let request = try TaskForce.verified(name, .ctfmr, attributed: [PartyCode("JNIM")])
    let finding = AttributionFinding(named: 1, verified: verified)
    try desk.store.change(by: desk.person, at: desk.now) { change in
      let roster = try desk.roster(change.view)
      var row = try desk.find(name, in: change.view)
      let violation = try row.violation(name)
      var reader = CaseReader(change.view)
      let file = try reader.read(row)
      let signed = try DecisionSigning(
        change: change,
        level: .ctfmr,
        actor: desk.actor(roster),
        quorum: 2,
        now: desk.now,
      ).propose(request.decision(on: violation.id, in: file), on: violation, of: &row, in: file)
      row.violations[0].verification.ctfmr.proposal?.attribution = finding
      try change.put(row)
      let act = signed.act
      return .decisionProposed(
        DecisionAct(
          incident: act.incident,
          office: act.office,
          violation: act.violation,
          level: act.level,
          decision: act.decision,
          status: act.status,
          date: act.date,
          completes: act.completes,
          reliesOn: act.reliesOn,
          reasons: act.reasons,
          attribution: finding,
        )
      )
    }
  }
}
