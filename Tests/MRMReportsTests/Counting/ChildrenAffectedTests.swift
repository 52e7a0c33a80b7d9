import MRMModel
import MRMReports
import Testing

/// Children, each once; `docs/counting.md`, "Children affected, at least".
@Suite struct ChildrenAffectedTests {
  @Test func `three of eight listed are three children and five more`() throws {
    let children = try (1...3).map { try Sample.child($0) }
    let row = try Sample.incident(try Sample.violation(boys: 8), children: children)
    let affected = try Sample.report(row).unverified.childrenAffected
    #expect(affected.listed == 3)
    #expect(affected.notListed == 5)
    #expect(affected.atLeast == 8)
  }

  @Test func `a child with two violations is two violations and one child`() throws {
    let row = try Sample.incident(
      try Sample.violation(.abduction),
      try Sample.violation(.recruitment, number: 2),
      children: [try Sample.child(1, violations: [1, 2])],
    )
    let section = try Sample.report(row).unverified
    #expect(section.graveViolations == 2)
    #expect(section.childrenAffected.atLeast == 1)
  }

  @Test func `a child met in two incidents is one child`() throws {
    let row = try Sample.incident(try Sample.violation(), children: [try Sample.child(1)])
    #expect(try Sample.report(row, row).unverified.childrenAffected.atLeast == 1)
  }

  @Test func `two children in two incidents are two`() throws {
    let first = try Sample.incident(try Sample.violation(), children: [try Sample.child(1)])
    let second = try Sample.incident(try Sample.violation(), children: [try Sample.child(2)])
    #expect(try Sample.report(first, second).unverified.childrenAffected.atLeast == 2)
  }

  @Test func `a child listed twice for one violation is one of its children`() throws {
    let child = try Sample.child(1)
    let row = try Sample.incident(try Sample.violation(boys: 2), children: [child, child])
    let affected = try Sample.report(row).unverified.childrenAffected
    #expect(affected.listed == 1)
    #expect(affected.notListed == 1)
  }

  @Test func `a child is listed only for the violations it suffered`() throws {
    let row = try Sample.incident(
      try Sample.violation(),
      try Sample.violation(.maiming, number: 2),
      children: [try Sample.child(1, violations: [2])],
    )
    let affected = try Sample.report(row).unverified.childrenAffected
    #expect(affected.listed == 1)
    #expect(affected.notListed == 1)
  }

  @Test func `each section counts the child that it holds`() throws {
    let row = try Sample.incident(
      try Sample.violation(decided: try Sample.decision(on: "2022-09-01")),
      try Sample.violation(.maiming, number: 2),
      children: [try Sample.child(1, violations: [1, 2])],
    )
    let report = try Sample.report(row)
    #expect(report.verifiedOnTime.childrenAffected.listed == 1)
    #expect(report.unverified.childrenAffected.listed == 1)
  }

  @Test func `a child listed for an attack on a school is affected`() throws {
    let row = try Sample.incident(
      try Sample.violation(.attackOnSchools),
      children: [try Sample.child(1)],
    )
    #expect(try Sample.report(row).unverified.childrenAffected.atLeast == 1)
  }

  @Test(arguments: [(17, 1, 0), (18, 0, 1)])
  func `a person of eighteen on the list is no child of it`(
    years: Int,
    listed: Int,
    notListed: Int,
  ) throws {
    let person = try Sample.child(1, age: .years(years, isEstimated: false))
    let row = try Sample.incident(try Sample.violation(), children: [person])
    let affected = try Sample.report(row).unverified.childrenAffected
    #expect(affected.listed == listed)
    #expect(affected.notListed == notListed)
  }

  @Test func `more children listed than counted are all affected, and noted`() throws {
    let children = try (1...3).map { try Sample.child($0) }
    let row = try Sample.incident(try Sample.violation(boys: 2), children: children)
    let report = try Sample.report(row)
    #expect(report.unverified.childrenAffected.atLeast == 3)
    #expect(report.notes.listedBeyondTally == 1)
  }
}
