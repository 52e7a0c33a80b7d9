import MRMModel
import Testing

@testable import MRMReports

/// Which section a violation is in; `docs/counting.md`, "The three sections".
@Suite struct SectionPlacementTests {
  /// The sections that hold a record, by their codes.
  private func sections(_ row: IncidentRow) throws -> [String] {
    try Sample.report(row).sections.filter { $0.records > 0 }.map(\.section.rawValue)
  }

  @Test(arguments: [
    ("2022-06-30", "2022-06-29", []),
    ("2022-07-01", "2022-06-30", ["verified_late"]),
    ("2022-07-01", "2022-07-01", ["verified_on_time"]),
    ("2022-09-30", "2022-07-01", ["verified_on_time"]),
    ("2022-09-30", "2022-09-30", ["verified_on_time"]),
    ("2022-10-01", "2022-09-30", []),
    ("2022-08-15", "2022-06-28/2022-07-02", ["verified_on_time"]),
    ("2022-08-15", "2022-05-28/2022-06-30", ["verified_late"]),
    ("2022-08-15", "unknown", ["verified_on_time"]),
    ("2022-08-15", "2019-01", ["verified_late"]),
  ])
  func `a verified violation is in the quarter of its decision, late by when it ended`(
    decided: String,
    happened: String,
    expected: [String],
  ) throws {
    let violation = try Sample.violation(decided: try Sample.decision(on: decided))
    #expect(try sections(try Sample.incident(violation, date: happened)) == expected)
  }

  @Test(arguments: [
    ("2022-06-30", []),
    ("2022-07-01", ["unverified"]),
    ("2022-09-30", ["unverified"]),
    ("2022-10-01", []),
    ("2022-06-28/2022-07-02", []),
    ("2022-09-30/2022-10-03", ["unverified"]),
    ("2022-09", ["unverified"]),
    ("unknown", []),
  ])
  func `an unverified violation is in the quarter in which it began`(
    happened: String,
    expected: [String],
  ) throws {
    #expect(try sections(try Sample.incident(try Sample.violation(), date: happened)) == expected)
  }

  @Test(arguments: [
    (VerificationStatus.reportPendingVerification, ["unverified"]),
    (.reportedNotVerified, ["unverified"]),
    (.notMRM, []),
    (.didNotOccur, []),
    (.verified, ["verified_on_time"]),
  ])
  func `a decision of each status has its section, an exclusion none`(
    status: VerificationStatus,
    expected: [String],
  ) throws {
    let decision = try Sample.decision(status, on: "2022-09-01")
    #expect(try sections(try Sample.incident(try Sample.violation(decided: decision))) == expected)
  }

  @Test func `a decision that leaves a violation unverified does not move it to its own quarter`()
    throws
  {
    let decision = try Sample.decision(.reportedNotVerified, on: "2022-09-01")
    let violation = try Sample.violation(decided: decision)
    #expect(try sections(try Sample.incident(violation, date: "2022-05-01")) == [])
  }

  @Test(arguments: [VerificationStatus.verified, .reportedNotVerified])
  func `a decision below the CTFMR leaves a violation unverified`(status: VerificationStatus)
    throws
  {
    var violation = try Sample.violation()
    violation.verification.technical.decision = try Sample.decision(status, on: "2022-09-01")
    #expect(try sections(try Sample.incident(violation)) == ["unverified"])
  }

  @Test func `a proposal of the CTFMR decides nothing yet`() throws {
    var violation = try Sample.violation()
    violation.verification.ctfmr.proposal = try Sample.decision(on: "2022-09-01")
    #expect(try sections(try Sample.incident(violation)) == ["unverified"])
  }

  @Test(arguments: [
    (IncidentState.draft, 0), (.submitted, 1), (.returned, 1),
  ])
  func `a draft counts nowhere, a submitted or returned incident does`(
    state: IncidentState,
    expected: Int,
  ) throws {
    let report = try Sample.report(try Sample.incident(try Sample.violation(), state: state))
    #expect(report.unverified.records == expected)
  }

  @Test func `a draft is in no note either`() throws {
    let draft = try Sample.incident(
      try Sample.violation(),
      state: .draft,
      date: "unknown",
      flags: [.likelyDuplicate],
    )
    #expect(try Sample.report(draft).notes == ReportNotes())
  }

  @Test func `the violations of one incident are placed one by one`() throws {
    let verified = try Sample.violation(decided: try Sample.decision(on: "2022-09-01"))
    let open = try Sample.violation(.abduction, number: 2)
    let report = try Sample.report(try Sample.incident(verified, open))
    #expect(report.verifiedOnTime.records == 1)
    #expect(report.unverified.records == 1)
  }

  @Test func `what is counted reads the same out of an encoded row`() throws {
    let row = try Sample.incident(
      try Sample.violation(boys: 3, decided: try Sample.decision(on: "2022-09-01")),
      flags: [.likelyDuplicate, .placeCoarse],
      children: [try Sample.child(1)],
    )
    #expect(try CountedIncident(encodedRow: row.encoded[...]) == CountedIncident(row))
    let cut = row.encoded.dropLast()
    #expect(throws: FormatError.self) { try CountedIncident(encodedRow: cut) }
  }

  @Test func `rows counted one by one give the report of the array`() throws {
    let rows = [try Sample.incident(try Sample.violation(boys: 3))]
    var counter = QuarterCounter(
      quarter: try Quarter(parsing: Sample.quarter),
      register: .mali,
      gazetteer: .mali,
      signatureGapDays: 30,
    )
    for row in rows { counter.add(CountedIncident(row)) }
    #expect(counter.report() == (try Sample.report(rows)))
  }
}
