internal import MRMModel
internal import MRMStore
internal import MRMWorkflow

/// An item by name: what is sorted and counted, ten thousand at a time.
struct Waiting: Comparable {
  let days: Int
  let incident: Identifier<Incident>
  let violation: Int?
  let need: QueueNeed
  let wait: QueueWait
  let urgency: QueueUrgency

  /// The most urgent first, of them children who are held; then the oldest first report, and the
  /// lowest level; the same order every time.
  static func < (left: Waiting, right: Waiting) -> Bool {
    if left.urgency != right.urgency { return left.urgency < right.urgency }
    if left.isHandover != right.isHandover { return left.isHandover }
    return (right.days, left.incident, left.violation ?? 0, left.need.rank)
      < (left.days, right.incident, right.violation ?? 0, right.need.rank)
  }

  private var isHandover: Bool { need == .handover }

  /// The whole row of an incident that was met in an index.
  static func row(_ id: Identifier<Incident>, in index: StoreIndex) throws -> IncidentRow {
    guard let row = try index.incident(id) else {
      preconditionFailure("what waits was found in this index")
    }
    return row
  }

  func item(in index: StoreIndex, _ clock: QueueClock) throws -> QueueItem {
    let row = try Self.row(incident, in: index)
    return QueueItem(
      incident: row,
      violation: row.violations.first { $0.number == violation },
      need: need,
      daysSinceFirstReport: days,
      wait: wait,
      urgency: urgency,
      lateness: isHandover
        ? nil : Lateness(of: row.date, on: clock.now.day, clock.deadlines),
      missing: isHandover
        ? [] : MissingDatum.neededToDecide.filter { row.lacks($0, of: violation) },
    )
  }
}

extension QueueNeed {
  /// Where one of several needs of a violation stands in a list.
  fileprivate var rank: UInt8 {
    switch self {
    case .submitDraft, .answerReturn, .attest, .handover: 0
    case .propose(let level), .concur(let level): level.rawValue
    }
  }
}
