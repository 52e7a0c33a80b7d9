import MRMModel
import Testing

@testable import MRMReports

@Suite struct ReportNumberTests {
  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1000, "1\u{202F}000", "1,000"),
    (2095, "2\u{202F}095", "2,095"), (1_234_567, "1\u{202F}234\u{202F}567", "1,234,567"),
    (-1000, "-1\u{202F}000", "-1,000"),
  ])
  func `thousands are set apart as each language does`(
    number: Int,
    french: String,
    english: String,
  ) {
    #expect(Language.french.grouped(number) == french)
    #expect(Language.english.grouped(number) == english)
  }
}
