public import MRMModel
internal import MRMStore
public import MRMWorkflow

/// What waits for a person, the oldest first report first.
public struct ReviewQueue: Sendable {
  /// How much waits.
  public let total: Int
  /// The page of it that was asked for.
  public let items: [QueueItem]
}

/// One thing that waits for a person.
public struct QueueItem: Sendable {
  /// The incident.
  public let incident: IncidentRow
  /// The violation; nil when it is the incident itself that waits.
  public let violation: ViolationRow?
  /// What is needed of the person.
  public let need: QueueNeed
  /// Days since the first report, or since it was logged when none is known.
  public let daysSinceFirstReport: Int
}

extension Desk {
  /// What waits for this person, the oldest first report first.
  ///
  /// - Parameter page: Which part of it to give; all when nil.
  /// - Returns: That part, and how much there is.
  /// - Throws: ``Refusal`` when this person sees no incidents at all.
  public func queue(page: ListPage? = nil) throws -> ReviewQueue {
    try read(doing: .listIncidents) { view, _ in
      let actor = try actor(roster(view))
      try Permissions.check(.listIncidents, by: actor, office: nil)
      let index = try view.index()
      var waiting: [Waiting] = []
      try index.forEachQueued { try waits(for: actor, in: $0, index) { waiting.append($0) } }
      waiting.sort()
      let shown = page.map { $0.items(of: waiting) } ?? waiting[...]
      return ReviewQueue(total: waiting.count, items: try shown.map { try $0.item(in: index) })
    }
  }

  /// Visits what waits for a person in one incident, by no order.
  func waits(
    for actor: Actor,
    in row: QueuedIncident,
    _ index: StoreIndex,
    _ visit: (Waiting) -> Void,
  ) throws {
    let age = (row.firstReport ?? row.loggedOn).days(until: today)
    if let need = VerificationQueue.need(of: actor, incident: row) {
      visit(Waiting(days: age, incident: row.id, violation: nil, need: need))
    }
    guard row.state == .submitted else { return }
    for violation in row.violations {
      let needs = try VerificationQueue.needs(
        of: actor,
        incident: row,
        violation: violation,
        currentStamp: Waiting.row(row.id, in: index).stamp(of: violation.number),
        today: today,
      )
      for need in needs {
        visit(Waiting(days: age, incident: row.id, violation: violation.number, need: need))
      }
    }
  }
}

/// An item by name: what is sorted and counted, ten thousand at a time.
struct Waiting: Comparable {
  let days: Int
  let incident: Identifier<Incident>
  let violation: Int?
  let need: QueueNeed

  /// The oldest first report first, the lowest level first; the same order every time.
  static func < (left: Waiting, right: Waiting) -> Bool {
    (right.days, left.incident, left.violation ?? 0, left.need.rank)
      < (left.days, right.incident, right.violation ?? 0, right.need.rank)
  }

  /// The whole row of an incident that was met in an index.
  static func row(_ id: Identifier<Incident>, in index: StoreIndex) throws -> IncidentRow {
    guard let row = try index.incident(id) else {
      preconditionFailure("what waits was found in this index")
    }
    return row
  }

  func item(in index: StoreIndex) throws -> QueueItem {
    let row = try Self.row(incident, in: index)
    return QueueItem(
      incident: row,
      violation: row.violations.first { $0.number == violation },
      need: need,
      daysSinceFirstReport: days,
    )
  }
}

extension QueueNeed {
  /// Where one of several needs of a violation stands in a list.
  fileprivate var rank: UInt8 {
    switch self {
    case .submitDraft, .answerReturn, .attest: 0
    case .propose(let level), .concur(let level): level.rawValue
    }
  }
}
