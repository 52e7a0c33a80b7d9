import MRMExchange
import MRMModel
import MRMReports
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

/// One child across incidents: found by name, stated to be one, and no longer.
@Suite struct ChildLinkTests {
  let force: TaskForce
  let first: IncidentRow
  let second: IncidentRow

  init() throws {
    force = try TaskForce()
    first = try force.submit(try Self.document("Ousmane Exemple"))
    second = try force.submit(try Self.document("Usman Exemple", date: "2022-09-20"))
  }

  @Test func `two children who are one count once, and each incident says so`() throws {
    #expect(try listed() == 2)
    let linked = try force.desk("officer").link(name(of: first), with: name(of: second))
    #expect(linked.first.incident.children.first?.sameAs == second.children.map(\.child))
    #expect(linked.second.incident.children.first?.sameAs == first.children.map(\.child))
    #expect(try listed() == 1)
    let page = try force.desk("focal").page(of: IncidentName(first.id.description))
    #expect(page.children.values.flatMap(\.same).map(\.reference) == [second.reference])
    try isSound()
  }

  @Test func `no statement changes what a decision was taken on`() throws {
    let name = try IncidentName(first.id.description)
    try force.verify(name)
    _ = try force.desk("officer").link(self.name(of: first), with: self.name(of: second))
    #expect(try force.desk("focal").page(of: name).changedSinceDecision.isEmpty)
    _ = try force.desk("officer").unlink(self.name(of: first), from: self.name(of: second))
    #expect(try force.desk("focal").page(of: name).changedSinceDecision.isEmpty)
    try isSound()
  }

  @Test func `a statement that is withdrawn can be made again`() throws {
    let officer = try force.desk("officer")
    _ = try officer.link(name(of: first), with: name(of: second))
    let apart = try force.desk("officer-2").unlink(name(of: second), from: name(of: first))
    #expect(apart.first.incident.children.first?.sameAs == [])
    #expect(apart.second.incident.children.first?.sameAs == [])
    try isSound()
    _ = try officer.link(name(of: second), with: name(of: first))
    #expect(try current(first).children.first?.sameAs == second.children.map(\.child))
    try isSound()
  }

  @Test func `whoever states it may still decide, and an edit leaves it as it is`() throws {
    _ = try force.desk("technical").link(name(of: first), with: name(of: second))
    #expect(try current(first).contributors == first.contributors)
    try force.verify(IncidentName(first.id.description))
    let officer = try force.desk("officer")
    let file = try officer.page(of: IncidentName(second.id.description)).file
    let old = file.document
    let edited = IncidentDocument(
      date: old.date,
      firstReport: old.firstReport,
      place: old.place,
      account: old.account,
      shareableAccount: "Edited.",
      violations: old.violations,
      children: old.children,
      sources: old.sources,
    )
    #expect(
      try officer.edit(file, to: edited).children.first?.sameAs == first.children.map(\.child)
    )
    try isSound()
  }

  @Test func `a child of a draft is linked by its author, and stays so when it is handed in`()
    throws
  {
    let officer = try force.desk("officer")
    let draft = try officer.recordDraft(try Self.document("Ousmane Exemple", date: "2022-09-21"))
    _ = try officer.link(name(of: draft), with: name(of: first))
    #expect(throws: ServiceError.noSuchChild) {
      try force.desk("officer-2").link(name(of: draft), with: name(of: second))
    }
    let row = try officer.submit(IncidentName(draft.id.description))
    #expect(row.children.first?.sameAs == first.children.map(\.child))
    try isSound()
  }

  @Test func `an edit of what was read before it leaves it as it is`() throws {
    let officer = try force.desk("officer")
    let file = try officer.page(of: IncidentName(first.id.description)).file
    _ = try force.desk("technical").link(name(of: first), with: name(of: second))
    let edited = try officer.edit(file, to: file.document)
    #expect(edited.children.first?.sameAs == second.children.map(\.child))
    try isSound()
  }

  @Test func `an index that is built anew knows whom children are`() throws {
    let officer = try force.desk("officer")
    _ = try officer.link(name(of: first), with: name(of: second))
    _ = try officer.rebuildIndex()
    #expect(try current(second).children.first?.sameAs == first.children.map(\.child))
    try isSound()
  }

  @Test func `what cannot be is refused, and nothing changes`() throws {
    let officer = try force.desk("officer")
    let (one, other) = (name(of: first), name(of: second))
    #expect(throws: ServiceError.sameChild) { try officer.link(one, with: one) }
    #expect(throws: ServiceError.notLinked) { try officer.unlink(one, from: other) }
    _ = try officer.link(one, with: other)
    #expect(throws: ServiceError.alreadyLinked) { try officer.link(other, with: one) }
    #expect(throws: ServiceError.noSuchChild) {
      try officer.link(one, with: ChildName("ffffffff-ffff"))
    }
    #expect(throws: Refusal.notPermitted(.linkChildren)) {
      try force.desk("focal").link(one, with: other)
    }
    #expect(throws: ServiceError.noSuchChild) {
      try force.desk("gao").unlink(one, from: other)
    }
    try isSound()
  }

  @Test func `two children of one violation are two, until its list is corrected`() throws {
    let base = try TaskForce.document(boys: 2, girls: 0)
    let child = ChildDocument(sex: .male, violations: [1])
    let document = IncidentDocument(
      date: base.date,
      place: base.place,
      account: base.account,
      violations: base.violations,
      children: [child, child],
      sources: base.sources,
    )
    let row = try force.submit(document)
    let children = row.children.map { ChildName($0.child) }
    #expect(throws: ServiceError.listedTogether) {
      try force.desk("officer").link(children[0], with: children[1])
    }
  }

  static func document(
    _ name: String,
    date: String = "2022-08-03",
    sex: Sex = .male,
    age: Int = 11,
  ) throws -> IncidentDocument {
    let base = try TaskForce.document(date: date, boys: 1, girls: 0)
    let details = try #require(PersonDetails(name: name))
    return IncidentDocument(
      date: base.date,
      place: base.place,
      account: base.account,
      violations: base.violations,
      children: [
        ChildDocument(
          identity: .given(details),
          sex: sex,
          age: try Age(years: age, isEstimated: false),
          violations: [1],
        )
      ],
      sources: base.sources,
    )
  }

  private func name(of row: IncidentRow) -> ChildName {
    guard let child = row.children.first else { preconditionFailure("the incident lists a child") }
    return ChildName(child.child)
  }

  private func current(_ row: IncidentRow) throws -> IncidentRow {
    try force.desk("officer").page(of: IncidentName(row.id.description)).file.row
  }

  /// Children listed in the quarter of both incidents.
  private func listed() throws -> Int {
    let report = try force.desk("reporting").report(Quarter(year: 2022, number: 3))
    return report.unverified.childrenAffected.listed
  }

  private func isSound(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let verdict = try force.desk("auditor").verifyLog()
    #expect(verdict.findings.isEmpty, sourceLocation: sourceLocation)
    #expect(try force.desk("officer").checkStore().isSound, sourceLocation: sourceLocation)
    #expect(try force.desk("officer").verifyLog().findings.isEmpty, sourceLocation: sourceLocation)
  }
}
