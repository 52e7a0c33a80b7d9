public import MRMModel
internal import MRMReports

/// Which incidents a list shows; nothing set shows all but duplicates, and what is set adds up.
public struct IncidentFilter: Sendable {
  /// In this state only; nil means all but duplicates, which count elsewhere.
  public var state: IncidentState?
  /// With a violation of this kind.
  public var kind: ViolationKind?
  /// With this CTFMR status on some violation; undecided counts as pending.
  public var status: VerificationStatus?
  /// With a violation that is attributed to this party, alone or with others.
  public var party: PartyCode?
  /// In this area or below it.
  public var place: PlaceCode?
  /// In this region of 2023, or perhaps in it.
  public var region2023: Region2023?
  /// Of this office.
  public var office: OfficeCode?
  /// Logged by this person.
  public var officer: ColleagueName?
  /// Which day ``from`` and ``to`` are about.
  public var dateField = IncidentDateField.incident
  /// Not before this day.
  public var from: CalendarDay?
  /// Not after this day.
  public var to: CalendarDay?
  /// With a violation that reports show as verified late.
  public var isLate = false
  /// With a violation on which the levels disagree.
  public var isDisagreed = false
  /// With a violation that was ever verified on documents alone.
  public var isExcepted = false
  /// With this flag.
  public var flag: QualityFlag?
  /// Lacking all of these.
  public var missing: Set<MissingDatum> = []
  /// With all of these words in the accounts that the reader's keys open.
  public var text: SoughtText?

  /// Shows all but duplicates.
  public init() {}

  /// Whether an incident is shown, as far as its row tells; `officers` are whom ``officer`` names.
  func admits(_ row: IncidentRow, officers: Set<Identifier<Person>>?) -> Bool {
    guard state.map({ $0 == row.state }) ?? !row.state.isSetAside else { return false }
    if let place, row.place.code?.rawValue.hasPrefix(place.rawValue) != true { return false }
    if let region2023 {
      guard let code = row.place.code else { return false }
      guard Region2023.containing(code).contains(region2023) else { return false }
    }
    if let office, row.office != office { return false }
    if let officers, !officers.contains(row.loggedBy) { return false }
    if let flag, !row.flags.contains(flag) { return false }
    if from != nil || to != nil {
      guard row.days(dateField).contains(where: isInPeriod) else { return false }
    }
    guard missing.allSatisfy({ row.lacks($0) }) else { return false }
    guard kind != nil || status != nil || party != nil || isLate || isDisagreed || isExcepted
    else { return true }
    return row.violations.contains { admits($0, of: row) }
  }

  /// Whether one violation is all that is asked of a violation.
  private func admits(_ violation: ViolationRow, of row: IncidentRow) -> Bool {
    if let kind, violation.kind != kind { return false }
    if let party, !violation.attribution.parties.contains(where: { $0.party == party }) {
      return false
    }
    let decision = violation.verification.ctfmr.decision
    if isExcepted, !violation.isExcepted { return false }
    if isDisagreed, row.disagreements(on: violation).isEmpty { return false }
    if let status, (decision?.status ?? .reportPendingVerification) != status { return false }
    guard isLate else { return true }
    guard let decision, decision.status == .verified else { return false }
    let happened = violation.decidedFacts?.date ?? row.date
    return LateVerification.isLate(decidedOn: decision.date, happened: happened)
  }

  private func isInPeriod(_ day: CalendarDay) -> Bool {
    (from ?? day) <= day && day <= (to ?? day)
  }
}

extension IncidentRow {
  /// The days of one meaning; none where it is not known.
  fileprivate func days(_ field: IncidentDateField) -> [CalendarDay] {
    switch field {
    case .incident: date.start.map { [$0] } ?? []
    case .firstReport: firstReport.map { [$0] } ?? []
    case .logged: [loggedOn]
    case .decided: violations.compactMap { $0.verification.ctfmr.decision?.date }
    }
  }
}
