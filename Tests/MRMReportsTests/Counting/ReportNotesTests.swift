import MRMModel
import Testing

@testable import MRMReports

/// The lines under the report; `docs/counting.md`, "Notes".
@Suite struct ReportNotesTests {
  private func notes(_ row: IncidentRow) throws -> ReportNotes { try Sample.report(row).notes }

  @Test func `an allegation without a date is in no quarter and noted in each`() throws {
    let row = try Sample.incident(try Sample.violation(), date: "unknown")
    #expect(try notes(row).undatedAllegations == 1)
  }

  @Test func `a verified violation without a date is counted and noted`() throws {
    let violation = try Sample.violation(decided: try Sample.decision(on: "2022-09-01"))
    let notes = try notes(try Sample.incident(violation, date: "unknown"))
    #expect(notes.verifiedWithoutDate == 1)
    #expect(notes.undatedAllegations == 0)
  }

  @Test(arguments: [
    ([QualityFlag.likelyOutOfScope], 1, 0), ([.likelyDuplicate], 0, 1), ([.textRepaired], 0, 0),
    ([.likelyDuplicate, .likelyOutOfScope], 1, 1),
  ])
  func `flags of unverified violations are noted, and the violations counted`(
    flags: [QualityFlag],
    outOfScope: Int,
    duplicates: Int,
  ) throws {
    let report = try Sample.report(try Sample.incident(try Sample.violation(), flags: flags))
    #expect(report.notes.likelyOutOfScope == outOfScope)
    #expect(report.notes.likelyDuplicates == duplicates)
    #expect(report.unverified.records == 1)
  }

  @Test func `flags of other quarters and of verified violations are not`() throws {
    let flags: [QualityFlag] = [.likelyDuplicate, .likelyOutOfScope]
    let earlier = try Sample.incident(try Sample.violation(), date: "2022-06-30", flags: flags)
    #expect(try notes(earlier) == ReportNotes())
    let violation = try Sample.violation(decided: try Sample.decision(on: "2022-09-01"))
    #expect(try notes(try Sample.incident(violation, flags: flags)) == ReportNotes())
  }

  @Test(arguments: [
    (VerificationStatus.notMRM, "2022-07-01", 1, 0), (.didNotOccur, "2022-09-30", 0, 1),
    (.notMRM, "2022-06-30", 0, 0), (.didNotOccur, "2022-10-01", 0, 0),
  ])
  func `exclusions are noted in the quarter of their decision`(
    status: VerificationStatus,
    decided: String,
    notMRM: Int,
    didNotOccur: Int,
  ) throws {
    let decision = try Sample.decision(status, on: decided)
    let notes = try notes(try Sample.incident(try Sample.violation(decided: decision)))
    #expect(notes.excludedNotMRM == notMRM)
    #expect(notes.excludedDidNotOccur == didNotOccur)
    #expect(notes.excluded == notMRM + didNotOccur)
  }

  @Test(arguments: [
    ("2022-09-01", "2022-10-01", 0), ("2022-09-01", "2022-10-02", 1),
    ("2022-06-30", "2022-09-30", 0), ("2022-09-01", "2022-08-01", 0),
  ])
  func `a decision of the quarter signed more than thirty days after its date is noted`(
    decided: String,
    signed: String,
    expected: Int,
  ) throws {
    let decision = try Sample.decision(on: decided, signed: signed)
    let notes = try notes(try Sample.incident(try Sample.violation(decided: decision)))
    #expect(notes.signedLate == expected)
  }

  @Test func `the gap is the one asked for`() throws {
    let decision = try Sample.decision(on: "2022-09-01", signed: "2022-09-03")
    let row = try Sample.incident(try Sample.violation(decided: decision))
    #expect(try Sample.report(row, gapDays: 1).notes.signedLate == 1)
    #expect(try Sample.report(row, gapDays: 2).notes.signedLate == 0)
  }

  @Test(arguments: [(ViolationKind.killing, 1), (.deprivationOfLiberty, 1), (.attackOnSchools, 0)])
  func `a violation counted by child without a tally is noted, since it adds nothing`(
    kind: ViolationKind,
    expected: Int,
  ) throws {
    let report = try Sample.report(try Sample.incident(try Sample.violation(kind, boys: 0)))
    #expect(report.notes.withoutTally == expected)
  }
}
