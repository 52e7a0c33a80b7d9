import MRMModel
import Testing

@Suite struct PlaceVintageTests {
  private let gazetteer = Gazetteer.mali

  @Test func `ten regions and fifty-three cercles are shipped with their day`() throws {
    #expect(gazetteer.regions.count == 10)
    #expect(gazetteer.areas.count == 63)
    #expect(gazetteer.day == (try CalendarDay(parsing: "2021-12-20")))
  }

  // MARK: - ISO 3166-2

  @Test(arguments: [
    ("ML-1", "Kayes"), ("ML-5", "Mopti"), ("ML-8", "Kidal"), ("ML-9", "Ménaka"),
    ("ml-9", "Ménaka"), ("ML-10", "Tombouctou"), ("ML-BKO", "Bamako"),
  ])
  func `a region is found by its ISO code`(code: String, name: String) {
    #expect(gazetteer.region(isoCode: code)?.name == name)
    #expect(gazetteer.area(named: code, level: 1)?.name == name)
  }

  @Test(arguments: ["ML-0", "ML-11", "ML9", "ML10", "ML09", "9", "", "BF-9"])
  func `what is no ISO code of a region names none`(code: String) {
    #expect(gazetteer.region(isoCode: code) == nil)
  }

  @Test func `a p-code and an ISO code of the same digits are two regions`() throws {
    #expect(gazetteer.area(try PlaceCode("ML09"))?.name == "Bamako")
    #expect(gazetteer.region(isoCode: "ML-9")?.name == "Ménaka")
    #expect(gazetteer.area(try PlaceCode("ML10"))?.name == "Ménaka")
    #expect(gazetteer.region(isoCode: "ML-10")?.name == "Tombouctou")
    #expect(gazetteer.area(named: "ML-10", level: 2) == nil)
  }

  // MARK: - The regions of 2023

  @Test(
    arguments: [
      ("ML0501", [.bandiagara]), ("ML0502", [.bandiagara]), ("ML0505", [.bandiagara]),
      ("ML0504", [.douentza]), ("ML0405", [.san]), ("ML0407", [.san]), ("ML0503", [.mopti]),
      ("ML0506", [.mopti]), ("ML0507", [.mopti]), ("ML0508", [.mopti]), ("ML0202", [.dioila]),
      ("ML0605", [.tombouctou, .taoudenit]), ("ML0104", [.kayes, .kita]), ("ML0901", [.bamako]),
      ("ML1003", [.menaka]), ("ML050101", [.bandiagara]), ("ML060501", [.tombouctou, .taoudenit]),
    ] as [(String, Set<Region2023>)]
  )
  func `a cercle lies in the region it went to`(code: String, regions: Set<Region2023>) throws {
    #expect(Region2023.containing(try PlaceCode(code)) == regions)
  }

  @Test(
    arguments: [
      ("ML05", [.mopti, .bandiagara, .douentza]), ("ML04", [.segou, .san]),
      ("ML06", [.tombouctou, .taoudenit]), ("ML08", [.kidal]), ("ML09", [.bamako]),
      ("ML01", [.kayes, .nioro, .kita]), ("ML11", []), ("BF05", []), ("BF0501", []),
    ] as [(String, Set<Region2023>)]
  )
  func `a region of 2021 lies in all it was divided into`(
    code: String,
    regions: Set<Region2023>,
  ) throws {
    #expect(Region2023.containing(try PlaceCode(code)) == regions)
  }

  @Test func `every new region has a place and every place a new region`() {
    let all = gazetteer.areas.map { Region2023.containing($0.code) }
    #expect(all.allSatisfy { !$0.isEmpty })
    #expect(all.reduce(into: Set()) { $0.formUnion($1) } == Set(Region2023.allCases))
  }
}
