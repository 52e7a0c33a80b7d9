import MRMModel
import MRMReports
import Testing

/// Index rows made for one claim each; nobody in them exists.
enum Sample {
  /// The quarter of every test: 1 July to 30 September 2022.
  static let quarter = "2022-Q3"

  /// An identity that is the same in every run.
  static func identity<Subject>(_ number: Int) throws -> Identifier<Subject> {
    let bytes = (0..<16).map { UInt8(truncatingIfNeeded: number >> (8 * (15 - $0))) }
    return try #require(Identifier<Subject>(bytes: bytes))
  }

  static func day(_ text: String) throws -> CalendarDay { try CalendarDay(parsing: text) }

  static func party(_ codes: String..., sharing: Attribution.Sharing = .several) throws
    -> Attribution
  {
    .parties(try codes.map { PartyAttribution(party: try PartyCode($0)) }, sharing)
  }

  /// A decision of the CTFMR, signed on its day unless told otherwise.
  static func decision(
    _ status: VerificationStatus = .verified,
    on date: String,
    signed: String? = nil,
  ) throws -> LevelDecision {
    let signedOn = try day(signed ?? date)
    return LevelDecision(
      decision: try identity(1),
      status: status,
      date: try day(date),
      persons: [try identity(2), try identity(3)],
      stamp: Array(repeating: 7, count: 32),
      signedAt: Timestamp(milliseconds: Int64(signedOn.number) * 86_400_000),
    )
  }

  /// What the CTFMR decided elsewhere; two persons attest it unless told otherwise.
  static func attested(
    _ status: VerificationStatus = .verified,
    on date: String?,
    standing: AttestationStanding? = nil,
  ) throws -> AttestedVerification {
    AttestedVerification(
      decided: try #require(
        ElsewhereVerification(
          system: .primero,
          ctfmr: ElsewhereDecision(status: status, date: try date.map(day)),
        )
      ),
      stamp: Array(repeating: 7, count: 32),
      standing: try standing
        ?? .confirmed(by: identity(4), at: Timestamp(milliseconds: 1_700_000_000_000)),
    )
  }

  /// A violation; undecided, against one boy and by nobody known unless told otherwise.
  static func violation(
    _ kind: ViolationKind = .killing,
    number: Int = 1,
    boys: Int = 1,
    girls: Int = 0,
    unknown: Int = 0,
    by attribution: Attribution = .unknown,
    decided: LevelDecision? = nil,
    decidedFacts: DecidedFacts? = nil,
    attested: AttestedVerification? = nil,
  ) throws -> ViolationRow {
    ViolationRow(
      id: try identity(1000 + number),
      number: number,
      kind: kind,
      tally: try VictimTally(boys: boys, girls: girls, unknown: unknown),
      attribution: attribution,
      verification: Verification(ctfmr: LevelState(decision: decided)),
      decidedFacts: decidedFacts,
      attested: attested,
    )
  }

  static func child(_ number: Int, violations: [Int] = [1], age: Age = .unknown) throws
    -> ChildRow
  {
    ChildRow(
      child: try identity(number),
      violations: violations,
      sex: .male,
      age: age,
      consentToReport: .given,
    )
  }

  static func place(_ code: String?) throws -> IncidentPlace {
    guard let code else { return .countryOnly(nil) }
    return .area(try PlaceCode(code), nil)
  }

  /// A submitted incident of August 2022 in the cercle of Mopti unless told otherwise.
  static func incident(
    _ violations: ViolationRow...,
    state: IncidentState = .submitted,
    date: String = "2022-08-10",
    place code: String? = "ML0506",
    flags: [QualityFlag] = [],
    children: [ChildRow] = [],
    sameUnlisted: [[Int]] = [],
  ) throws -> IncidentRow {
    IncidentRow(
      id: try identity(5000),
      reference: nil,
      office: try OfficeCode("MOP"),
      state: state,
      loggedBy: try identity(9),
      loggedOn: try day("2022-08-12"),
      date: try IncidentDate(parsing: date),
      firstReport: nil,
      place: try place(code),
      flags: flags,
      contributors: [try identity(9)],
      parts: [],
      violations: violations,
      children: children,
      origin: nil,
      unlistedLinks: sameUnlisted.map(UnlistedLinkRow.init),
    )
  }

  static func facts(
    _ kind: ViolationKind = .killing,
    boys: Int = 1,
    by attribution: Attribution = .unknown,
    date: String = "2022-08-10",
    place code: String? = "ML0506",
  ) throws -> DecidedFacts {
    DecidedFacts(
      kind: kind,
      tally: try VictimTally(boys: boys, girls: 0, unknown: 0),
      attribution: attribution,
      date: try IncidentDate(parsing: date),
      place: try place(code),
    )
  }

  static func report(_ rows: IncidentRow..., gapDays: Int = 30) throws -> QuarterReport {
    try report(rows, gapDays: gapDays)
  }

  static func report(
    _ rows: [IncidentRow],
    gapDays: Int = 30,
    elsewhere: DecidedElsewhere = .counted,
    deadlines: Deadlines = .standard,
  ) throws -> QuarterReport {
    QuarterReport(
      quarter: try Quarter(parsing: quarter),
      rows: rows,
      register: .mali,
      gazetteer: .mali,
      signatureGapDays: gapDays,
      deadlines: deadlines,
      decidedElsewhere: elsewhere,
    )
  }
}
