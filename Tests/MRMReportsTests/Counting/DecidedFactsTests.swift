import MRMModel
import MRMReports
import Testing

/// The decided version counts; `docs/counting.md`, "What is counted".
@Suite struct DecidedFactsTests {
  private func report(_ decided: DecidedFacts) throws -> QuarterReport {
    let violation = try Sample.violation(
      decided: try Sample.decision(on: "2022-09-01"),
      decidedFacts: decided,
    )
    return try Sample.report(try Sample.incident(violation))
  }

  @Test func `the decided tally counts, not today's`() throws {
    #expect(try report(try Sample.facts(boys: 4)).verifiedOnTime.graveViolations == 4)
  }

  @Test func `the decided kind counts, not today's`() throws {
    let section = try report(try Sample.facts(.maiming)).verifiedOnTime
    #expect(section.figure(of: .maiming) == 1)
    #expect(section.figure(of: .killing) == 0)
  }

  @Test func `the decided party counts, not today's`() throws {
    let section = try report(try Sample.facts(by: try Sample.party("DNA"))).verifiedOnTime
    #expect(section.byParty.first?.key == .party(try PartyCode("DNA")))
  }

  @Test func `the decided place counts, not today's`() throws {
    let section = try report(try Sample.facts(place: "ML0703")).verifiedOnTime
    #expect(section.byRegion.first { !$0.figures.isEmpty }?.key.code == "ML07")
  }

  @Test func `the decided date says whether it is late, not today's`() throws {
    #expect(try report(try Sample.facts(date: "2022-06-30")).verifiedLate.records == 1)
  }

  @Test func `a violation changed since the decision is noted`() throws {
    #expect(try report(try Sample.facts(boys: 4)).notes.changedSinceDecision == 1)
  }

  @Test func `one changed and changed back is not`() throws {
    #expect(try report(try Sample.facts()).notes.changedSinceDecision == 0)
  }
}
