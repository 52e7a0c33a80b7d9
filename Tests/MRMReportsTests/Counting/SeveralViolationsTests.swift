import MRMModel
import MRMReports
import Testing

/// Children with several violations; `docs/counting.md`, "Children with several violations".
@Suite struct SeveralViolationsTests {
  private func verified(_ kind: ViolationKind, number: Int) throws -> ViolationRow {
    try Sample.violation(kind, number: number, decided: try Sample.decision(on: "2022-09-01"))
  }

  @Test(arguments: [
    (ViolationKind.recruitment, 1), (.abduction, 1), (.attackOnSchools, 1), (.militaryUse, 0),
    (.deprivationOfLiberty, 0),
  ])
  func `two grave violations verified for one child are found, a concern is not one`(
    second: ViolationKind,
    expected: Int,
  ) throws {
    let row = try Sample.incident(
      try verified(.abduction, number: 1),
      try verified(second, number: 2),
      children: [try Sample.child(1, violations: [1, 2])],
    )
    #expect(try Sample.report(row).childrenWithSeveralViolations == expected)
  }

  @Test func `they are found across incidents, one late and one on time`() throws {
    let child = try Sample.child(1)
    let late = try Sample.incident(
      try verified(.maiming, number: 1),
      date: "2022-03-01",
      children: [child],
    )
    let onTime = try Sample.incident(try verified(.killing, number: 1), children: [child])
    #expect(try Sample.report(late, onTime).childrenWithSeveralViolations == 1)
  }

  @Test func `three violations are still one child`() throws {
    let row = try Sample.incident(
      try verified(.abduction, number: 1),
      try verified(.recruitment, number: 2),
      try verified(.maiming, number: 3),
      children: [try Sample.child(1, violations: [1, 2, 3])],
    )
    #expect(try Sample.report(row).childrenWithSeveralViolations == 1)
  }

  @Test func `an unverified violation does not make a second one`() throws {
    let row = try Sample.incident(
      try verified(.abduction, number: 1),
      try Sample.violation(.recruitment, number: 2),
      children: [try Sample.child(1, violations: [1, 2])],
    )
    #expect(try Sample.report(row).childrenWithSeveralViolations == 0)
  }

  @Test func `a violation listed twice for a child is one violation`() throws {
    let child = try Sample.child(1, violations: [1, 1])
    let row = try Sample.incident(try verified(.killing, number: 1), children: [child, child])
    #expect(try Sample.report(row).childrenWithSeveralViolations == 0)
  }
}
