import MRMModel
import MRMReports
import Testing

/// What decisions signed in the third quarter of 2022 change of what earlier quarters counted.
@Suite struct CorrectionTests {
  /// One decision of a chain: what was found, the day entered, the day signed, how many boys.
  struct Step: Sendable {
    let status: VerificationStatus
    let date: String
    let signed: String
    let boys: Int

    init(_ status: VerificationStatus, _ date: String, signed: String? = nil, boys: Int = 1) {
      self.status = status
      self.date = date
      self.signed = signed ?? date
      self.boys = boys
    }
  }

  /// A correction in short: quarter, section, before, after.
  typealias Row = (quarter: String, section: ReportSection, before: Int, after: Int)

  private static func decision(_ step: Step, _ number: Int) throws -> LevelDecision {
    var decision = try Sample.decision(step.status, on: step.date, signed: step.signed)
    decision.decision = try Sample.identity(70 + number)
    return decision
  }

  /// A violation of March 2022 that the CTFMR decided on, the last decision in force.
  private static func violation(
    _ steps: [Step],
    kind: ViolationKind = .killing,
    forgetsFacts: Bool = false,
  ) throws -> ViolationRow {
    let last = try #require(steps.last)
    var row = try Sample.violation(kind, boys: last.boys)
    let decisions = try steps.enumerated().map { try decision($1, $0) }
    row.verification.ctfmr = LevelState(
      decision: decisions.last,
      earlier: zip(decisions, decisions.dropFirst()).map { old, new in
        EarlierDecision(signed: old, wasDecided: true, replacedBy: new.decision)
      },
    )
    if forgetsFacts { return row }
    row.earlierFacts = try zip(decisions, steps).dropLast().map { decision, step in
      EarlierFacts(
        decision: decision.decision,
        facts: try Sample.facts(kind, boys: step.boys, date: "2022-03-10"),
      )
    }
    return row
  }

  private static func corrections(_ violations: ViolationRow...) throws -> [Correction] {
    try Sample.report(
      try violations.map { try Sample.incident($0, date: "2022-03-10") }
    ).corrections
  }

  private static let cases: [([Step], [Row])] = [
    // Decided once, in an earlier quarter or in this one.
    ([Step(.verified, "2022-03-20")], []),
    ([Step(.verified, "2022-08-20")], []),
    // Signed in this quarter over a day of the last: up to 15 days after its end it is no correction.
    ([Step(.verified, "2022-06-20", signed: "2022-07-15")], []),
    (
      [Step(.verified, "2022-06-20", signed: "2022-07-16", boys: 2)],
      [("2022-Q2", .verifiedLate, 0, 2)]
    ),
    // Verified, and found otherwise or decided anew in this quarter.
    (
      [Step(.verified, "2022-03-20", boys: 2), Step(.didNotOccur, "2022-08-20")],
      [("2022-Q1", .verifiedOnTime, 2, 0)]
    ),
    (
      [Step(.verified, "2022-03-20", boys: 2), Step(.reportedNotVerified, "2022-08-20")],
      [("2022-Q1", .verifiedOnTime, 2, 0)]
    ),
    (
      [Step(.verified, "2022-03-20", boys: 2), Step(.verified, "2022-08-20", boys: 3)],
      [("2022-Q1", .verifiedOnTime, 2, 0)]
    ),
    // Late verifications stand apart.
    (
      [Step(.verified, "2022-05-20", boys: 2), Step(.notMRM, "2022-08-20")],
      [("2022-Q2", .verifiedLate, 2, 0)]
    ),
    // The same quarter, another number.
    (
      [
        Step(.verified, "2022-03-20", boys: 2),
        Step(.verified, "2022-03-25", signed: "2022-08-20", boys: 3),
      ],
      [("2022-Q1", .verifiedOnTime, 2, 3)]
    ),
    // The same quarter and number: nothing changes.
    (
      [Step(.verified, "2022-03-20"), Step(.verified, "2022-03-25", signed: "2022-08-20")],
      []
    ),
    // Not verified and verified in this quarter: nothing was counted before.
    ([Step(.reportedNotVerified, "2022-03-20"), Step(.verified, "2022-08-20")], []),
    // Corrected before this quarter, or after it.
    ([Step(.verified, "2022-01-20"), Step(.notMRM, "2022-05-20")], []),
    ([Step(.verified, "2022-03-20"), Step(.notMRM, "2022-10-20")], []),
    // Corrected before this quarter, and again in it.
    (
      [
        Step(.verified, "2022-01-20", boys: 2), Step(.verified, "2022-05-20", boys: 4),
        Step(.didNotOccur, "2022-08-20"),
      ],
      [("2022-Q2", .verifiedLate, 4, 0)]
    ),
  ]

  @Test(arguments: cases.indices)
  func `what was signed since changes an earlier quarter, and is told`(index: Int) throws {
    let (steps, expected) = Self.cases[index]
    let found = try Self.corrections(Self.violation(steps))
    #expect(found.map { "\($0.quarter)" } == expected.map(\.quarter))
    #expect(found.map(\.section) == expected.map(\.section))
    #expect(found.map(\.before) == expected.map(\.before))
    #expect(found.map(\.after) == expected.map(\.after))
    #expect(found.allSatisfy { $0.violations == 1 && $0.kind == .killing })
  }

  @Test func `violations of a kind are summed, and each kind counts in its unit`() throws {
    let steps = [Step(.verified, "2022-03-20", boys: 2), Step(.didNotOccur, "2022-08-20")]
    let found = try Self.corrections(
      Self.violation(steps),
      Self.violation(steps),
      Self.violation(steps, kind: .attackOnSchools),
      Self.violation(steps, kind: .militaryUse),
    )
    #expect(found.map(\.kind) == [.killing, .attackOnSchools, .militaryUse])
    #expect(found.map(\.before) == [4, 1, 1])
    #expect(found.map(\.violations) == [2, 1, 1])
  }

  @Test func `without the facts that were decided on nothing is claimed`() throws {
    let steps = [Step(.verified, "2022-03-20", boys: 2), Step(.didNotOccur, "2022-08-20")]
    #expect(try Self.corrections(Self.violation(steps, forgetsFacts: true)).isEmpty)
  }

  @Test func `drafts and duplicates correct nothing`() throws {
    let steps = [Step(.verified, "2022-03-20"), Step(.didNotOccur, "2022-08-20")]
    for (state, count) in [
      (IncidentState.submitted, 1), (.returned, 1), (.draft, 0), (.duplicate, 0),
    ] {
      let row = try Sample.incident(Self.violation(steps), state: state, date: "2022-03-10")
      #expect(try Sample.report(row).corrections.count == count)
    }
  }

  @Test(arguments: [("2022-07-30", 0), ("2022-07-31", 1)])
  func `what corrects a figure begins when the note of the task force was due`(
    signed: String,
    count: Int,
  ) throws {
    let deadlines = try Deadlines.standard.setting(.note, to: 30)
    let step = Step(.verified, "2022-06-20", signed: signed)
    let row = try Sample.incident(Self.violation([step]), date: "2022-03-10")
    let report = try Sample.report([row], deadlines: deadlines)
    #expect(report.corrections.count == count)
    let words = report.text(in: .english).split(whereSeparator: \.isWhitespace).joined(
      separator: " "
    )
    #expect(words.contains("signed in this quarter, more than 30 days after") == (count > 0))
  }

  @Test func `every form of the report has them`() throws {
    let steps = [Step(.verified, "2022-03-20", boys: 2), Step(.didNotOccur, "2022-08-20")]
    let report = try Sample.report(Sample.incident(Self.violation(steps), date: "2022-03-10"))
    #expect(report.text(in: .english).contains("Corrections to earlier periods"))
    #expect(report.text(in: .french).contains("T1 2022, vérifiées dans les délais"))
    let file = try #require(report.csv(in: .english).first { $0.name == "corrections.csv" })
    #expect(
      file.contents == """
        quarter,corrected_quarter,section,code,label,violations,before,after\r
        2022-Q3,2022-Q1,verified_on_time,killing,killing of children,1,2,0\r

        """
    )
    #expect(try report.json().contains("\"quarter\" : \"2022-Q1\""))
  }
}
