public import MRMModel
internal import MRMStore
public import MRMWorkflow

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
  /// - Throws: ``Refusal`` when this person sees no incidents at all.
  public func queue() throws -> [QueueItem] {
    try store.read(as: person) { view in
      let actor = try actor(roster(view))
      try Permissions.check(.listIncidents, by: actor, office: nil)
      var items: [QueueItem] = []
      try view.index().forEachIncident { items += waiting(for: actor, in: $0) }
      return items.inQueueOrder
    }
  }

  /// What waits for a person in one incident.
  func waiting(for actor: Actor, in row: IncidentRow) -> [QueueItem] {
    let age = (row.firstReport ?? row.loggedOn).days(until: today)
    var items: [QueueItem] = []
    if let need = VerificationQueue.need(of: actor, incident: row) {
      items.append(
        QueueItem(incident: row, violation: nil, need: need, daysSinceFirstReport: age)
      )
    }
    guard row.state == .submitted else { return items }
    for violation in row.violations {
      let needs = VerificationQueue.needs(
        of: actor,
        incident: row,
        violation: violation,
        currentStamp: row.stamp(of: violation.number),
        today: today,
      )
      for need in needs {
        items.append(
          QueueItem(incident: row, violation: violation, need: need, daysSinceFirstReport: age)
        )
      }
    }
    return items
  }
}

extension [QueueItem] {
  /// The oldest first report first; the same every time.
  fileprivate var inQueueOrder: [QueueItem] {
    // The positions are sorted and not the items: an item is large, and moves many times.
    let keys = map { ($0.daysSinceFirstReport, $0.incident.id, $0.violation?.number ?? 0) }
    let order = indices.sorted { left, right in
      (keys[right].0, keys[left].1, keys[left].2) < (keys[left].0, keys[right].1, keys[right].2)
    }
    return order.map { self[$0] }
  }
}
