import MRMModel
import MRMReports
import Testing

/// Entries that were stated to be one child; `docs/counting.md`, "Children affected, at least".
@Suite struct LinkedChildrenTests {
  /// An incident that lists one child, which is the same as others.
  private func incident(
    _ child: Int,
    sameAs others: [Int] = [],
    state: IncidentState = .submitted,
    decided: LevelDecision? = nil,
  ) throws -> IncidentRow {
    var row = try Sample.child(child)
    row.sameAs = try others.map { try Sample.identity($0) }
    return try Sample.incident(
      try Sample.violation(decided: decided),
      state: state,
      children: [row],
    )
  }

  @Test(arguments: [
    ([(1, [2]), (2, [1])], 1),
    ([(1, []), (2, [])], 2),
    ([(1, [2]), (2, [1, 3]), (3, [2])], 1),
    ([(1, [2]), (3, [2]), (2, [1, 3])], 1),
    ([(1, [2]), (2, [1]), (3, [4]), (4, [3]), (5, [])], 3),
    ([(1, [2]), (3, [2])], 1),
  ])
  func `children who are one by statements, through others too, are counted once`(
    listed: [(Int, [Int])],
    children: Int,
  ) throws {
    let rows = try listed.map { try incident($0.0, sameAs: $0.1) }
    let report = try Sample.report(rows)
    #expect(report.unverified.childrenAffected.listed == children)
    #expect(report.unverified.childrenAffected.notListed == 0)
    // A child with two violations is two victims, as ever.
    #expect(report.unverified.victimTotal == rows.count)
  }

  @Test func `two entries that count may be one through an incident that does not`() throws {
    var middle = try incident(2, sameAs: [1, 3])
    middle.date = try IncidentDate(parsing: "2021-01-01")
    let report = try Sample.report([
      try incident(1, sameAs: [2]), try incident(3, sameAs: [2]), middle,
    ])
    #expect(report.unverified.childrenAffected.listed == 1)
  }

  @Test func `verified violations of linked entries are several of one child`() throws {
    let decision = try Sample.decision(on: "2022-09-01")
    let linked = [
      try incident(1, sameAs: [2], decided: decision),
      try incident(2, sameAs: [1], decided: decision),
    ]
    #expect(try Sample.report(linked).childrenWithSeveralViolations == 1)
    let apart = [try incident(1, decided: decision), try incident(2, decided: decision)]
    #expect(try Sample.report(apart).childrenWithSeveralViolations == 0)
  }

  @Test func `a child with several violations is one of them however often it is listed`() throws {
    let decision = try Sample.decision(on: "2022-09-01")
    let rows = [
      try incident(1, sameAs: [2], decided: decision),
      try incident(1, sameAs: [2], decided: decision),
      try incident(2, sameAs: [1], decided: decision),
      try incident(2, sameAs: [1], decided: decision),
    ]
    #expect(try Sample.report(rows).childrenWithSeveralViolations == 1)
  }

  @Test func `each section counts the child that it holds`() throws {
    let decision = try Sample.decision(on: "2022-09-01")
    let rows = [
      try incident(1, sameAs: [2], decided: decision), try incident(2, sameAs: [1]),
    ]
    let report = try Sample.report(rows)
    #expect(report.verifiedOnTime.childrenAffected.listed == 1)
    #expect(report.unverified.childrenAffected.listed == 1)
  }
}
