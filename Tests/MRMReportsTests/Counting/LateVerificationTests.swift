import MRMModel
import MRMReports
import Testing

@Suite struct LateVerificationTests {
  @Test(arguments: [
    ("2022-07-01", "2022-07-01", false),
    ("2022-07-01", "2022-09-30", false),
    ("2022-07-01", "2022-10-01", true),
    ("2022-06-30", "2022-06-30", false),
    ("2022-06-30", "2022-07-01", true),
    ("2021-12-31", "2022-01-01", true),
    ("2022-06-28/2022-07-02", "2022-09-30", false),
    ("2022-06-28/2022-07-02", "2022-10-01", true),
    ("2022-06", "2022-06-30", false),
    ("2022-06", "2022-07-01", true),
    ("2022-12-05", "2022-09-30", false),
    ("unknown", "2022-09-30", false),
  ])
  func `late means after the last day of the quarter in which the violation ended`(
    happened: String,
    decided: String,
    expected: Bool,
  ) throws {
    let isLate = LateVerification.isLate(
      decidedOn: try CalendarDay(parsing: decided),
      happened: try IncidentDate(parsing: happened),
    )
    #expect(isLate == expected)
  }
}
