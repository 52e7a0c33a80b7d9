import MRMModel
import Testing

@testable import MRMReports

/// How long it took from the first report to the CTFMR's decision.
@Suite struct TimelinessTests {
  /// A violation decided on a day, of an incident that was first reported on another.
  private static func row(
    _ kind: ViolationKind = .killing,
    reported: String? = "2022-08-01",
    decided: LevelDecision? = nil,
    attested: AttestedVerification? = nil,
    decidedFacts: DecidedFacts? = nil,
    office: String = "MOP",
    state: IncidentState = .submitted,
  ) throws -> IncidentRow {
    var row = try Sample.incident(
      Sample.violation(kind, decided: decided, decidedFacts: decidedFacts, attested: attested),
      state: state,
    )
    row.firstReport = try reported.map(Sample.day)
    row.office = try OfficeCode(office)
    return row
  }

  private static func report(_ rows: IncidentRow...) throws -> TimelinessReport {
    var counter = TimelinessCounter(quarter: try Quarter(parsing: Sample.quarter))
    for row in rows { counter.add(CountedIncident(row)) }
    return counter.report()
  }

  @Test(arguments: VerificationStatus.allCases)
  func `a decision that closes the question is measured, one that leaves it open is not`(
    status: VerificationStatus
  ) throws {
    let report = try Self.report(Self.row(decided: Sample.decision(status, on: "2022-09-01")))
    #expect(report.all.count == (status.isFinal ? 1 : 0))
    #expect(report.all.median == (status.isFinal ? 31 : nil))
  }

  @Test(arguments: [
    ("2022-06-30", 0), ("2022-07-01", 1), ("2022-09-30", 1), ("2022-10-01", 0),
  ])
  func `the quarter is that of the decision's day, both ends inside`(
    day: String,
    count: Int,
  ) throws {
    let report = try Self.report(
      Self.row(reported: "2022-06-01", decided: Sample.decision(on: day))
    )
    #expect(report.all.count == count)
  }

  @Test(arguments: [
    (IncidentState.draft, 0), (.submitted, 1), (.returned, 1), (.duplicate, 0),
  ])
  func `drafts and duplicates count nowhere`(state: IncidentState, count: Int) throws {
    let report = try Self.report(
      Self.row(decided: Sample.decision(on: "2022-09-01"), state: state)
    )
    #expect(report.all.count == count)
  }

  @Test func `what cannot be measured is counted apart, each by its reason`() throws {
    let decided = try Sample.decision(on: "2022-09-01")
    let report = try Self.report(
      Self.row(reported: nil, decided: decided),
      Self.row(reported: "2022-09-02", decided: decided),
      Self.row(reported: "2022-09-01", decided: decided),
    )
    #expect(report.withoutFirstReport == 1)
    #expect(report.beforeFirstReport == 1)
    #expect(report.all.count == 1 && report.all.median == 0)
  }

  @Test func `a decision here goes before one elsewhere, which counts where two attest it`()
    throws
  {
    let elsewhere = try Sample.attested(on: "2022-08-11")
    let both = try Self.report(
      Self.row(decided: Sample.decision(on: "2022-09-01"), attested: elsewhere)
    )
    #expect(both.all.median == 31 && both.decidedElsewhere == 0)
    let attested = try Self.report(Self.row(attested: elsewhere))
    #expect(attested.all.median == 10 && attested.decidedElsewhere == 1)
    let waiting = try Self.report(
      Self.row(attested: Sample.attested(on: "2022-08-11", standing: .waiting))
    )
    #expect(waiting.all.count == 0 && waiting.decidedElsewhere == 0)
  }

  @Test func `offices and kinds have their own figures, by the kind as decided`() throws {
    let report = try Self.report(
      Self.row(decided: Sample.decision(on: "2022-08-11")),
      Self.row(.maiming, decided: Sample.decision(on: "2022-08-31"), office: "GAO"),
      Self.row(
        .killing,
        decided: Sample.decision(on: "2022-08-21"),
        decidedFacts: Sample.facts(.maiming),
      ),
    )
    #expect(report.byOffice.map { $0.office?.rawValue } == ["GAO", "MOP"])
    #expect(report.byOffice.map(\.figures.median) == [30, 10])
    #expect(report.byKind.map(\.kind) == [.killing, .maiming])
    #expect(report.byKind.map(\.figures) == [WaitFigures([10]), WaitFigures([20, 30])])
    #expect(report.byOfficeAndKind.map(\.figures.count) == [1, 1, 1])
    #expect(report.byOfficeAndKind.map(\.figures.median) == [30, 10, 20])
  }

  // MARK: - Percentiles

  @Test func `a percentile is the value of the nearest rank`() {
    let figures = WaitFigures([40, 10, 30, 20])
    #expect(figures.median == 20 && figures.ninetiethPercentile == 40)
    #expect(WaitFigures([5]) == WaitFigures([5]))
    #expect(WaitFigures([5]).ninetiethPercentile == 5)
    #expect(WaitFigures([]).median == nil)
    #expect(WaitFigures(Array(1...10)).ninetiethPercentile == 9)
    #expect(WaitFigures(Array(1...11)).ninetiethPercentile == 10)
  }

  /// The least value that so many in a hundred do not exceed, found by counting each.
  private static func naive(_ percent: Int, of values: [Int]) -> Int? {
    values.filter { value in
      values.count { $0 <= value } * 100 >= percent * values.count
    }.min()
  }

  @Test(arguments: 1...200)
  func `percentiles are what counting each value finds`(seed: Int) {
    var chance = SplitMix64(state: UInt64(seed))
    let count = Int.random(in: 0...60, using: &chance)
    let values = (0..<count).map { _ in Int.random(in: 0...25, using: &chance) }
    for percent in [1, 50, 90, 99, 100] {
      #expect(
        NearestRank.percentile(percent, ofSorted: values.sorted())
          == Self.naive(percent, of: values)
      )
    }
  }

  // MARK: - On the page

  @Test(arguments: Language.allCases)
  func `the page has every figure with its base, and what was not measured`(
    language: Language
  ) throws {
    let text = try Self.report(
      Self.row(decided: Sample.decision(on: "2022-08-11")),
      Self.row(reported: nil, decided: Sample.decision(on: "2022-08-11")),
    ).text(in: language, width: 60)
    #expect(text.contains("MOP, "))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
    let note = language == .french ? "Non mesurées, sans" : "Not measured, without"
    #expect(text.contains(note))
    #expect(!text.contains(language == .french ? "avant" : "before"))
  }
}
