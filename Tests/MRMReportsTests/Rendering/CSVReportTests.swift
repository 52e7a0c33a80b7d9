import MRMModel
import Testing

@testable import MRMReports

@Suite struct CSVReportTests {
  private func files(_ language: Language = .english) throws -> [String: String] {
    let files = try Sample.report(try Sample.quarterRows()).csv(in: language)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.contents) })
  }

  @Test func `there is one file a table, by fixed names`() throws {
    let names = try Sample.report([]).csv(in: .french).map(\.name)
    let expected = [
      "totals.csv", "victims.csv", "violations.csv", "by-party.csv", "by-attribution.csv",
      "by-region.csv", "concerns.csv", "corrections.csv", "notes.csv",
    ]
    #expect(names == expected)
  }

  @Test(arguments: [
    ("totals.csv", "quarter,section,code,total"),
    ("victims.csv", "quarter,section,code,label,boys,girls,unknown,total"),
    ("violations.csv", "quarter,section,code,label,total"),
    (
      "by-party.csv",
      "quarter,section,code,label,killing,maiming,recruitment,sexual_violence,abduction,"
        + "attack_on_schools,attack_on_hospitals,denial_humanitarian_access,total"
    ),
    ("concerns.csv", "quarter,section,code,label,boys,girls,unknown,total"),
    ("notes.csv", "quarter,code,label,total"),
  ])
  func `the first line holds the codes of the columns, in every language`(
    name: String,
    expected: String,
  ) throws {
    for language in Language.allCases {
      let contents = try #require(try files(language)[name])
      #expect(contents.split(separator: "\r\n").first.map(String.init) == expected)
    }
  }

  @Test func `a row holds section, code, label and plain numbers`() throws {
    let contents = try #require(try files()["victims.csv"])
    #expect(
      contents.contains("2022-Q3,verified_late,killing,killing of children,1,1,1200,1202\r\n")
    )
  }

  @Test func `a figure that means nothing is an empty cell`() throws {
    let contents = try #require(try files()["concerns.csv"])
    #expect(
      contents.contains("unverified,military_use,military use of a school or hospital,,,,1\r\n")
    )
  }

  @Test func `every line has as many cells as the first`() throws {
    for (_, contents) in try files(.french) {
      let lines = contents.split(separator: "\r\n").map { line in
        line.filter { $0 == "," }.count - quotedCommas(line)
      }
      #expect(Set(lines).count == 1)
    }
  }

  private func quotedCommas(_ line: Substring) -> Int {
    var isQuoted = false
    var count = 0
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == "," && isQuoted { count += 1 }
    }
    return count
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""),
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\ta", "'\ta"),
    ("\ra", "\"'\ra\""), ("a=b", "a=b"), ("", ""),
  ])
  func `a text is quoted where it must be and never runs as a formula`(
    text: String,
    expected: String,
  ) {
    #expect(CSVFile.Cell.text(text).written == expected)
  }

  @Test func `a negative number stays a number`() {
    #expect(CSVFile.Cell.number(-3).written == "-3")
  }

  @Test func `no label of ours begins like a formula`() throws {
    for language in Language.allCases {
      for contents in try files(language).values {
        #expect(!contents.contains(",'"))
      }
    }
  }
}
