import MRMModel
import MRMWorkflow
import Testing

@Suite struct SubmissionStandardTests {
  /// A submission, changed by each test in one place.
  struct Submission {
    var date: IncidentDate
    var firstReport: CalendarDay? = Invented.today
    var place: IncidentPlace
    var kind = ViolationKind.abduction
    var tally: VictimTally
    var hasViolation = true
    var accounts: [Account]
    var hasSource = true
    var children: [ChildEntry] = []

    init() throws {
      date = try IncidentDate(.day(Invented.today.adding(days: -3)))
      place = .area(try PlaceCode("ML0501"), nil)
      tally = try VictimTally(boys: 1, girls: 1, unknown: 0)
      accounts = [Self.account(.confidential, "Two children were taken.")]
    }

    static func account(_ purpose: Account.Purpose, _ text: String) -> Account {
      Account(id: Identifier(30), incident: Identifier(20), purpose: purpose, text: text)
    }

    static func child(_ number: UInt8, age: Age = .unknown, violation: UInt8 = 21) -> ChildEntry {
      ChildEntry(
        id: Identifier(number),
        incident: Identifier(20),
        child: Identifier(number),
        violations: [Identifier(violation)],
        sex: .unknown,
        age: age,
        consentToReport: .given,
      )
    }

    func missing() throws -> [Shortcoming] {
      let incident = try Invented.incident(on: date, firstReport: firstReport, at: place)
      let violation = Violation(
        id: Identifier(21),
        incident: incident.id,
        number: 2,
        kind: kind,
        tally: tally,
        attribution: .unknown,
      )
      let source = Source(
        id: Identifier(22),
        incident: incident.id,
        number: 1,
        category: .secondary,
        type: .oralTestimony,
        reliability: nil,
        credibility: nil,
        consentToReport: .notAsked,
        violations: [],
        note: "",
      )
      let violations = hasViolation ? [violation] : []
      let sources = hasSource ? [source] : []
      let found = SubmissionStandard.missing(
        in: incident,
        violations: violations,
        accounts: accounts,
        sources: sources,
        children: children,
        today: Invented.today,
      )
      let refusal = Result { () throws(Refusal) in
        try SubmissionStandard.check(
          incident,
          violations: violations,
          accounts: accounts,
          sources: sources,
          children: children,
          today: Invented.today,
        )
      }.refusal
      #expect(refusal == (found.isEmpty ? nil : .incomplete(found)))
      return found
    }
  }

  @Test func `a complete incident lacks nothing`() throws {
    #expect(try Submission().missing() == [])
  }

  @Test func `an incident without a violation lacks one`() throws {
    var submission = try Submission()
    submission.hasViolation = false
    #expect(try submission.missing() == [.noViolation])
  }

  @Test func `an unknown date is named`() throws {
    var submission = try Submission()
    submission.date = .unknown
    #expect(try submission.missing() == [.dateUnknown])
  }

  @Test(arguments: [-1, 0])
  func `an incident up to today has a date`(days: Int) throws {
    var submission = try Submission()
    submission.date = try IncidentDate(.day(Invented.today.adding(days: days)))
    #expect(try !submission.missing().contains(.dateInFuture))
  }

  @Test func `an incident of tomorrow is in the future`() throws {
    var submission = try Submission()
    submission.date = try IncidentDate(.day(Invented.today.adding(days: 1)))
    #expect(try submission.missing().contains(.dateInFuture))
  }

  @Test func `a range that ends tomorrow is in the future`() throws {
    var submission = try Submission()
    submission.date = try IncidentDate(
      .range(Invented.today.adding(days: -3), Invented.today.adding(days: 1))
    )
    #expect(try submission.missing() == [.dateInFuture])
  }

  @Test func `the running month is not in the future`() throws {
    var submission = try Submission()
    let (year, month, _) = Invented.today.parts
    submission.date = try IncidentDate(.month(year: year, month: month))
    #expect(try submission.missing() == [])
  }

  @Test func `next month is in the future`() throws {
    var submission = try Submission()
    let (year, month, _) = Invented.today.adding(days: 31).parts
    submission.date = try IncidentDate(.month(year: year, month: month))
    submission.firstReport = nil
    #expect(try submission.missing() == [.dateInFuture])
  }

  @Test func `a place known as the country only is not enough`() throws {
    var submission = try Submission()
    submission.place = .countryOnly(nil)
    #expect(try submission.missing() == [.placeUnknown])
  }

  @Test(arguments: [
    (Account.Purpose.shareable, "Taken."), (.original, "x"), (.confidential, " \n"),
  ])
  func `what is no confidential text does not count as one`(
    purpose: Account.Purpose,
    text: String,
  ) throws {
    var submission = try Submission()
    submission.accounts = [Submission.account(purpose, text)]
    #expect(try submission.missing() == [.noConfidentialAccount])
  }

  @Test func `an incident without a source lacks one`() throws {
    var submission = try Submission()
    submission.hasSource = false
    #expect(try submission.missing() == [.noSource])
  }

  @Test func `a first report on the day of the incident is accepted`() throws {
    var submission = try Submission()
    submission.firstReport = Invented.today.adding(days: -3)
    #expect(try submission.missing() == [])
  }

  @Test func `a first report before the incident is refused`() throws {
    var submission = try Submission()
    submission.firstReport = Invented.today.adding(days: -4)
    #expect(try submission.missing() == [.firstReportBeforeIncident])
  }

  @Test func `a first report of tomorrow is refused`() throws {
    var submission = try Submission()
    submission.firstReport = Invented.today.adding(days: 1)
    #expect(try submission.missing() == [.firstReportInFuture])
  }

  @Test func `a first report may be unknown`() throws {
    var submission = try Submission()
    submission.firstReport = nil
    #expect(try submission.missing() == [])
  }

  @Test(arguments: ViolationKind.allCases)
  func `an empty tally is refused where children are counted`(kind: ViolationKind) throws {
    var submission = try Submission()
    submission.kind = kind
    submission.tally = .none
    let expected: [Shortcoming] =
      kind.countingUnit == .children ? [.emptyTally(violation: 2)] : []
    #expect(try submission.missing() == expected)
  }

  @Test(arguments: [(17, false), (18, true)])
  func `a listed victim of 18 is refused, one of 17 is not`(years: Int, isRefused: Bool) throws {
    var submission = try Submission()
    submission.children = [Submission.child(40, age: try Age(years: years, isEstimated: false))]
    #expect(try submission.missing() == (isRefused ? [.adultListed(violation: 2)] : []))
  }

  @Test func `as many children as the tally counts may be listed`() throws {
    var submission = try Submission()
    submission.children = [Submission.child(40), Submission.child(41)]
    #expect(try submission.missing() == [])
  }

  @Test func `more children than the tally counts are refused`() throws {
    var submission = try Submission()
    submission.children = (40...42).map { Submission.child($0) }
    #expect(try submission.missing() == [.moreChildrenThanTally(violation: 2)])
  }

  @Test func `a child listed twice is one child`() throws {
    var submission = try Submission()
    submission.tally = try VictimTally(boys: 1, girls: 0, unknown: 0)
    submission.children = [Submission.child(40), Submission.child(40)]
    #expect(try submission.missing() == [])
  }

  @Test func `an adult listed elsewhere is not held against this violation`() throws {
    var submission = try Submission()
    let age = try Age(years: 18, isEstimated: false)
    submission.children = [Submission.child(40, age: age, violation: 99)]
    #expect(try submission.missing() == [.childWithoutViolation])
  }

  @Test func `children listed under an uncounted attack are not compared with its tally`() throws {
    var submission = try Submission()
    submission.kind = .attackOnSchools
    submission.tally = .none
    submission.children = [Submission.child(40)]
    #expect(try submission.missing() == [])
  }

  @Test func `a child linked with no violation of the incident is named`() throws {
    var submission = try Submission()
    submission.children = [Submission.child(40, violation: 99)]
    #expect(try submission.missing() == [.childWithoutViolation])
  }

  @Test func `everything that is missing is named at once`() throws {
    var submission = try Submission()
    submission.date = .unknown
    submission.firstReport = Invented.today.adding(days: 1)
    submission.place = .countryOnly(nil)
    submission.accounts = []
    submission.hasSource = false
    submission.tally = .none
    submission.children = [Submission.child(40, age: try Age(years: 30, isEstimated: true))]
    #expect(
      try submission.missing() == [
        .dateUnknown, .placeUnknown, .firstReportInFuture, .noConfidentialAccount, .noSource,
        .emptyTally(violation: 2), .adultListed(violation: 2),
      ]
    )
  }
}
