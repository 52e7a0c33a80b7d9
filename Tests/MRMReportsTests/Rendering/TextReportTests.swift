import MRMModel
import MRMReports
import Testing

@Suite struct TextReportTests {
  private func text(_ language: Language, width: Int = 80) throws -> String {
    try Sample.report(try Sample.quarterRows()).text(in: language, width: width)
  }

  private func lines(_ language: Language, width: Int = 80) throws -> [String] {
    try text(language, width: width).split(separator: "\n").map(String.init)
  }

  @Test(arguments: Language.allCases, [40, 47, 60, 80, 132])
  func `no line is longer than the width`(language: Language, width: Int) throws {
    for line in try lines(language, width: width) { #expect(line.count <= width) }
  }

  @Test func `a width below forty is taken as forty`() throws {
    #expect(try text(.english, width: 3) == (try text(.english, width: 40)))
  }

  @Test(arguments: [
    (Language.french, "Violations graves\u{A0}: 1\u{202F}203 = 1\u{202F}202 par enfant"),
    (.english, "Grave violations: 1,203 = 1,202 by child + 1 by violation (base, violations"),
  ])
  func `a total prints its parts and its base`(language: Language, expected: String) throws {
    #expect(try text(language, width: 132).contains(expected))
  }

  @Test(arguments: [
    (Language.french, "Enfants touchés, au moins\u{A0}: 8 = 3 inscrits, chacun une fois, + 5"),
    (.english, "Children affected, at least: 8 = 3 listed, each once, + 5 counted"),
  ])
  func `the children affected print their base`(language: Language, expected: String) throws {
    #expect(try text(language, width: 132).contains(expected))
  }

  @Test func `numbers end in one column`() throws {
    let lines = try lines(.english)
    let first = try #require(lines.firstIndex { $0.hasPrefix("Victims (children)") })
    #expect(Set(lines[(first + 1)...(first + 7)].map(\.count)).count == 1)
  }

  @Test(arguments: [
    (Language.french, "peut dépasser le total"), (.english, "can sum to more than the total"),
  ])
  func `the table by party says that its columns may exceed the total`(
    language: Language,
    expected: String,
  ) throws {
    #expect(try text(language, width: 200).contains(expected))
  }

  @Test func `a section without violations says so and shows no table`() throws {
    let text = try Sample.report([]).text(in: .english)
    #expect(text.contains("No grave violation."))
    #expect(!text.contains("By party"))
  }

  @Test func `the monitored concerns stand apart, after the grave violations`() throws {
    let lines = try lines(.english)
    let annex = try #require(lines.firstIndex(of: "Annex: monitored concerns"))
    let military = lines.indices.filter { lines[$0].hasPrefix("military use") }
    #expect(military.count == 3)
    #expect(military.allSatisfy { $0 > annex })
  }

  @Test(arguments: [
    (Language.french, "allégations sans date"), (.english, "allegations without a date"),
  ])
  func `notes are printed with their numbers`(language: Language, expected: String) throws {
    let line = try #require(try lines(language, width: 132).first { $0.hasPrefix(expected) })
    #expect(line.hasSuffix(" 1"))
  }

  @Test func `the two languages have the same lines of figures`() throws {
    func figures(_ language: Language) throws -> [Int] {
      try lines(language, width: 200).filter { $0.hasPrefix("Total") || $0.hasPrefix("JNIM") }
        .map { $0.filter(\.isNumber).count }
    }
    #expect(try figures(.french) == (try figures(.english)))
  }

  @Test func `nothing in it could steer a terminal`() throws {
    for language in Language.allCases {
      for scalar in try text(language).unicodeScalars where scalar != "\n" {
        #expect(scalar.value >= 32 && scalar.value != 127)
      }
    }
  }
}
