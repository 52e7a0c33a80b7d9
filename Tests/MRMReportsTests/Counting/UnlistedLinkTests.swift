import MRMModel
import MRMReports
import Testing

/// Violations that had the same unlisted children; `docs/counting.md`, "Children affected, at least".
@Suite struct UnlistedLinkTests {
  @Test(arguments: [
    ([], [8, 5, 3], 16),
    ([[1, 2]], [8, 5, 3], 11),
    ([[1, 2, 3]], [8, 5, 3], 8),
    ([[1, 2, 3]], [3, 5, 8], 8),
    ([[2, 3]], [8, 5, 5], 13),
    ([[1, 2], [3, 4]], [8, 5, 3, 4], 12),
  ])
  func `of linked violations the largest unlisted part counts, once`(
    links: [[Int]],
    boys: [Int],
    affected: Int,
  ) throws {
    let row = try incident(boys, links)
    #expect(try Sample.report(row).unverified.childrenAffected.notListed == affected)
    // What is summed by violation is no number of children, and does not change.
    #expect(try Sample.report(row).unverified.victimTotal == boys.reduce(0, +))
  }

  @Test func `a row read in part counts as the whole one does`() throws {
    let row = try incident([8, 5], [[1, 2]])
    var counter = QuarterCounter(
      quarter: try Quarter(parsing: Sample.quarter),
      register: .mali,
      gazetteer: .mali,
      signatureGapDays: 30,
    )
    counter.add(try CountedIncident(encodedRow: row.encoded[...]))
    #expect(counter.report().unverified.childrenAffected.notListed == 8)
  }

  @Test func `a child listed for one of two linked violations is beside the larger rest`() throws {
    var row = try incident([8, 5], [[1, 2]])
    row.children = [try Sample.child(1, violations: [1])]
    let affected = try Sample.report(row).unverified.childrenAffected
    #expect(affected.listed == 1)
    #expect(affected.notListed == 7)
  }

  @Test func `a link of one incident says nothing of another`() throws {
    let linked = try incident([8, 5], [[1, 2]])
    let other = try incident([8, 5], [])
    #expect(try Sample.report(linked, other).unverified.childrenAffected.notListed == 21)
    #expect(try Sample.report(linked, linked).unverified.childrenAffected.notListed == 16)
  }

  @Test func `each section counts the children of its own violations`() throws {
    var row = try incident([8, 5], [[1, 2]])
    row.violations[0].verification = Verification(
      ctfmr: LevelState(decision: try Sample.decision(on: "2022-09-01"))
    )
    let report = try Sample.report(row)
    #expect(report.verifiedOnTime.childrenAffected.notListed == 8)
    #expect(report.unverified.childrenAffected.notListed == 5)
  }

  private func incident(_ boys: [Int], _ links: [[Int]]) throws -> IncidentRow {
    var row = try Sample.incident(try Sample.violation(), sameUnlisted: links)
    row.violations = try boys.enumerated().map { index, boys in
      try Sample.violation(.abduction, number: index + 1, boys: boys)
    }
    return row
  }
}
