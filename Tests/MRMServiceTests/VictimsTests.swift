import MRMExchange
import MRMModel
import MRMReports
import MRMService
import MRMTestSupport
import Testing

/// Children listed one by one, and groups of children whom nobody can name.
@Suite struct VictimsTests {
  @Test func `an age that nobody gave is the one that the date of birth gives`() throws {
    let force = try TaskForce()
    let born = try CalendarDay(parsing: "2011-08-04")
    let details = try #require(PersonDetails(name: "Child Invented", dateOfBirth: born))
    let child = ChildDocument(identity: .given(details), sex: .male, violations: [1])
    let row = try force.submit(Self.document(children: [child]))
    #expect(row.children.map(\.age) == [.years(10, isEstimated: false)])
    #expect(try force.desk("officer").checkStore().isSound)
  }

  @Test func `an age that was given is kept, whatever the date of birth says`() throws {
    let force = try TaskForce()
    let born = try CalendarDay(parsing: "2011-08-04")
    let details = try #require(PersonDetails(name: "Child Invented", dateOfBirth: born))
    let age = Age.years(13, isEstimated: true)
    let child = ChildDocument(identity: .given(details), sex: .male, age: age, violations: [1])
    #expect(try force.submit(Self.document(children: [child])).children.map(\.age) == [age])
  }

  @Test func `a group is read back by who may see the facts, and a decision covers it`() throws {
    let force = try TaskForce()
    let group = try Self.group(5, .boys)
    let name = try Self.submitted(Self.document(groups: [group]), in: force)
    let shown = try force.desk("focal").page(of: name).file.document.groups
    #expect(shown.map(\.details) == [group.details])
    #expect(shown.map(\.violations) == [[1]])
    try force.verify(name)
    #expect(try force.desk("focal").page(of: name).changedSinceDecision.isEmpty)
    try Self.change(name, in: force) { _ in [try Self.group(6, .boys)] }
    #expect(try force.desk("focal").page(of: name).changedSinceDecision == [1])
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
    #expect(try force.desk("officer").checkStore().isSound)
  }

  @Test func `a group that goes is no longer part of its incident`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(Self.document(groups: [try Self.group(5, .boys)]), in: force)
    try Self.change(name, in: force) { _ in [] }
    let file = try force.desk("officer").page(of: name).file
    #expect(file.groups.isEmpty)
    #expect(!file.row.parts.contains { $0.record.kind == .victimGroup })
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
  }

  @Test func `violations that had the same unlisted children count them once`() throws {
    let force = try TaskForce()
    let base = try TaskForce.document(kind: .abduction, boys: 8, girls: 0)
    func violation(_ number: Int, _ kind: ViolationKind) throws -> ViolationDocument {
      ViolationDocument(
        number: number,
        kind: kind,
        tally: try VictimTally(boys: 8, girls: 0, unknown: 0),
        attribution: .unknown,
      )
    }
    let document = IncidentDocument(
      date: base.date,
      place: base.place,
      account: base.account,
      violations: [try violation(1, .abduction), try violation(2, .recruitment)],
      sources: base.sources,
      unlistedLinks: [[1, 2]],
    )
    let name = try Self.submitted(document, in: force)
    #expect(try force.desk("focal").page(of: name).file.document.unlistedLinks == [[1, 2]])
    let report = try force.desk("reporting").report(Quarter(year: 2022, number: 3))
    #expect(report.unverified.childrenAffected.atLeast == 8)
    #expect(report.unverified.victimTotal == 16)
    #expect(try force.desk("officer").checkStore().isSound)
  }

  static func document(
    children: [ChildDocument] = [],
    groups: [GroupDocument] = [],
  ) throws -> IncidentDocument {
    let document = try TaskForce.document(boys: 8, girls: 0)
    return IncidentDocument(
      date: document.date,
      firstReport: document.firstReport,
      place: document.place,
      account: document.account,
      violations: document.violations,
      children: children,
      groups: groups,
      sources: document.sources,
    )
  }

  static func group(_ size: Int, _ sex: GroupSex) throws -> GroupDocument {
    var details = GroupDetails()
    details.size = Estimated(try Count(size), isEstimated: true)
    details.sex = sex
    details.ageBands = [.from6To10, .from11To13]
    return GroupDocument(violations: [1], details: details)
  }

  static func submitted(_ document: IncidentDocument, in force: TaskForce) throws -> IncidentName {
    try IncidentName(force.submit(document).id.description)
  }

  static func change(
    _ name: IncidentName,
    in force: TaskForce,
    groups: ([GroupDocument]) throws -> [GroupDocument],
  ) throws {
    let officer = try force.desk("officer")
    let file = try officer.page(of: name).file
    let old = file.document
    let document = IncidentDocument(
      date: old.date,
      firstReport: old.firstReport,
      place: old.place,
      account: old.account,
      violations: old.violations,
      children: old.children,
      groups: try groups(old.groups).map { group in
        GroupDocument(
          id: old.groups.first?.id,
          violations: group.violations,
          details: group.details,
        )
      },
      sources: old.sources,
    )
    _ = try officer.edit(file, to: document)
  }
}
