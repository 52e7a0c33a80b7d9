import MRMModel
import MRMReports
import Testing

/// Where it happened; `docs/counting.md`, "By region".
@Suite struct RegionTests {
  private func rows(_ code: String?) throws -> [BreakdownRow<Located>] {
    let row = try Sample.incident(try Sample.violation(boys: 5), place: code)
    return try Sample.report(row).unverified.byRegion
  }

  @Test(arguments: [
    ("ML05", "ML05"), ("ML0506", "ML05"), ("ML050601", "ML05"), ("ML1002", "ML10"),
    ("BF46", "BF46"), ("ML9901", "ML99"), (nil, "not_located"),
  ])
  func `a place counts in its region, and one without an area as not located`(
    code: String?,
    expected: String,
  ) throws {
    #expect(try rows(code).filter { !$0.figures.isEmpty }.map(\.key.code) == [expected])
  }

  @Test func `every region of the gazetteer is a row, with its name`() throws {
    let rows = try rows(nil)
    #expect(rows.map(\.key.code).prefix(2) == ["ML01", "ML02"])
    #expect(rows.count == 11)
    #expect(rows[3].label.french == "Ségou")
  }

  @Test func `a region the gazetteer does not know is its own label`() throws {
    #expect(try rows("BF4601").contains { $0.label.english == "BF46" })
  }

  @Test func `regions the gazetteer does not know follow it in the order of their codes`() throws {
    let incidents = try ["NE04", "BF46", "ML1002"].map {
      try Sample.incident(try Sample.violation(), place: $0)
    }
    let rows = try Sample.report(incidents).unverified.byRegion
    #expect(rows.map(\.key.code).suffix(4) == ["ML10", "BF46", "NE04", "not_located"])
  }
}
