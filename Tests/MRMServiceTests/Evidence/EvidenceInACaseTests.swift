import MRMExchange
import MRMModel
import MRMStore
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// What evidence does to the case that it belongs to.
@Suite struct EvidenceInACaseTests {
  @Test func `evidence added after a decision asks for another one`() throws {
    let force = try TaskForce()
    let name = try force.submitted()
    let violation = try force.desk("focal").named(name, violation: 1)
    _ = try force.desk("focal").propose(TaskForce.verified(violation, .focalPoint))
    #expect(try force.desk("focal").page(of: name).changedSinceDecision == [])
    try force.add(try force.file(), to: name)
    #expect(try force.desk("focal").page(of: name).changedSinceDecision == [1])
    #expect(throws: Refusal.self) {
      try force.desk("technical").propose(TaskForce.verified(violation, .technical))
    }
  }

  @Test func `evidence of another violation leaves a decision as it is`() throws {
    let force = try TaskForce()
    let document = try TaskForce.document()
    let second = ViolationDocument(
      number: 2,
      kind: .abduction,
      tally: try VictimTally(boys: 1, girls: 0, unknown: 0),
      attribution: .unknown,
    )
    let row = try force.submit(document.with(violations: document.violations + [second]))
    let name = try IncidentName(row.id.description)
    _ = try force.desk("focal")
      .propose(TaskForce.verified(IncidentName(row.id.description + "/1"), .focalPoint))
    try force.add(try force.file(), to: name, EvidenceDraft(violations: [2]))
    #expect(try force.desk("focal").page(of: name).changedSinceDecision == [])
  }

  @Test func `what was shown before evidence was added is not signed`() throws {
    let force = try TaskForce()
    let name = try force.submitted()
    let violation = try force.desk("focal").named(name, violation: 1)
    let seen = try force.desk("focal").mark(of: violation)
    try force.add(try force.file(), to: name)
    #expect {
      try force.desk("focal").propose(TaskForce.verified(violation, .focalPoint), seen: seen)
    } throws: { ExitStatus.code(of: $0) == 7 }
  }

  @Test func `who added evidence does not decide`() throws {
    let force = try TaskForce()
    let name = try force.submitted()
    try force.add(try force.file(), to: name, by: "officer-2")
    let row = try force.desk("focal").page(of: name).file.row
    #expect(row.contributors.count == 2)
    #expect(throws: Refusal.notPermitted(.editIncident)) {
      try force.add(try force.file(), to: name, by: "focal")
    }
    #expect(throws: (any Error).self) { try force.add(try force.file(), to: name, by: "gao") }
  }

  @Test func `a decision rests on the evidence that supports it, or on what is named`() throws {
    let force = try TaskForce()
    let name = try force.submitted()
    try force.add(try force.file(), to: name)
    try force.add(try force.file("second.pdf"), to: name)
    let violation = try force.desk("focal").named(name, violation: 1)
    _ = try force.desk("focal").propose(TaskForce.verified(violation, .focalPoint))
    let file = try force.desk("focal").page(of: name).file
    #expect(file.decisions?.first?.evidence == file.evidence?.map(\.id))
    let given = try TaskForce.verified(violation, .technical)
    let request = DecisionRequest(
      name: given.name,
      level: given.level,
      status: given.status,
      date: given.date,
      judgement: given.judgement,
      basis: nil,
      evidence: [3],
      reasons: [],
      note: "",
    )
    #expect(throws: ServiceError.noSuchEvidence) { try force.desk("technical").propose(request) }
  }

  @Test func `an edit begun before evidence was added keeps it`() throws {
    let force = try TaskForce()
    let name = try force.submitted()
    let read = try force.desk("officer").page(of: name).file
    try force.add(try force.file(), to: name, by: "officer-2")
    _ = try force.desk("officer-2").noteEvidence("handed over", on: 1, of: name)
    _ = try force.desk("officer").edit(read, to: read.document.with(account: "Corrected."))
    let after = try force.desk("officer").page(of: name).file
    #expect(after.evidence?.first?.custody.count == 1)
    #expect(after.row.coveredVersions(by: 1).contains { $0.kind == .evidence && $0.version == 2 })
    #expect(try force.desk("officer").verifyLog().findings.isEmpty)
    #expect(try force.desk("officer").checkStore().isSound)
  }

  @Test func `an edit begun before a note keeps the note`() throws {
    let force = try TaskForce()
    let name = try force.submitted()
    try force.add(try force.file(), to: name)
    let read = try force.desk("officer").page(of: name).file
    _ = try force.desk("officer-2").noteEvidence("handed over", on: 1, of: name)
    _ = try force.desk("officer").edit(read, to: read.document.with(account: "Corrected."))
    let after = try force.desk("officer").page(of: name).file
    #expect(after.evidence?.first?.custody.count == 1)
    #expect(try force.desk("officer").verifyLog().findings.isEmpty)
  }

  @Test func `an index built anew by somebody without accounts keeps what evidence supports`()
    throws
  {
    let force = try TaskForce()
    let name = try force.submitted()
    try force.add(try force.file(), to: name, EvidenceDraft(violations: [1]))
    let before = try force.desk("officer").page(of: name).file.row
    _ = try force.desk("reporting").rebuildIndex()
    #expect(try force.desk("officer").page(of: name).file.row == before)
    #expect(try force.desk("officer").verifyLog().findings.isEmpty)
  }
}

extension IncidentDocument {
  fileprivate func with(
    account: String? = nil,
    violations: [ViolationDocument]? = nil,
  ) -> IncidentDocument {
    IncidentDocument(
      date: date,
      firstReport: firstReport,
      place: place,
      account: account ?? self.account,
      shareableAccount: shareableAccount,
      violations: violations ?? self.violations,
      children: children,
      sources: sources,
    )
  }
}

extension Desk {
  /// The name of a violation of an incident.
  fileprivate func named(_ name: IncidentName, violation number: Int) throws -> IncidentName {
    try IncidentName("\(page(of: name).file.row.id)/\(number)")
  }
}
