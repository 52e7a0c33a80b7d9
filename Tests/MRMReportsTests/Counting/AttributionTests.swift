import MRMModel
import MRMReports
import Testing

/// Who did it; `docs/counting.md`, "By party" and "By attribution".
@Suite struct AttributionTests {
  private func total(_ code: String, _ rows: [BreakdownRow<Attributed>]) -> Int? {
    rows.first { $0.key.code == code }?.figures.total
  }

  private func section(_ attributions: Attribution...) throws -> SectionCounts {
    let rows = try attributions.map {
      try Sample.incident(try Sample.violation(boys: 5, by: $0))
    }
    return try Sample.report(rows).unverified
  }

  @Test(arguments: [Attribution.Sharing.joint, .several])
  func `a violation by two parties counts in full for each`(sharing: Attribution.Sharing) throws {
    let section = try section(try Sample.party("FDSM", "AFRICA_CORPS", sharing: sharing))
    #expect(total("FDSM", section.byParty) == 5)
    #expect(total("AFRICA_CORPS", section.byParty) == 5)
  }

  @Test func `the column of full figures exceeds the total then`() throws {
    let section = try section(try Sample.party("FDSM", "AFRICA_CORPS"))
    #expect(section.byParty.reduce(0) { $0 + $1.figures.total } == 10)
    #expect(section.graveViolations == 5)
  }

  @Test func `by attribution it counts once, under several parties`() throws {
    let rows = try section(try Sample.party("FDSM", "AFRICA_CORPS")).byAttribution
    #expect(total("several_parties", rows) == 5)
    #expect(total("FDSM", rows) == nil)
    #expect(rows.reduce(0) { $0 + $1.figures.total } == 5)
  }

  @Test func `a party named twice for one violation counts once`() throws {
    let section = try section(try Sample.party("JNIM", "JNIM"))
    #expect(total("JNIM", section.byParty) == 5)
    #expect(total("JNIM", section.byAttribution) == 5)
    #expect(total("several_parties", section.byAttribution) == 0)
  }

  @Test func `a party named for two violations counts for both`() throws {
    let section = try section(try Sample.party("JNIM"), try Sample.party("JNIM"))
    #expect(total("JNIM", section.byParty) == 10)
  }

  @Test func `an unknown perpetrator is a row in both tables`() throws {
    let section = try section(.unknown)
    #expect(total("unidentified", section.byParty) == 5)
    #expect(total("unidentified", section.byAttribution) == 5)
  }

  @Test func `a list of no parties is an unknown perpetrator`() throws {
    let section = try section(.parties([], .several))
    #expect(total("unidentified", section.byParty) == 5)
    #expect(total("unidentified", section.byAttribution) == 5)
  }

  @Test func `crossfire is a row of its own and no party's figure`() throws {
    let parties = try Sample.party("FDSM", "JNIM").parties
    let section = try section(.crossfire(parties))
    #expect(total("crossfire", section.byParty) == 5)
    #expect(total("crossfire", section.byAttribution) == 5)
    #expect(total("JNIM", section.byParty) == nil)
  }

  @Test func `parties come in the order of the register, unknown codes after them`() throws {
    let section = try section(
      try Sample.party("ZULU"),
      try Sample.party("ALPHA_7"),
      try Sample.party("JNIM"),
      try Sample.party("FDSM"),
    )
    let codes = section.byParty.map(\.key.code)
    #expect(codes == ["FDSM", "JNIM", "ALPHA_7", "ZULU", "crossfire", "unidentified"])
  }

  @Test func `a code the register does not know is its own label`() throws {
    let rows = try section(try Sample.party("ZULU")).byParty
    #expect(rows.first?.label == Phrase(fr: "ZULU", en: "ZULU"))
  }
}
