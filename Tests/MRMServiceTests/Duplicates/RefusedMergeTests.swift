import MRMExchange
import MRMModel
import MRMReports
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

/// What may not become a duplicate, or not now; nothing changes then.
@Suite struct RefusedMergeTests {
  let scene: DuplicateScene
  var force: TaskForce { scene.force }

  init() throws { scene = try DuplicateScene() }

  private func isRefused(
    _ refusal: Refusal,
    _ duplicate: IncidentName,
    _ kept: IncidentName,
    by label: String = "officer",
    sourceLocation: SourceLocation = #_sourceLocation,
  ) throws {
    let before = try scene.report()
    #expect(throws: refusal, sourceLocation: sourceLocation) {
      try force.desk(label).merge(duplicate, into: kept)
    }
    #expect(try scene.report() == before, sourceLocation: sourceLocation)
    try scene.isSound(sourceLocation: sourceLocation)
  }

  @Test func `what the CTFMR has verified stays in its quarter; the other may go`() throws {
    try force.verify(scene.violation(scene.duplicate), on: "2022-09-20")
    #expect(try scene.report().verifiedOnTime.victimTotal == 3)
    try isRefused(.decidedByCTFMR, scene.duplicate, scene.kept)
    let before = try scene.report().verifiedOnTime
    // The other way round nothing that was decided leaves.
    let merged = try force.desk("officer").merge(scene.kept, into: scene.duplicate)
    #expect(merged.duplicate.state == .duplicate)
    #expect(try scene.report().verifiedOnTime == before)
    #expect(try scene.report().unverified.victimTotal == 0)
    // A source came to what was decided: the decision counts, and is marked.
    #expect(try force.desk("focal").page(of: scene.duplicate).changedSinceDecision == [1])
    try scene.isSound()
  }

  @Test func `what the CTFMR has only begun may go, and goes on when it comes back`() throws {
    let name = try scene.violation(scene.duplicate)
    let day = "2022-09-20"
    _ = try force.desk("focal").propose(TaskForce.verified(name, .focalPoint, on: day))
    _ = try force.desk("technical").propose(TaskForce.verified(name, .technical, on: day))
    _ = try force.desk("ctfmr-1").propose(TaskForce.verified(name, .ctfmr, on: day))
    _ = try force.desk("officer").merge(scene.duplicate, into: scene.kept)
    #expect(throws: Refusal.duplicate) {
      try force.desk("ctfmr-2").concur(in: name, level: .ctfmr)
    }
    _ = try force.desk("officer").unmerge(scene.duplicate)
    _ = try force.desk("ctfmr-2").concur(in: name, level: .ctfmr)
    #expect(try scene.report().verifiedOnTime.victimTotal == 3)
    try scene.isSound()
  }

  @Test func `what two persons attest was closed elsewhere stays in its quarter too`() throws {
    let name = try force.bringIn(TaskForce.elsewhere())
    try force.confirm(.named([name]))
    try isRefused(.decidedByCTFMR, name, scene.kept)
    try force.withdraw(name, as: "ctfmr-1")
    #expect(try force.desk("officer").merge(name, into: scene.kept).sources == 1)
    try scene.isSound()
  }

  @Test func `there are no chains and no circles`() throws {
    let third = try DuplicateScene.name(force.submit(TaskForce.document()))
    let officer = try force.desk("officer")
    _ = try officer.merge(scene.duplicate, into: scene.kept)
    try isRefused(.duplicate, scene.duplicate, third)
    try isRefused(.duplicate, third, scene.duplicate)
    try isRefused(.duplicate, scene.kept, scene.duplicate)
    try isRefused(.holdsDuplicates, scene.kept, third)
    #expect(throws: ServiceError.sameIncident) { try officer.merge(third, into: third) }
    // Several duplicates of one are no chain.
    _ = try officer.merge(third, into: scene.kept)
    #expect(try scene.row(scene.kept).duplicates.keeps.count == 2)
    #expect(try scene.file(scene.kept).sources?.map(\.number) == [1, 2, 3])
    try scene.isSound()
  }

  @Test func `a draft, a returned incident and a stranger's are refused`() throws {
    let draft = try DuplicateScene.name(force.desk("officer").recordDraft(TaskForce.document()))
    try isRefused(.notSubmitted, draft, scene.kept)
    try isRefused(.notSubmitted, scene.kept, draft)
    _ = try force.desk("focal").returnIncident(scene.kept, question: "Which well?")
    try isRefused(.returned, scene.duplicate, scene.kept)
    try isRefused(.returned, scene.kept, scene.duplicate)
    #expect(throws: ServiceError.noSuchIncident) {
      try force.desk("gao").merge(scene.duplicate, into: scene.kept)
    }
  }

  @Test(arguments: ["focal", "technical", "ctfmr-1"])
  func `who does not enter incidents merges none`(label: String) throws {
    try isRefused(.notPermitted(.mergeDuplicates), scene.duplicate, scene.kept, by: label)
    _ = try force.desk("officer").merge(scene.duplicate, into: scene.kept)
    #expect(throws: Refusal.notPermitted(.mergeDuplicates)) {
      try force.desk(label).unmerge(scene.duplicate)
    }
  }

  @Test func `a duplicate is not edited, handed in, returned or decided on`() throws {
    let file = try scene.file(scene.duplicate)
    _ = try force.desk("officer").merge(scene.duplicate, into: scene.kept)
    #expect(throws: Refusal.duplicate) {
      try force.desk("officer").edit(
        file,
        to: DuplicateScene.edited(file.document, account: "New.")
      )
    }
    #expect(throws: Refusal.duplicate) { try force.desk("officer").submit(scene.duplicate) }
    #expect(throws: Refusal.duplicate) {
      try force.desk("focal").returnIncident(scene.duplicate, question: "Where?")
    }
    let name = try scene.violation(scene.duplicate)
    #expect(throws: Refusal.duplicate) {
      try force.desk("focal").propose(TaskForce.verified(name, .focalPoint))
    }
    try scene.isSound()
  }

  @Test func `only a duplicate is separated`() throws {
    #expect(throws: Refusal.notMerged) { try force.desk("officer").unmerge(scene.duplicate) }
    _ = try force.desk("officer").merge(scene.duplicate, into: scene.kept)
    #expect(throws: Refusal.notMerged) { try force.desk("officer").unmerge(scene.kept) }
    try scene.isSound()
  }
}
