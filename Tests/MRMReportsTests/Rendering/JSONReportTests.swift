import Foundation
import MRMModel
import MRMReports
import Testing

/// The form for programs: `Schemas/exchange/quarter-report.schema.json`.
@Suite struct JSONReportTests {
  private func object() throws -> [String: Any] {
    let json = try Sample.report(try Sample.quarterRows()).json()
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(object as? [String: Any])
  }

  private func table(_ name: String, of section: String) throws -> [String: Any] {
    let sections = try #require(try object()["sections"] as? [String: [String: Any]])
    let tables = try #require(sections[section]?["tables"] as? [String: [String: Any]])
    return try #require(tables[name])
  }

  @Test func `the bytes are those of the kept file`() throws {
    let url = try #require(
      Bundle.module.url(
        forResource: "quarter-report",
        withExtension: "json",
        subdirectory: "Golden",
      )
    )
    let kept = try String(contentsOf: url, encoding: .utf8)
    #expect(try Sample.report(try Sample.quarterRows()).json() == kept)
  }

  @Test func `it says its schema and its quarter`() throws {
    let object = try object()
    #expect(object["schema"] as? String == "mrm-quarter-report-1")
    #expect(object["quarter"] as? String == "2022-Q3")
    #expect(object["first_day"] as? String == "2022-07-01")
    #expect(object["last_day"] as? String == "2022-09-30")
  }

  @Test(arguments: ["verified_on_time", "verified_late", "unverified"])
  func `every section has every table`(section: String) throws {
    let sections = try #require(try object()["sections"] as? [String: [String: Any]])
    let tables = try #require(sections[section]?["tables"] as? [String: Any])
    let expected = [
      "by_attribution", "by_party", "by_region", "concerns", "victims", "violations",
    ]
    #expect(tables.keys.sorted() == expected)
  }

  @Test(arguments: [
    ("victims", "children", true), ("violations", "violations", true),
    ("by_party", "by_kind", false), ("by_attribution", "by_kind", true),
    ("by_region", "by_kind", true), ("concerns", "by_kind", false),
  ])
  func `every table says its unit and whether it sums`(name: String, unit: String, sums: Bool)
    throws
  {
    let table = try table(name, of: "unverified")
    #expect(table["unit"] as? String == unit)
    #expect(table["rows_sum_to_section"] as? Bool == sums)
  }

  @Test func `numbers are numbers, without separators`() throws {
    let rows = try #require(
      try table("victims", of: "verified_late")["rows"] as? [[String: Any]]
    )
    let figures = try #require(rows.first?["figures"] as? [String: Int])
    #expect(figures == ["boys": 1, "girls": 1, "unknown": 1200, "total": 1202])
  }

  @Test func `every kind has its counting unit`() throws {
    let units = try #require(try object()["counting_units"] as? [String: String])
    #expect(units.count == ViolationKind.allCases.count)
    #expect(units["killing"] == "children")
    #expect(units["military_use"] == "violations")
  }
}
