import Foundation
import MRMExchange
import MRMModel
import MRMReports
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

/// Two incidents that look alike, stated to be two events, and no longer.
@Suite struct DismissTests {
  let scene: DuplicateScene
  var force: TaskForce { scene.force }

  init() throws { scene = try DuplicateScene() }

  @Test(arguments: ["officer", "officer-2", "technical"])
  func `the pair is no longer proposed, and no figure changes`(label: String) throws {
    let (report, rows) = (
      try scene.report(), [try scene.row(scene.kept), try scene.row(scene.duplicate)]
    )
    _ = try force.desk(label).dismissDuplicate(scene.duplicate, scene.kept)
    let officer = try force.desk("officer")
    #expect(try officer.duplicates(least: 0).total == 0)
    let all = try officer.duplicates(least: 0, includingDismissed: true)
    #expect(all.pairs.map(\.isDismissed) == [true])
    #expect(try scene.report() == report)
    #expect(try scene.row(scene.kept).contributors == rows[0].contributors)
    try scene.isSound()
    _ = try force.desk("officer").reconsiderDuplicate(scene.kept, scene.duplicate)
    #expect([try scene.row(scene.kept), try scene.row(scene.duplicate)] == rows)
    #expect(try officer.duplicates(least: 0).total == 1)
    try scene.isSound()
  }

  @Test func `what was stated is not stated again, nor is what contradicts it`() throws {
    let officer = try force.desk("officer")
    #expect(throws: Refusal.notDismissed) {
      try officer.reconsiderDuplicate(scene.kept, scene.duplicate)
    }
    _ = try officer.dismissDuplicate(scene.kept, scene.duplicate)
    #expect(throws: Refusal.statedDistinct) {
      try officer.dismissDuplicate(scene.duplicate, scene.kept)
    }
    #expect(throws: Refusal.statedDistinct) {
      try officer.merge(scene.duplicate, into: scene.kept)
    }
    #expect(throws: ServiceError.sameIncident) {
      try officer.dismissDuplicate(scene.kept, scene.kept)
    }
    _ = try officer.reconsiderDuplicate(scene.duplicate, scene.kept)
    _ = try officer.merge(scene.duplicate, into: scene.kept)
    #expect(throws: Refusal.duplicate) {
      try officer.dismissDuplicate(scene.duplicate, scene.kept)
    }
    try scene.isSound()
  }

  @Test func `a draft may still become anything, and a returned incident is what it is`() throws {
    let draft = try DuplicateScene.name(force.desk("officer").recordDraft(TaskForce.document()))
    #expect(throws: Refusal.notSubmitted) {
      try force.desk("officer").dismissDuplicate(draft, scene.kept)
    }
    _ = try force.desk("focal").returnIncident(scene.kept, question: "Which well?")
    _ = try force.desk("officer").dismissDuplicate(scene.duplicate, scene.kept)
    #expect(throws: Refusal.notPermitted(.dismissDuplicates)) {
      try force.desk("focal").reconsiderDuplicate(scene.duplicate, scene.kept)
    }
    try scene.isSound()
  }

  @Test func `an edit and an index that is built anew leave it as it is`() throws {
    _ = try force.desk("officer").dismissDuplicate(scene.kept, scene.duplicate)
    let file = try scene.file(scene.kept)
    let document = DuplicateScene.edited(file.document, account: "Told anew.")
    let edited = try force.desk("officer").edit(file, to: document)
    #expect(edited.duplicates.distinctFrom.count == 1)
    _ = try force.desk("officer").rebuildIndex()
    #expect(try scene.row(scene.kept) == edited)
    try scene.isSound()
  }

  @Test func `an edit of what was read before it leaves it as it is`() throws {
    let file = try scene.file(scene.kept)
    _ = try force.desk("technical").dismissDuplicate(scene.kept, scene.duplicate)
    let document = DuplicateScene.edited(file.document, account: "Told anew.")
    let edited = try force.desk("officer").edit(file, to: document)
    #expect(edited.duplicates.distinctFrom.count == 1)
    try scene.isSound()
  }

  @Test func `the flag of an import is answered, and comes back with the question`() throws {
    var rows = try importTwoAlike()
    #expect(rows.allSatisfy { $0.flags.contains(.likelyDuplicate) })
    let before = try scene.report().notes.likelyDuplicates
    #expect(before == 2)
    let names = try rows.map(DuplicateScene.name)
    _ = try force.desk("officer").dismissDuplicate(names[0], names[1])
    #expect(try scene.report().notes.likelyDuplicates == 0)
    var flagged = IncidentFilter()
    flagged.flag = .likelyDuplicate
    #expect(try force.desk("officer").incidents(flagged).total == 0)
    try scene.isSound()
    _ = try force.desk("officer").reconsiderDuplicate(names[0], names[1])
    #expect(try scene.report().notes.likelyDuplicates == before)
    _ = try force.desk("officer").merge(names[0], into: names[1])
    #expect(try scene.row(names[1]).flags.contains(.likelyDuplicate) == false)
    #expect(try scene.report().notes.likelyDuplicates == 0)
    _ = try force.desk("officer").unmerge(names[0])
    rows[1].changedOn = TaskForce.now.day
    #expect(try [scene.row(names[0]), scene.row(names[1])] == rows)
    try scene.isSound()
  }

  @Test func `a report of a duplicate that comes again is held against what counts`() throws {
    let rows = try importTwoAlike()
    let names = try rows.map(DuplicateScene.name)
    _ = try force.desk("officer").merge(names[0], into: names[1])
    let again = try bringIn("3,2022-08-01,school,Gao,Third report of the school.")
    #expect(again.rows.map(\.resembles) == [[.incident(rows[1].id)]])
  }

  private func importTwoAlike() throws -> [IncidentRow] {
    _ = try bringIn(
      """
      1,2022-08-01,school,Gao,Invented report of a school.
      2,2022-08-01,school,Gao,The same school once more.
      """
    )
    return try force.desk("officer").incidents().rows.filter { $0.origin != nil }
  }

  private func bringIn(_ rows: String) throws -> ImportOutcome {
    let mapping = """
      {
        "format": "mrm-csv-mapping/1", "dataset": "invented", "identity": ["id"],
        "date": {"column": "date", "formats": ["yyyy-MM-dd"]},
        "place": {"name": "place"},
        "kind": {"column": "kind", "values": {"school": "attack_on_schools"}},
        "description": "text"
      }
      """
    let files = (csv: "\(force.root)/reports.csv", mapping: "\(force.root)/mapping.json")
    try Data("id,date,kind,place,text\n\(rows)\n".utf8).write(to: URL(filePath: files.csv))
    try Data(mapping.utf8).write(to: URL(filePath: files.mapping))
    return try force.desk("officer").importIncidents(
      csv: files.csv,
      mapping: files.mapping,
      isDryRun: false,
    )
  }
}
