public import MRMModel
internal import MRMStore
public import MRMWorkflow

/// What waits for a person, the most urgent and the oldest first report first.
public struct ReviewQueue: Sendable {
  /// The moment at which it was asked for.
  public let now: Timestamp
  /// How much waits.
  public let total: Int
  /// How much of it is past its deadline.
  public let overdue: Int
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
  /// Since when it waits for them, and until when it should have been done.
  public let wait: QueueWait
  /// How near its deadline is.
  public let urgency: QueueUrgency
  /// What deciding today would be too late for.
  public let lateness: Lateness?
  /// What the incident, or the violation, lacks of what a decision may ask for.
  public let missing: [MissingDatum]
}

extension Desk {
  /// What waits for this person, or for a colleague as far as this person sees the incidents.
  ///
  /// - Parameters:
  ///   - filter: Which part of it, and whose.
  ///   - page: Which part of what is left to give; all when nil.
  /// - Returns: That part, and how much there is.
  /// - Throws: ``Refusal`` when this person sees no incidents at all;
  ///   ``ServiceError/noSuchPerson`` when the filter names nobody.
  public func queue(
    _ filter: QueueFilter = QueueFilter(),
    page: ListPage? = nil,
  ) throws -> ReviewQueue {
    try read(doing: .listIncidents) { view, _ in
      let roster = try roster(view)
      let actor = try actor(roster)
      try Permissions.check(.listIncidents, by: actor, office: nil)
      let named = try filter.person.map { try people($0, roster) }
      let clock = QueueClock(deadlines: try view.deadlines(), now: now)
      let walk = QueueWalk(
        actors: named.map { ids in
          roster.people.filter { ids.contains($0.id) }.map { Actor($0) }
        } ?? [actor],
        clock: clock,
        index: try view.index(),
        filter: filter,
      )
      var waiting: [Waiting] = []
      try walk.index.forEachQueued { try walk.visit($0) { waiting.append($0) } }
      waiting.sort()
      let shown = page.map { $0.items(of: waiting) } ?? waiting[...]
      return ReviewQueue(
        now: now,
        total: waiting.count,
        overdue: waiting.count { $0.urgency == .overdue },
        items: try shown.map { try $0.item(in: walk.index, clock) },
      )
    }
  }
}
