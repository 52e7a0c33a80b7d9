public import MRMModel

/// Counts a quarter one incident at a time: for a store that decodes its index as it goes.
///
/// The rules stand in `docs/counting.md`, in the order of the code.
public struct QuarterCounter: Sendable {
  private let quarter: Quarter
  private let days: ClosedRange<CalendarDay>
  private let signatureGapDays: Int
  private let deadlines: Deadlines
  private let decidedElsewhere: DecidedElsewhere
  private var onTime = SectionTally()
  private var late = SectionTally()
  private var unverified = SectionTally()
  private var shared: SharedTally
  private var corrections: CorrectionLedger

  /// Begins a count.
  ///
  /// - Parameters:
  ///   - quarter: The period.
  ///   - register: The parties, for the names and the order of rows.
  ///   - gazetteer: The areas, for the names and the order of rows.
  ///   - signatureGapDays: Above how many days a CTFMR decision signed after its date is noted.
  ///   - deadlines: When the note of a quarter is due: what is signed later corrects its figures.
  ///   - decidedElsewhere: Whether decisions taken elsewhere count.
  public init(
    quarter: Quarter,
    register: PartyRegister,
    gazetteer: Gazetteer,
    signatureGapDays: Int,
    deadlines: Deadlines = .standard,
    decidedElsewhere: DecidedElsewhere = .counted,
  ) {
    self.quarter = quarter
    days = quarter.firstDay...quarter.lastDay
    self.signatureGapDays = signatureGapDays
    self.deadlines = deadlines
    self.decidedElsewhere = decidedElsewhere
    corrections = CorrectionLedger(signedIn: quarter, deadlines: deadlines)
    shared = SharedTally(
      parties: PartyRows(register: register),
      regions: RegionRows(gazetteer: gazetteer),
    )
  }

  /// Adds incidents; a draft or a duplicate counts nowhere.
  ///
  /// To be preferred to ``add(_:)`` where rows lie in an array: nothing is copied out of it.
  public mutating func add(contentsOf rows: [IncidentRow]) {
    // By index and by field, here and below: a loop over the values would copy each row and each
    // violation with all its lists, which costs more than counting it.
    for index in rows.indices where rows[index].state.counts {
      shared.unlisted.begin(rows[index].unlistedLinks)
      add(
        rows[index].violations,
        date: rows[index].date,
        place: rows[index].place,
        flags: rows[index].flags,
        children: rows[index].children,
      )
    }
  }

  /// Adds one incident; a draft or a duplicate counts nowhere.
  public mutating func add(_ incident: CountedIncident) {
    guard incident.state.counts else { return }
    shared.unlisted.begin(incident.unlistedLinks)
    add(
      incident.violations,
      date: incident.date,
      place: incident.place,
      flags: incident.flags,
      children: incident.children,
    )
  }

  private mutating func add(
    _ violations: [ViolationRow],
    date: IncidentDate,
    place: IncidentPlace,
    flags: [QualityFlag],
    children: [ChildRow],
  ) {
    shared.children.link(children)
    for index in violations.indices {
      var decision = Decided(
        status: violations[index].verification.ctfmr.decision?.status,
        date: violations[index].verification.ctfmr.decision?.date,
        signedAt: violations[index].verification.ctfmr.decision?.signedAt,
      )
      noteSignature(decision)
      // Nearly all violations were decided once, and in another quarter than this one.
      if let signedAt = decision.signedAt,
        days.contains(signedAt.day) || !violations[index].verification.ctfmr.earlier.isEmpty
      {
        correct(violations[index], date: date, place: place)
      }
      if decision.status == nil, let attested = violations[index].attested {
        decision = elsewhere(attested)
      }
      // What nothing that counts was decided on counts as it stands.
      let decidedFacts = decision.status == nil ? nil : violations[index].decidedFacts
      let happened = decidedFacts?.date ?? date
      guard let section = section(decision, happened: happened, flags: flags) else { continue }
      if section == .unverified, decision.status == nil, let attested = violations[index].attested {
        note(attested)
      }
      let current = DecidedFacts(
        kind: violations[index].kind,
        tally: violations[index].tally,
        attribution: violations[index].attribution,
        date: date,
        place: place,
      )
      let facts = counted(current, decided: decidedFacts)
      count(
        facts,
        listing: (violations[index].number, children),
        isElsewhere: decision.isElsewhere,
        in: section,
      )
    }
  }

  /// Notes what decisions of the CTFMR signed in this quarter change of earlier ones.
  private mutating func correct(
    _ violation: ViolationRow,
    date: IncidentDate,
    place: IncidentPlace,
  ) {
    let current = DecidedFacts(
      kind: violation.kind,
      tally: violation.tally,
      attribution: violation.attribution,
      date: date,
      place: place,
    )
    corrections.add(
      violation.verification.ctfmr,
      over: violation.decidedFacts ?? current,
      earlier: violation.earlierFacts,
    )
  }

  /// What is needed of a CTFMR decision to place a violation; all nil while undecided.
  private struct Decided {
    let status: VerificationStatus?
    let date: CalendarDay?
    let signedAt: Timestamp?
    var isElsewhere = false
  }

  /// What of a decision taken elsewhere counts; nothing of one that is left out.
  private mutating func elsewhere(_ attested: AttestedVerification) -> Decided {
    let nothing = Decided(status: nil, date: nil, signedAt: nil)
    guard let decided = attested.countable else { return nothing }
    guard decidedElsewhere == .counted else {
      if decided.status.isFinal, let date = decided.date, days.contains(date) {
        shared.notes.decidedElsewhereLeftOut += 1
      }
      return nothing
    }
    return Decided(
      status: decided.status,
      date: decided.date,
      signedAt: nil,
      isElsewhere: true,
    )
  }

  /// Notes an unverified violation of the quarter that somebody may think is verified.
  private mutating func note(_ attested: AttestedVerification) {
    switch attested.standing {
    case .waiting: shared.notes.attestationsWaiting += 1
    case .confirmed where attested.decided.isVerifiedWithoutDate:
      shared.notes.verifiedElsewhereWithoutDate += 1
    case .confirmed, .withdrawn: break
    }
  }

  private mutating func noteSignature(_ decision: Decided) {
    guard let date = decision.date, days.contains(date), let signedAt = decision.signedAt,
      date.days(until: signedAt.day) > signatureGapDays
    else { return }
    shared.notes.signedLate += 1
  }

  /// The section a violation belongs to; nil, with a note where one is due, when to none.
  private mutating func section(
    _ decision: Decided,
    happened: IncidentDate,
    flags: [QualityFlag],
  ) -> ReportSection? {
    let day = decision.date.flatMap { days.contains($0) ? $0 : nil }
    switch decision.status {
    case .verified:
      guard let day else { return nil }
      if happened.end == nil { shared.notes.verifiedWithoutDate += 1 }
      let isLate = LateVerification.isLate(decidedOn: day, happened: happened)
      return isLate ? .verifiedLate : .verifiedOnTime
    case nil, .reportPendingVerification, .reportedNotVerified:
      guard let start = happened.start else {
        shared.notes.undatedAllegations += 1
        return nil
      }
      guard days.contains(start) else { return nil }
      if flags.contains(.likelyOutOfScope) { shared.notes.likelyOutOfScope += 1 }
      if flags.contains(.likelyDuplicate) { shared.notes.likelyDuplicates += 1 }
      return .unverified
    case .notMRM:
      if decision.isElsewhere, day != nil { shared.notes.excludedElsewhere += 1 }
      shared.notes.excludedNotMRM += day == nil ? 0 : 1
      return nil
    case .didNotOccur:
      if decision.isElsewhere, day != nil { shared.notes.excludedElsewhere += 1 }
      shared.notes.excludedDidNotOccur += day == nil ? 0 : 1
      return nil
    }
  }

  /// A violation counts as it was decided where it was changed since, else as it stands.
  private mutating func counted(_ current: DecidedFacts, decided: DecidedFacts?) -> DecidedFacts {
    guard let decided, decided != current else { return current }
    shared.notes.changedSinceDecision += 1
    return decided
  }

  private mutating func count(
    _ facts: DecidedFacts,
    listing: (number: Int, children: [ChildRow]),
    isElsewhere: Bool,
    in section: ReportSection,
  ) {
    shared.counted += 1
    if isElsewhere { shared.notes.decidedElsewhere += 1 }
    switch section {
    case .verifiedOnTime:
      onTime.add(facts, listing: listing, isElsewhere: isElsewhere, in: section, &shared)
    case .verifiedLate:
      late.add(facts, listing: listing, isElsewhere: isElsewhere, in: section, &shared)
    case .unverified:
      unverified.add(facts, listing: listing, isElsewhere: isElsewhere, in: section, &shared)
    }
  }

  /// The report of what was added so far.
  public func report() -> QuarterReport {
    let merged = shared.children.merged()
    return QuarterReport(
      quarter: quarter,
      signatureGapDays: signatureGapDays,
      noteDays: deadlines[.note],
      decidedElsewhere: decidedElsewhere,
      childrenWithSeveralViolations: merged.withSeveralVerified,
      notes: shared.notes,
      corrections: corrections.corrections,
    ) { section in
      switch section {
      case .verifiedOnTime: onTime.counts(of: section, shared, merged)
      case .verifiedLate: late.counts(of: section, shared, merged)
      case .unverified: unverified.counts(of: section, shared, merged)
      }
    }
  }
}

extension IncidentState {
  /// Whether reports see the incident at all.
  var counts: Bool {
    switch self {
    case .draft, .duplicate, .withdrawn: false
    case .submitted, .returned, .closed: true
    }
  }
}
