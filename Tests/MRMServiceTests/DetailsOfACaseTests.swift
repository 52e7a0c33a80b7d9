import MRMDetailSamples
import MRMExchange
import MRMModel
import MRMReports
import MRMService
import MRMTestSupport
import Testing

@Suite struct DetailsOfACaseTests {
  @Test(arguments: ViolationKind.allCases)
  func `what is recorded of a kind is read back, by who may see the facts`(kind: ViolationKind)
    throws
  {
    let force = try TaskForce()
    let details = DetailFiller(variant: 0).details(of: kind)
    let row = try force.submit(Self.document { _ in details })
    let name = try IncidentName(row.id.description)
    let file = try force.desk("focal").page(of: name).file
    #expect(file.document.violations.map(\.details) == [details])
  }

  @Test func `what kind of place it was and how many did it is read back`() throws {
    let force = try TaskForce()
    let base = try TaskForce.document()
    var details = IncidentDetails()
    details.placeType = .listed(.market)
    details.perpetrators = .more
    let row = try force.submit(
      IncidentDocument(
        date: base.date,
        place: base.place,
        account: base.account,
        violations: base.violations,
        sources: base.sources,
        details: details,
      )
    )
    let file = try force.desk("focal").page(of: IncidentName(row.id.description)).file
    #expect(file.document.details == details)
  }

  @Test func `an answer changes the mark of its violation and of no other`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force, violations: 2)
    let before = try force.desk("focal").page(of: name).file
    try Self.answer(name, in: force)
    let after = try force.desk("focal").page(of: name).file
    #expect(before.seenMark(of: 1) != after.seenMark(of: 1))
    #expect(before.seenMark(of: 2) == after.seenMark(of: 2))
  }

  @Test func `an answer to a decided violation shows that it was decided on other facts`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force)
    try force.verify(name)
    let decided = try force.desk("focal").page(of: name)
    #expect(decided.changedSinceDecision.isEmpty)
    try Self.answer(name, in: force)
    let changed = try force.desk("focal").page(of: name)
    #expect(changed.changedSinceDecision == [1])
    // What reports count of it is what was decided, and that has no details.
    let quarter = try Quarter(year: 2022, number: 4)
    #expect(try force.desk("reporting").report(quarter).verifiedLate.graveViolations == 2)
    let auditor = try force.desk("auditor")
    #expect(try auditor.verifyLog().findings.isEmpty)
    #expect(try force.desk("officer").checkStore().isSound)
  }

  @Test func `an edit that says nothing else writes the violation no second time`() throws {
    let force = try TaskForce()
    let name = try Self.submitted(in: force)
    try Self.answer(name, in: force)
    let versions = try Self.versions(name, in: force)
    try Self.answer(name, in: force)
    #expect(try Self.versions(name, in: force) == versions)
  }

  private static func document(
    violations: Int = 1,
    _ details: (ViolationDetails) -> ViolationDetails,
  ) throws -> IncidentDocument {
    let old = try TaskForce.document()
    let first = try #require(old.violations.first)
    return old.with(
      violations: (1...violations).map { number in
        ViolationDocument(
          number: number,
          details: details(first.details),
          tally: first.tally,
          attribution: first.attribution,
        )
      }
    )
  }

  private static func submitted(in force: TaskForce, violations: Int = 1) throws -> IncidentName {
    let row = try force.submit(document(violations: violations) { $0 })
    return try IncidentName("\(try #require(row.reference))/1")
  }

  /// Answers the questions about the first violation.
  private static func answer(_ name: IncidentName, in force: TaskForce) throws {
    let officer = try force.desk("officer-2")
    let read = try officer.page(of: name).file
    let violations = read.document.violations.map { violation in
      guard violation.number == 1 else { return violation }
      return ViolationDocument(
        id: violation.id,
        number: violation.number,
        details: DetailFiller(variant: 0).details(of: violation.kind),
        tally: violation.tally,
        attribution: violation.attribution,
      )
    }
    _ = try officer.edit(read, to: read.document.with(violations: violations))
  }

  private static func versions(_ name: IncidentName, in force: TaskForce) throws -> [Int] {
    try force.desk("officer").page(of: name).file.row.parts
      .filter { $0.record.kind == .violation }.map(\.record.version)
  }
}

extension IncidentDocument {
  fileprivate func with(violations: [ViolationDocument]) -> IncidentDocument {
    IncidentDocument(
      date: date,
      firstReport: firstReport,
      place: place,
      account: account,
      shareableAccount: shareableAccount,
      violations: violations,
      children: children,
      sources: sources,
    )
  }
}
