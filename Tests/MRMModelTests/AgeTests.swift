import MRMModel
import Testing

@Suite struct AgeTests {
  @Test(arguments: [
    ("2010-08-03", "2022-08-03", Age.years(12, isEstimated: false)),
    ("2010-08-04", "2022-08-03", Age.years(11, isEstimated: false)),
    ("2020-08-04", "2022-08-03", Age.months(23, isEstimated: false)),
    ("2020-08-03", "2022-08-03", Age.years(2, isEstimated: false)),
    ("2022-08-03", "2022-08-03", Age.months(0, isEstimated: false)),
    ("2020-02-29", "2022-02-28", Age.months(23, isEstimated: false)),
  ])
  func `a date of birth gives completed months under two years and completed years after`(
    birth: String,
    day: String,
    age: Age,
  ) throws {
    #expect(
      Age(bornOn: try CalendarDay(parsing: birth), on: try CalendarDay(parsing: day)) == age
    )
  }

  @Test func `nobody has an age before their birth`() throws {
    let birth = try CalendarDay(parsing: "2022-08-04")
    #expect(Age(bornOn: birth, on: birth.adding(days: -1)) == nil)
  }

  @Test(arguments: [
    ("2010-08-03", "2022-08-03/2022-08-30", Age?.some(.years(12, isEstimated: false))),
    ("2010-08-20", "2022-08-03/2022-08-30", nil),
    ("2010-08-20", "unknown", nil),
    ("2021-08-20", "2022-09-03/2022-10-30", .years(1, isEstimated: false)),
    ("2010-08-03", "2022-09", .years(12, isEstimated: false)),
  ])
  func `over several days an age is given where all of them agree on it`(
    birth: String,
    date: String,
    age: Age?,
  ) throws {
    let date = try IncidentDate(parsing: date, isEstimated: false)
    #expect(Age(bornOn: try CalendarDay(parsing: birth), at: date) == age)
  }

  @Test func `the age at an estimated date is an estimate`() throws {
    let day = try CalendarDay(parsing: "2022-08-03")
    let age = Age(
      bornOn: try CalendarDay(parsing: "2010-01-01"),
      at: try IncidentDate(.day(day), isEstimated: true),
    )
    #expect(age == .years(12, isEstimated: true))
  }

  @Test(arguments: [
    (Age.years(12, isEstimated: false), Age.years(12, isEstimated: true), true),
    (.years(12, isEstimated: false), .years(11, isEstimated: false), false),
    (.months(8, isEstimated: false), .months(9, isEstimated: false), false),
    (.years(0, isEstimated: false), .months(9, isEstimated: false), true),
    (.unknown, .years(11, isEstimated: false), true),
  ])
  func `two ages agree when they can be one`(left: Age, right: Age, agree: Bool) {
    #expect(left.agrees(with: right) == agree)
    #expect(right.agrees(with: left) == agree)
  }
}
