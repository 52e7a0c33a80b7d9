public import MRMModel

/// Measures the decisions of a quarter one incident at a time.
///
/// The rules stand in `docs/counting.md`, *Time from report to decision*.
public struct TimelinessCounter: Sendable {
  private struct Key: Hashable, Sendable {
    let office: OfficeCode
    let kind: ViolationKind
  }

  private let quarter: Quarter
  private var days: [Key: [Int]] = [:]
  private var decidedElsewhere = 0
  private var withoutFirstReport = 0
  private var beforeFirstReport = 0

  /// Begins a count of what was decided in a quarter.
  public init(quarter: Quarter) {
    self.quarter = quarter
  }

  /// Adds one incident; a draft or a duplicate counts nowhere.
  public mutating func add(_ incident: CountedIncident) {
    guard incident.state.counts else { return }
    for violation in incident.violations {
      guard let decided = Self.decision(on: violation), quarter.contains(decided.day) else {
        continue
      }
      guard let firstReport = incident.firstReport else {
        withoutFirstReport += 1
        continue
      }
      guard firstReport <= decided.day else {
        beforeFirstReport += 1
        continue
      }
      if decided.isElsewhere { decidedElsewhere += 1 }
      let kind = violation.decidedFacts?.kind ?? violation.kind
      days[Key(office: incident.office, kind: kind), default: []]
        .append(firstReport.days(until: decided.day))
    }
  }

  /// The report of what was added so far.
  public func report() -> TimelinessReport {
    let offices = Set(days.keys.map(\.office)).sorted { $0.rawValue < $1.rawValue }
    let kinds = ViolationKind.allCases.filter { kind in days.keys.contains { $0.kind == kind } }
    return TimelinessReport(
      quarter: quarter,
      all: figures { _ in true },
      byOffice: offices.map { office in
        TimelinessReport.Row(
          office: office,
          kind: nil,
          figures: figures { $0.office == office },
        )
      },
      byKind: kinds.map { kind in
        TimelinessReport.Row(office: nil, kind: kind, figures: figures { $0.kind == kind })
      },
      byOfficeAndKind: offices.flatMap { office in
        kinds.compactMap { kind in
          days[Key(office: office, kind: kind)].map {
            TimelinessReport.Row(office: office, kind: kind, figures: WaitFigures($0))
          }
        }
      },
      decidedElsewhere: decidedElsewhere,
      withoutFirstReport: withoutFirstReport,
      beforeFirstReport: beforeFirstReport,
    )
  }

  private func figures(_ isMeant: (Key) -> Bool) -> WaitFigures {
    WaitFigures(days.filter { isMeant($0.key) }.flatMap(\.value))
  }

  /// The day on which the CTFMR closed the question; one here goes before one elsewhere.
  private static func decision(
    on violation: ViolationRow
  ) -> (day: CalendarDay, isElsewhere: Bool)? {
    if let decision = violation.verification.ctfmr.decision {
      return decision.status.isFinal ? (decision.date, false) : nil
    }
    guard let elsewhere = violation.attested?.countable, elsewhere.status.isFinal,
      let day = elsewhere.date
    else { return nil }
    return (day, true)
  }
}
