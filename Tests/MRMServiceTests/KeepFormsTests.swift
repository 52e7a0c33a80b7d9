import Foundation
import MRMExchange
import MRMModel
import MRMService
import MRMStore
import MRMTestSupport
import Testing

/// Forms that a person has left, as the desk keeps them.
@Suite struct KeepFormsTests {
  @Test func `a new incident that was saved is not offered again`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let form = Self.form(.new(.random()))
    try officer.keep(form)
    #expect(try officer.newForm() == form)
    #expect(try officer.status().forms?.count == 1)
    // The program stops between saving and throwing the form away.
    let saved = try officer.saveDraft(TaskForce.document(), as: form.incident)
    #expect(saved.row.id == form.incident)
    #expect(try officer.status().forms == [])
    #expect(try officer.newForm() == nil)
    #expect(try officer.form(of: form.incident) == nil)
  }

  @Test func `an incident is not saved twice under one identity`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let id = try officer.saveDraft(TaskForce.document()).row.id
    #expect(throws: StoreError.self) { try officer.saveDraft(TaskForce.document(), as: id) }
  }

  @Test func `the new incident that was begun last is offered first`() throws {
    let officer = try TaskForce().desk("officer")
    let forms = (0..<2).map { _ in Self.form(.new(.random())) }
    for form in forms { try officer.keep(form) }
    #expect(try officer.newForm() == forms[1])
    try officer.discardForm(of: forms[1].incident)
    #expect(try officer.newForm() == forms[0])
    #expect(throws: InterruptedFormError.none) {
      try officer.discardForm(of: forms[1].incident)
    }
  }

  @Test func `a form is its person's alone`() throws {
    let force = try TaskForce()
    try force.desk("officer").keep(Self.form(.new(.random())))
    #expect(try force.desk("officer-2").newForm() == nil)
    #expect(try force.desk("officer-2").status().forms == [])
  }

  @Test func `versions that were read are stale once somebody saved others, and not before`() throws
  {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    let name = try IncidentName(row.id.description)
    let officer = try force.desk("officer")
    let read = try officer.page(of: name).file
    let versions = officer.editedVersions(of: read)
    #expect(try officer.staleness(of: versions, against: read) == nil)
    let other = try force.desk("officer-2")
    let change = try ResponsesTests.document([])
    _ = try other.edit(other.page(of: name).file, to: change)
    let now = try officer.page(of: name).file
    let stale = try officer.staleness(of: versions, against: now)
    guard case .changedMeanwhile(_, let by, _) = stale as? StoreError else {
      Issue.record("nothing is stale")
      return
    }
    #expect(by == other.personID)
  }

  private static func form(_ subject: InterruptedForm.Subject) -> InterruptedForm {
    InterruptedForm(subject, language: .english, begun: TaskForce.now)
  }
}
