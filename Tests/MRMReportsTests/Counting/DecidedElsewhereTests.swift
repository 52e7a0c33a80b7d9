import MRMModel
import MRMReports
import Testing

/// What was decided elsewhere counts while two persons attest it; `docs/counting.md`, "Decisions taken
/// elsewhere".
@Suite struct DecidedElsewhereTests {
  /// A killing of one boy in August 2022.
  private static func row(
    _ attested: AttestedVerification?,
    here: LevelDecision? = nil,
    decidedFacts: DecidedFacts? = nil,
    date: String = "2022-08-10",
  ) throws -> IncidentRow {
    let violation = try Sample.violation(
      decided: here,
      decidedFacts: decidedFacts,
      attested: attested,
    )
    return try Sample.incident(violation, date: date)
  }

  private static func sections(_ report: QuarterReport) -> [String] {
    report.sections.filter { $0.records > 0 }.map(\.section.rawValue)
  }

  @Test(arguments: VerificationStatus.allCases, ["2022-08-15", "2022-09-30", "2022-10-01"])
  func `it counts as a decision here with that status and date would`(
    status: VerificationStatus,
    date: String,
  ) throws {
    for happened in ["2022-08-10", "2022-05-10", "unknown"] {
      let elsewhere = try Sample.report(
        Self.row(Sample.attested(status, on: date), date: happened)
      )
      let here = try Sample.report(
        Self.row(nil, here: Sample.decision(status, on: date), date: happened)
      )
      #expect(Self.sections(elsewhere) == Self.sections(here))
      #expect(elsewhere.notes.excluded == here.notes.excluded)
      #expect(elsewhere.notes.verifiedWithoutDate == here.notes.verifiedWithoutDate)
      #expect(elsewhere.notes.undatedAllegations == here.notes.undatedAllegations)
    }
  }

  @Test(arguments: VerificationStatus.allCases)
  func `left out, it is undecided`(status: VerificationStatus) throws {
    let row = try Self.row(Sample.attested(status, on: "2022-09-01"))
    let report = try Sample.report([row], elsewhere: .leftOut)
    #expect(Self.sections(report) == ["unverified"])
    #expect(report.notes.excluded == 0 && report.notes.decidedElsewhere == 0)
    #expect(report.notes.decidedElsewhereLeftOut == (status.isFinal ? 1 : 0))
  }

  @Test func `attested by the importer alone, it counts nowhere and is in a note`() throws {
    let row = try Self.row(Sample.attested(on: "2022-09-01", standing: .waiting))
    let report = try Sample.report(row)
    #expect(Self.sections(report) == ["unverified"])
    #expect(report.notes.attestationsWaiting == 1 && report.notes.decidedElsewhere == 0)
  }

  @Test func `withdrawn, it counts nowhere and is in no note`() throws {
    let standing = AttestationStanding.withdrawn(
      by: try Sample.identity(4),
      at: Timestamp(milliseconds: 0),
    )
    let attested = try Sample.report(
      Self.row(Sample.attested(on: "2022-09-01", standing: standing))
    )
    #expect(attested == (try Sample.report(Self.row(nil))))
  }

  @Test(arguments: [VerificationStatus.verified, .notMRM, .didNotOccur])
  func `closed elsewhere on no known day, it is pending here`(status: VerificationStatus) throws {
    let report = try Sample.report(Self.row(Sample.attested(status, on: nil)))
    #expect(Self.sections(report) == ["unverified"])
    #expect(report.notes.verifiedElsewhereWithoutDate == (status == .verified ? 1 : 0))
    #expect(report.unverified.decidedElsewhere.records == 0)
  }

  @Test func `left open elsewhere on no known day, it is unverified by that decision`() throws {
    let report = try Sample.report(Self.row(Sample.attested(.reportedNotVerified, on: nil)))
    #expect(report.unverified.decidedElsewhere.records == 1)
  }

  @Test func `a decision here goes before it`() throws {
    let here = try Sample.decision(.notMRM, on: "2022-09-02")
    let row = try Self.row(Sample.attested(on: "2022-09-01"), here: here)
    let report = try Sample.report(row)
    #expect(Self.sections(report) == [])
    #expect(report.notes.excludedNotMRM == 1 && report.notes.excludedElsewhere == 0)
    #expect(try Sample.report([row], elsewhere: .leftOut).notes.excludedNotMRM == 1)
  }

  @Test func `the attested facts count while it does, and those of today when it does not`() throws
  {
    let row = try Self.row(
      Sample.attested(on: "2022-09-01"),
      decidedFacts: Sample.facts(boys: 4, date: "2022-06-30"),
    )
    let counted = try Sample.report(row)
    #expect(counted.verifiedLate.graveViolations == 4 && counted.notes.changedSinceDecision == 1)
    let leftOut = try Sample.report([row], elsewhere: .leftOut)
    #expect(leftOut.unverified.graveViolations == 1 && leftOut.notes.changedSinceDecision == 0)
  }

  @Test func `the report says how much of it rests on decisions taken elsewhere`() throws {
    let violations = [
      try Sample.violation(number: 1, boys: 3, attested: Sample.attested(on: "2022-09-01")),
      try Sample.violation(
        .attackOnSchools,
        number: 2,
        attested: Sample.attested(on: "2022-09-01"),
      ),
      try Sample.violation(number: 3, boys: 5, decided: Sample.decision(on: "2022-09-01")),
      try Sample.violation(
        .militaryUse,
        number: 4,
        attested: Sample.attested(on: "2022-09-01"),
      ),
    ]
    let report = try Sample.report(
      violations.map { try Sample.incident($0) }
    )
    #expect(report.verifiedOnTime.decidedElsewhere.graveViolations == 4)
    #expect(report.verifiedOnTime.decidedElsewhere.records == 2)
    #expect(report.verifiedOnTime.graveViolations == 9 && report.verifiedOnTime.records == 3)
    #expect(report.notes.decidedElsewhere == 3)
    #expect(
      report.text(in: .english).contains("decided elsewhere: 4 of 9 (violations recorded: 2 of 3)")
    )
    #expect(try report.json().contains("\"decided_elsewhere_grave_violations\" : 4"))
    let notes = try #require(report.csv(in: Language.english).last)
    #expect(notes.contents.contains("decided_elsewhere,"))
  }

  @Test func `a report without them says so in every form`() throws {
    let row = try Self.row(Sample.attested(on: "2022-09-01"))
    let report = try Sample.report([row], elsewhere: .leftOut)
    #expect(report.text(in: .english).contains("Without decisions taken elsewhere."))
    #expect(report.text(in: .french).contains("Sans les décisions prises ailleurs."))
    #expect(try report.json().contains("\"decided_elsewhere\" : \"left_out\""))
    let notes = try #require(report.csv(in: Language.english).last)
    #expect(notes.contents.contains("decided_elsewhere_left_out,"))
  }
}
