import MRMModel
import Testing

@testable import mrm

@Suite struct TypedValueTests {
  @Test(arguments: [
    ("2022-08-03", "2022-08-03"), ("03/08/2022", "2022-08-03"), ("3/8/2022", "2022-08-03"),
    ("2022-08-03/2022-08-05", "2022-08-03/2022-08-05"), ("2022-08", "2022-08"),
  ])
  func `a date is read as people type it`(typed: String, date: String) throws {
    #expect(try IncidentDate(typed: typed).description == date)
  }

  @Test(arguments: ["08/13/2022", "31/02/2022", "3/8/22", "2022-13-01", "yesterday", "//"])
  func `a day that does not exist is refused`(typed: String) {
    #expect(throws: ValueError.day) { try IncidentDate(typed: typed) }
  }

  @Test(arguments: [
    ("12", Age.years(12, isEstimated: false)), ("12 ans", .years(12, isEstimated: false)),
    ("8m", .months(8, isEstimated: false)), ("8 mois", .months(8, isEstimated: false)),
  ])
  func `an age is read in years or months`(typed: String, age: Age) throws {
    #expect(try Age(typed: typed) == age)
  }

  @Test(arguments: ["121", "24m", "-1", "12 h", "", "old"])
  func `what is no age is refused`(typed: String) {
    #expect(throws: ValueError.age) { try Age(typed: typed) }
  }

  @Test(arguments: [
    ("ml0501", ["ML0501"]), ("bandiagara", ["ML0501"]), ("SEGOU", ["ML04", "ML0406"]),
    ("rharous", ["ML0603"]), ("atlantis", []), ("", []),
  ])
  func `a place is found by p-code, by name, or by part of its name`(
    typed: String,
    codes: [String],
  ) {
    #expect(Gazetteer.mali.areas(typed: typed).map(\.code.rawValue) == codes)
  }
}
