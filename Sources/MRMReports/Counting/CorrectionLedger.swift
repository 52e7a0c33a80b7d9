import MRMModel

/// Gathers what decisions signed in one quarter change of what earlier quarters counted.
struct CorrectionLedger: Sendable {
  /// Where a decision counts, and how much.
  private struct Place: Hashable {
    let quarter: Quarter
    let section: ReportSection
    let kind: ViolationKind
  }

  private struct Change {
    var violations = 0
    var before = 0
    var after = 0
  }

  private let days: ClosedRange<CalendarDay>
  private let deadlines: Deadlines
  private var changes: [Place: Change] = [:]

  init(signedIn quarter: Quarter, deadlines: Deadlines) {
    days = quarter.firstDay...quarter.lastDay
    self.deadlines = deadlines
  }

  /// The corrections, the oldest quarter first, then in the order of the report.
  var corrections: [Correction] {
    let sections = ReportSection.allCases
    return changes.map { place, change in
      Correction(
        quarter: place.quarter,
        section: place.section,
        kind: place.kind,
        violations: change.violations,
        before: change.before,
        after: change.after,
      )
    }.sorted { left, right in
      func rank(_ correction: Correction) -> (Quarter, Int, UInt8) {
        (
          correction.quarter, sections.firstIndex(of: correction.section) ?? 0,
          correction.kind.rawValue
        )
      }
      return rank(left) < rank(right)
    }
  }

  /// Adds a violation: every decision of the CTFMR on it against the one it replaced.
  ///
  /// - Parameters:
  ///   - ctfmr: What the CTFMR decided, and decided before.
  ///   - facts: What the decision in force counts.
  ///   - earlier: What those before it counted.
  mutating func add(_ ctfmr: LevelState, over facts: DecidedFacts, earlier: [EarlierFacts]) {
    var previous: (place: Place, amount: Int)?
    var isKnown = true
    for (signed, facts) in Self.chain(ctfmr, facts, earlier) {
      let next = facts.flatMap { Self.counted(signed, $0) }
      // What a decision counted without its facts nobody can say, nor what replaced it changed.
      if isKnown, facts != nil, days.contains(signed.signedAt.day) {
        note(from: previous, to: next, on: signed.signedAt.day)
      }
      previous = next
      isKnown = facts != nil
    }
  }

  private static func chain(
    _ ctfmr: LevelState,
    _ facts: DecidedFacts,
    _ earlier: [EarlierFacts],
  ) -> [(LevelDecision, DecidedFacts?)] {
    let before = ctfmr.earlier.filter(\.wasDecided).map { item in
      (item.signed, earlier.first { $0.decision == item.signed.decision }?.facts)
    }
    return before + (ctfmr.decision.map { [($0, facts)] } ?? [])
  }

  private static func counted(
    _ signed: LevelDecision,
    _ facts: DecidedFacts,
  ) -> (place: Place, amount: Int)? {
    guard signed.status == .verified else { return nil }
    let isLate = LateVerification.isLate(decidedOn: signed.date, happened: facts.date)
    let place = Place(
      quarter: Quarter(containing: signed.date),
      section: isLate ? .verifiedLate : .verifiedOnTime,
      kind: facts.kind,
    )
    switch facts.kind.countingUnit {
    case .children: return (place, facts.tally.total)
    case .violations: return (place, 1)
    }
  }

  private mutating func note(
    from before: (place: Place, amount: Int)?,
    to after: (place: Place, amount: Int)?,
    on day: CalendarDay,
  ) {
    guard before?.place != after?.place || before?.amount != after?.amount else { return }
    for place in Set([before?.place, after?.place].compactMap(\.self))
    where deadlines.note(of: place.quarter) < day {
      changes[place, default: Change()].violations += 1
      if let before, before.place == place {
        changes[place, default: Change()].before += before.amount
      }
      if let after, after.place == place {
        changes[place, default: Change()].after += after.amount
      }
    }
  }
}
