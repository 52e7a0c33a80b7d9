import MRMModel
import MRMStore
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// Who looked at one child, or at one source.
@Suite struct ReadsOfTests {
  let scene: ReadCase

  init() throws { scene = try ReadCase() }

  private func readings(_ name: String, as label: String) throws -> [LogLine] {
    var filter = LogFilter()
    filter.readsOf = try BearerName(name)
    return try scene.force.desk(label).auditLog(filter)
  }

  private func seen(_ name: String, as label: String = "focal") throws -> [LogReading?] {
    try readings(name, as: label).map(\.reading)
  }

  @Test(arguments: ["officer", "officer-2", "focal", "technical", "ctfmr-1", "reporting"])
  func `everybody who reads the office's facts is told who looked at a child`(label: String) throws
  {
    _ = try scene.force.desk("officer-2").page(of: scene.name, revealing: true)
    _ = try scene.force.desk("officer").page(of: scene.other, revealing: true)
    let lines = try readings(scene.child, as: label)
    #expect(lines.map(\.person.name) == ["Coumba Test"])
    #expect(lines.map(\.reading) == [.opened])
  }

  @Test(arguments: ["auditor", "admin"])
  func `who reads no facts cannot know which identity is meant, and is told so`(
    label: String
  ) throws {
    let child = try scene.child
    #expect(throws: ServiceError.readsNoFacts) { try readings(child, as: label) }
  }

  @Test func `who reads another office's facts knows no such child`() throws {
    let child = try scene.child
    #expect(throws: ServiceError.noSuchChild) { try readings(child, as: "gao") }
  }

  @Test(arguments: [
    (IdentityAct.show, [LogReading.opened]), (.find, [.perhapsOpened]), (.merge, []),
    (.export, [.opened]), (.takeOut, [.evidence]),
  ])
  func `of a child each act tells what it can`(act: IdentityAct, told: [LogReading]) throws {
    try act.perform(scene.force.desk("officer"), in: scene)
    #expect(try seen(scene.child) == told)
  }

  @Test(arguments: [
    (IdentityAct.show, [LogReading.opened]), (.find, []), (.merge, [.opened]),
    (.export, [.opened]), (.takeOut, []),
  ])
  func `of a source each act tells what it can`(act: IdentityAct, told: [LogReading]) throws {
    try act.perform(scene.force.desk("officer"), in: scene)
    #expect(try seen("\(scene.row.id)/S1") == told)
  }

  @Test func `a file that came from a source may tell of it`() throws {
    let source = try #require(
      try scene.force.desk("officer").page(of: scene.name).file.sources?.first
    )
    let draft = EvidenceDraft(source: source.number)
    try scene.force.add(try scene.force.file("other.jpg"), to: scene.name, draft)
    _ = try scene.force.desk("officer").writeEvidence(2, of: scene.name, to: scene.path, .plain)
    #expect(try seen("\(scene.row.id)/S1") == [.evidence])
  }

  @Test func `a search before the child was listed cannot have opened it`() throws {
    let find = SoughtChild(name: "Nobody Invented")
    _ = try scene.force.desk("officer-2").children(like: [find], least: 0)
    let later = try scene.force.submit(TaskForce.document(date: "2022-08-05"))
    let child = try #require(later.children.first).child
    #expect(try seen(child.description) == [])
    _ = try scene.force.desk("officer-2").children(like: [find], least: 0)
    #expect(try seen(child.description) == [.perhapsOpened])
  }

  @Test func `a draft's child can have been found by its author alone`() throws {
    let officer = try scene.force.desk("officer")
    let draft = try officer.recordDraft(TaskForce.document(date: "2022-08-05"))
    for label in ["officer", "officer-2"] {
      _ = try scene.force.desk(label)
        .children(like: [SoughtChild(name: "Nobody Invented")], least: 0)
    }
    let child = try #require(draft.children.first).child
    let lines = try readings(child.description, as: "officer")
    #expect(lines.map(\.person.name) == ["Binta Test"])
  }

  @Test func `a search of another office is none among this one's children`() throws {
    let gao = try scene.force.desk("gao")
    _ = try gao.recordDraft(TaskForce.document())
    _ = try gao.children(like: [SoughtChild(name: "Nobody Invented")], least: 0)
    try #require(try scene.acts().last == .childrenSought)
    #expect(try seen(scene.child) == [])
  }

  @Test func `the last so many are those of the readings`() throws {
    for label in ["officer", "officer-2", "officer"] {
      _ = try scene.force.desk(label).page(of: scene.name, revealing: true)
    }
    _ = try scene.force.desk("officer").page(of: scene.other, revealing: true)
    var filter = LogFilter()
    filter.readsOf = try BearerName(scene.child)
    filter.last = 2
    let lines = try scene.force.desk("focal").auditLog(filter)
    #expect(lines.map(\.person.name) == ["Coumba Test", "Binta Test"])
  }

  @Test func `a source's number is told to nobody who cannot open it, and the try is logged`()
    throws
  {
    #expect(throws: Refusal.notPermitted(.readIncident)) {
      try readings("\(scene.row.id)/S1", as: "reporting")
    }
    #expect(try scene.acts().last == .actRefused)
    #expect(throws: ServiceError.noSuchSource) { try readings("\(scene.row.id)/S9", as: "focal") }
  }

  @Test(arguments: [
    "", "Ousmane", "3fa85", "ML-MOP-2022-0143-7", "ML-MOP-2022-0143-7/1",
    "ML-MOP-2022-0143-7/S0", "ML-MOP-2022-0143-7/S1/2", "3fa85f64/Sx",
  ])
  func `what names neither a child nor a source is refused`(text: String) {
    #expect(throws: ServiceError.badBearerName) { try BearerName(text) }
  }
}
