import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

@Suite struct IdentityAgainTests {
  @Test func `a name that was taken away can be given again`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let draft = try officer.recordDraft(TaskForce.document())
    let name = try IncidentName(draft.id.description)
    // Names are read with the page, so that an edit without them keeps them.
    let given = try officer.page(of: name, revealing: true).file
    _ = try officer.edit(given, to: given.document.naming { _ in .absent })
    let taken = try officer.page(of: name, revealing: true).file
    #expect(taken.document.children.map(\.identity) == [.absent])
    let names = given.document.children.map(\.identity)
    _ = try officer.edit(taken, to: taken.document.naming { names[$0] })
    let again = try officer.page(of: name, revealing: true).file
    #expect(again.document.children.map(\.identity) == names)
    #expect(try officer.verifyLog().findings.isEmpty)
    #expect(try officer.checkStore().isSound)
  }

  @Test(arguments: [
    ("gao", ServiceError.noSuchIncident as any Error & Equatable & Sendable),
    ("focal", Refusal.notPermitted(.readIdentity)),
  ])
  func `who may not read names puts no reading of them on the record`(
    label: String,
    refusal: any Error & Equatable & Sendable,
  ) throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    let name = try IncidentName("\(try #require(row.reference))")
    #expect {
      try force.desk(label).page(of: name, revealing: true)
    } throws: { error in
      "\(error)" == "\(refusal)"
    }
    var readings = LogFilter()
    readings.acts = [.sensitiveRead]
    #expect(try force.desk("auditor").auditLog(readings).isEmpty)
    _ = try force.desk("officer").page(of: name, revealing: true)
    #expect(try force.desk("auditor").auditLog(readings).count == 1)
  }
}

extension IncidentDocument {
  /// The same with other names of its children.
  fileprivate func naming(_ identity: (Int) -> IdentityDisclosure) -> IncidentDocument {
    IncidentDocument(
      date: date,
      firstReport: firstReport,
      place: place,
      account: account,
      shareableAccount: shareableAccount,
      violations: violations,
      children: children.enumerated().map { position, child in
        ChildDocument(
          id: child.id,
          identity: identity(position),
          sex: child.sex,
          age: child.age,
          consentToReport: child.consentToReport,
          violations: child.violations,
        )
      },
      sources: sources,
    )
  }
}
