import MRMModel
import Testing

@testable import mrm

@Suite struct SpokenFactsTests {
  @Test(arguments: [
    ("2022-08-01", "1er août 2022", "1 August 2022"),
    ("2022-08-03/2022-08-05", "du 3 au 5 août 2022", "3 to 5 August 2022"),
    (
      "2022-08-30/2022-09-01", "du 30 août 2022 au 1er septembre 2022",
      "30 August 2022 to 1 September 2022"
    ),
    ("2022-08", "août 2022", "August 2022"), ("unknown", "inconnue", "unknown"),
  ])
  func `a date is said in both languages`(code: String, french: String, english: String) throws {
    let date = try IncidentDate(parsing: code)
    #expect(date.spoken(.french) == french)
    #expect(date.spoken(.english) == english)
  }

  @Test(arguments: [
    (0, 0, 0, "aucun enfant compté", "no child counted"), (1, 0, 0, "1 garçon", "1 boy"),
    (2, 1, 0, "2 garçons, 1 fille (3 enfants)", "2 boys, 1 girl (3 children)"),
    (0, 0, 4, "4 de sexe inconnu", "4 of unknown sex"),
  ])
  func `a tally is said without its zeros`(
    boys: Int,
    girls: Int,
    unknown: Int,
    french: String,
    english: String,
  ) throws {
    let tally = try VictimTally(boys: boys, girls: girls, unknown: unknown)
    #expect(tally.spoken(.french) == french)
    #expect(tally.spoken(.english) == english)
  }

  @Test func `no line of a page is wider than the terminal, and none begins with a dot`() {
    var page = PageLayout(language: .french, width: 40)
    let facts = Array(repeating: "fiabilité élevée", count: 12)
    page.line(facts.joined(separator: PageLayout.dot))
    page.field(Phrase(fr: "sources", en: "sources"), facts.joined(separator: " "))
    let lines = page.text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(!lines.contains { $0.trimmingPrefix { $0 == " " }.hasPrefix("·") })
  }

  @Test func `degrees are written to the millionth without zeros at the end`() {
    #expect(Coordinates.degrees(14_490_000) == "14.49")
    #expect(Coordinates.degrees(-3_000_001) == "-3.000001")
    #expect(Coordinates.degrees(0) == "0")
  }
}
