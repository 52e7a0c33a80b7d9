import MRMExchange
import MRMModel
import MRMReports
import MRMService
import MRMStore
import MRMTestSupport
import MRMWorkflow
import Testing

/// An incident stated to be a duplicate of another, and no longer.
@Suite struct MergeTests {
  let scene: DuplicateScene
  var force: TaskForce { scene.force }

  init() throws { scene = try DuplicateScene() }

  private func merge(by label: String = "officer") throws -> MergedIncidents {
    try force.desk(label).merge(scene.duplicate, into: scene.kept)
  }

  @Test func `a duplicate leaves counts, queues, lists and pairs, and can still be read`() throws {
    let officer = try force.desk("officer")
    #expect(try scene.report().unverified.victimTotal == 5)
    #expect(try officer.duplicates(least: 60).total == 1)
    #expect(try force.desk("focal").queue().total == 2)
    let merged = try merge()
    #expect(merged.sources == 1)
    #expect(try scene.report().unverified.victimTotal == 2)
    #expect(try officer.duplicates(least: 0, includingDismissed: true).total == 0)
    #expect(try force.desk("focal").queue().items.map(\.incident.id) == [merged.kept.id])
    #expect(try officer.incidents().rows.map(\.id) == [merged.kept.id])
    var duplicates = IncidentFilter()
    duplicates.state = .duplicate
    #expect(try officer.incidents(duplicates).rows.map(\.id) == [merged.duplicate.id])
    #expect(try officer.status().incidents == 1)
    let file = try scene.file(scene.duplicate, for: "focal")
    #expect(file.row.state == .duplicate && file.row.duplicates.of == merged.kept.id)
    #expect(file.sources?.count == 1 && file.children.count == 1 && file.accounts?.count == 2)
    try scene.isSound()
  }

  @Test func `its sources go along with their names, for violations of the same kind`() throws {
    let before = try scene.file(scene.duplicate)
    let reference = try #require(before.row.reference)
    _ = try merge()
    let page = try force.desk("officer").page(of: scene.kept, revealing: true)
    let sources = try #require(page.file.sources)
    #expect(sources.map(\.number) == [1, 2])
    let moved = try #require(sources.last)
    let original = try #require(before.sources?.first)
    #expect(moved.id != original.id)
    #expect(moved.note == "a trader [\(reference)]")
    #expect(moved.category == original.category && moved.reliability == original.reliability)
    #expect(moved.violations == page.file.violations.map(\.id))
    let names = (page.file.identities ?? []).filter { $0.bearer == .source(moved.id) }
    #expect(names.map(\.name) == ["Witness Invented"])
  }

  @Test func `a source bears on nothing where no violation is of a kind that it told of`() throws {
    let other = try force.submit(TaskForce.document(kind: .maiming))
    _ = try force.desk("officer").merge(DuplicateScene.name(other), into: scene.kept)
    let file = try scene.file(scene.kept)
    #expect(file.sources?.map(\.violations) == [file.violations.map(\.id), []])
    // As it lies there it can be edited, and bound to what it corroborates.
    let document = DuplicateScene.edited(file.document, account: "Told anew.")
    #expect(try force.desk("officer").edit(file, to: document).state == .submitted)
    try scene.isSound()
  }

  @Test func `that names are read is on the record before, where there are any`() throws {
    _ = try merge()
    #expect(try scene.lastActs(2) == [.sensitiveRead, .duplicateMerged])
    let document = DuplicateScene.edited(
      try TaskForce.document(),
      sources: [
        SourceDocument(
          number: 1,
          category: .secondary,
          type: .other,
          consentToReport: .notAsked,
          violations: [1],
        )
      ],
    )
    let third = try DuplicateScene.name(force.submit(document))
    _ = try force.desk("officer").merge(third, into: scene.kept)
    #expect(try scene.lastActs(2) == [.incidentSubmitted, .duplicateMerged])
    try scene.isSound()
  }

  @Test func `a decision can rest on a source that came along`() throws {
    _ = try merge()
    let file = try scene.file(scene.kept)
    let document = file.document
    let remaining = document.sources.filter { $0.number == 2 }
    _ = try force.desk("officer-2").edit(
      file,
      to: DuplicateScene.edited(document, sources: remaining),
    )
    let name = try scene.violation(scene.kept)
    try force.verify(name, on: "2022-09-20")
    #expect(try scene.report().verifiedOnTime.victimTotal == 2)
    try scene.isSound()
    // What the decision rests on goes with the duplicate: the decision stands, and is marked.
    #expect(try force.desk("focal").page(of: scene.kept).changedSinceDecision.isEmpty)
    _ = try force.desk("officer").unmerge(scene.duplicate)
    #expect(try force.desk("focal").page(of: scene.kept).changedSinceDecision == [1])
    #expect(try scene.report().verifiedOnTime.victimTotal == 2)
    #expect(try scene.report().unverified.victimTotal == 3)
    try scene.isSound()
  }

  @Test func `merging and undoing leave counts as they were, and rows but for the day`() throws {
    var rows = [try scene.row(scene.kept), try scene.row(scene.duplicate)]
    // What counts had sources that it has no longer: a decision on them waits since then.
    rows[0].changedOn = TaskForce.now.day
    let report = try scene.report()
    _ = try merge()
    let undone = try force.desk("officer").unmerge(scene.duplicate)
    #expect(undone.sources == 1)
    #expect([undone.kept, undone.duplicate] == rows)
    #expect([try scene.row(scene.kept), try scene.row(scene.duplicate)] == rows)
    #expect(try scene.report() == report)
    #expect(try force.desk("officer").duplicates(least: 60).total == 1)
    try scene.isSound()
    // And again, with records of its own.
    #expect(try merge().sources == 1)
    try scene.isSound()
  }

  @Test(arguments: ["officer", "officer-2"])
  func `whoever merges, and whoever undoes it, has edited the incident that counts`(
    merging label: String
  ) throws {
    let before = try scene.row(scene.kept).contributors
    let colleague = try force.desk("officer-2").personID
    #expect(!before.contains(colleague))
    let after = (before + [colleague]).sorted()
    #expect(try merge(by: label).kept.contributors == (label == "officer" ? before : after))
    try scene.isSound()
    #expect(try force.desk("officer-2").unmerge(scene.duplicate).kept.contributors == after)
    #expect(try !scene.row(scene.duplicate).contributors.contains(colleague))
    try scene.isSound()
  }

  @Test func `undoing takes out what was edited of a source since, and nothing of others`() throws {
    _ = try merge()
    let file = try scene.file(scene.kept)
    let document = file.document
    let moved = try #require(document.sources.last)
    let weighed = SourceDocument(
      id: moved.id,
      number: moved.number,
      category: moved.category,
      type: moved.type,
      reliability: .low,
      credibility: .low,
      consentToReport: moved.consentToReport,
      violations: moved.violations,
      note: "weighed anew",
      identity: moved.identity,
    )
    let own = try #require(document.sources.first)
    let edited = DuplicateScene.edited(document, sources: [own, weighed])
    _ = try force.desk("officer").edit(file, to: edited)
    _ = try force.desk("officer").unmerge(scene.duplicate)
    #expect(try scene.file(scene.kept).sources?.map(\.number) == [1])
    #expect(try scene.file(scene.duplicate).sources?.map(\.note) == ["a trader"])
    try scene.isSound()
  }

  @Test func `an index that is built anew knows what is a duplicate`() throws {
    let merged = try merge()
    _ = try force.desk("officer").rebuildIndex()
    #expect(try scene.row(scene.duplicate) == merged.duplicate)
    #expect(try scene.row(scene.kept) == merged.kept)
    try scene.isSound()
  }

  @Test func `sources that came or went since a decision was shown are noticed, and who did it`()
    throws
  {
    let name = try scene.violation(scene.kept)
    func mark() throws -> SeenMark { try #require(scene.file(name, for: "focal").seenMark(of: 1)) }
    func isRefused(_ seen: SeenMark, changedBy label: String) throws {
      let changer = try force.desk(label).personID
      #expect {
        try force.desk("focal").propose(TaskForce.verified(name, .focalPoint), seen: seen)
      } throws: { error in
        guard case StoreError.changedMeanwhile(_, by: changer, _) = error else { return false }
        return true
      }
    }
    let before = try mark()
    _ = try merge(by: "officer-2")
    try isRefused(before, changedBy: "officer-2")
    let merged = try mark()
    _ = try force.desk("officer-2").unmerge(scene.duplicate)
    try isRefused(merged, changedBy: "officer-2")
    #expect(try mark() == before)
  }

  @Test func `nothing is signed that is not what was shown`() throws {
    let officer = try force.desk("officer")
    let shown = [try scene.row(scene.duplicate), try scene.row(scene.kept)]
    let file = try scene.file(scene.kept)
    let document = DuplicateScene.edited(file.document, account: "Told anew.")
    let edited = try force.desk("officer-2").edit(file, to: document)
    #expect(throws: StoreError.self) {
      try officer.merge(scene.duplicate, into: scene.kept, asShown: shown)
    }
    let merged = try officer.merge(
      scene.duplicate,
      into: scene.kept,
      asShown: [shown[0], edited],
    )
    #expect(merged.sources == 1)
  }
}
