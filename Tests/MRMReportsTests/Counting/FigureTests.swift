import MRMModel
import MRMReports
import Testing

/// What one violation adds; `docs/counting.md`, "Counting units".
@Suite struct FigureTests {
  @Test(arguments: [
    (ViolationKind.killing, 6), (.maiming, 6), (.recruitment, 6), (.sexualViolence, 6),
    (.abduction, 6), (.attackOnSchools, 1), (.attackOnHospitals, 1),
    (.denialOfHumanitarianAccess, 1), (.militaryUse, 0), (.deprivationOfLiberty, 0),
  ])
  func `a violation adds its children or one, and a monitored concern nothing`(
    kind: ViolationKind,
    expected: Int,
  ) throws {
    let violation = try Sample.violation(kind, boys: 1, girls: 2, unknown: 3)
    let report = try Sample.report(try Sample.incident(violation))
    #expect(report.unverified.graveViolations == expected)
  }

  @Test func `children of unknown sex have a column of their own`() throws {
    let violation = try Sample.violation(.maiming, boys: 1, girls: 2, unknown: 3)
    let figures = try Sample.report(try Sample.incident(violation)).unverified.victims(of: .maiming)
    #expect(figures.boys == 1)
    #expect(figures.girls == 2)
    #expect(figures.unknown == 3)
    #expect(figures.total == 6)
  }

  @Test func `the tally of a denial of access is never among the victims`() throws {
    let violation = try Sample.violation(.denialOfHumanitarianAccess, boys: 400)
    let section = try Sample.report(try Sample.incident(violation)).unverified
    #expect(section.victimTotal == 0)
    #expect(section.violationTotal == 1)
    #expect(section.childrenAffected.atLeast == 0)
  }

  @Test func `the total is the victims and the violations together`() throws {
    let killing = try Sample.violation(boys: 4)
    let school = try Sample.violation(.attackOnSchools, number: 2)
    let section = try Sample.report(try Sample.incident(killing, school)).unverified
    #expect(section.victimTotal == 4)
    #expect(section.violationTotal == 1)
    #expect(section.graveViolations == 5)
  }

  @Test(arguments: [("2022-09-01", [1, 0, 0]), (nil, [0, 0, 1])])
  func `military use counts as a violation, in its section`(decided: String?, expected: [Int])
    throws
  {
    let decision = try decided.map { try Sample.decision(on: $0) }
    let violation = try Sample.violation(.militaryUse, boys: 9, decided: decision)
    let report = try Sample.report(try Sample.incident(violation))
    #expect(report.sections.map { $0.figure(of: .militaryUse) } == expected)
  }

  @Test func `deprivation of liberty counts its children, by sex`() throws {
    let violation = try Sample.violation(.deprivationOfLiberty, boys: 2, girls: 1)
    let section = try Sample.report(try Sample.incident(violation)).unverified
    #expect(section.victims(of: .deprivationOfLiberty).girls == 1)
    #expect(section.figure(of: .deprivationOfLiberty) == 3)
  }

  @Test func `a monitored concern is in no row, no total and no number of children`() throws {
    let violation = try Sample.violation(.deprivationOfLiberty, by: try Sample.party("JNIM"))
    let row = try Sample.incident(violation, children: [try Sample.child(1)])
    let section = try Sample.report(row).unverified
    #expect(section.records == 0)
    #expect(section.childrenAffected.atLeast == 0)
    #expect(!section.byParty.contains { !$0.figures.isEmpty })
    #expect(!section.byRegion.contains { !$0.figures.isEmpty })
  }
}
