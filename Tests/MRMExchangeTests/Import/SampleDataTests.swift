import Foundation
import MRMExchange
import MRMModel
import Testing

/// The published open-source incidents of Mali, where they are at hand; never copied here.
@Suite(.enabled(if: SampleData.folder != nil))
struct SampleDataTests {
  @Test func `no row of the published file is dropped`() throws {
    let summary = try SampleData.read().summary
    #expect(summary.rows == 190)
    #expect(summary.imported == 121)
    #expect(summary.flagged == 69)
    #expect(summary.rejected == 0)
    #expect(summary.alreadyImported == 0)
  }

  @Test func `what to look at first is flagged`() throws {
    let expected: [QualityFlag: Int] = [
      .placeUnresolved: 8, .likelyOutOfScope: 25, .needsScreening: 5, .likelyDuplicate: 24,
      .textRepaired: 15, .placeCoarse: 5,
    ]
    #expect(try SampleData.read().summary.flags == expected)
  }

  @Test func `every region but those not given is resolved`() throws {
    let incidents = try SampleData.read().incidents
    let regions = Set(incidents.compactMap(\.place.code))
    #expect(regions.count == 9)
    #expect(incidents.filter { $0.place.code == nil }.count == 8)
    #expect(incidents.allSatisfy { $0.date != .unknown })
  }

  @Test func `the event that stands in two rows is flagged in both`() throws {
    let incidents = try SampleData.read().incidents
    let twice = incidents.filter { $0.origin.row.hasSuffix("|36565") }
    #expect(twice.map(\.resembles) == [[.row(153)], [.row(152)]])
  }

  @Test func `no broken accent is left`() throws {
    let incidents = try SampleData.read().incidents
    let accounts = incidents.compactMap(\.account)
    #expect(accounts.count == 188)
    #expect(!accounts.contains { $0.contains("Ã") || $0.contains("â€") })
  }

  @Test func `a second import brings nothing`() throws {
    let known = Set(try SampleData.read().incidents.map(\.origin))
    #expect(try SampleData.read(known: known).summary.alreadyImported == 190)
  }
}

/// Where the published file and its mapping lie.
enum SampleData: Sendable {
  /// Set to nothing, the variable says that there is none.
  static var folder: String? {
    let folder = ProcessInfo.processInfo.environment["MRM_SAMPLE_DATA"] ?? ""
    return folder.isEmpty ? nil : folder
  }

  static func read(known: Set<ImportOrigin> = []) throws -> ImportReading {
    let folder = try #require(folder)
    return try IncidentImport.read(
      csv: bytes(URL(filePath: folder).appending(path: "mali/open_source_incidents.csv")),
      mapping: mapping(),
      gazetteer: .mali,
      register: .mali,
      today: CalendarDay(year: 2025, month: 1, day: 1),
      knownOrigins: known,
      existing: [],
    )
  }

  /// The mapping that the documentation publishes.
  static func mapping() throws -> CSVMapping {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return try CSVMapping(
      json: bytes(root.appending(path: "docs/mappings/insecurity-insight.json"))
    )
  }

  private static func bytes(_ file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }
}

@Suite struct PublishedMappingTests {
  @Test func `the published mapping is read`() throws {
    #expect(try SampleData.mapping().dataset == "insecurity-insight-mali")
  }
}
