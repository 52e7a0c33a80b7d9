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
      // Who decides at no level is spared the digest of every violation.
      let decides = VerificationLevel.allCases.contains {
        Permissions.allows(.decide($0), by: actor, office: nil)
      }
      var items: [QueueItem] = []
      for row in try view.index().incidents() {
        let age = (row.firstReport ?? row.loggedOn).days(until: today)
        if let need = VerificationQueue.need(of: actor, incident: row) {
          items.append(
            QueueItem(incident: row, violation: nil, need: need, daysSinceFirstReport: age)
          )
        }
        guard decides, row.state == .submitted else { continue }
        for violation in row.violations {
          let needs = VerificationQueue.needs(
            of: actor,
            incident: row,
            violation: violation,
            currentStamp: row.stamp(of: violation.number),
            today: today,
          )
          items += needs.map {
            QueueItem(incident: row, violation: violation, need: $0, daysSinceFirstReport: age)
          }
        }
      }
      return items.sorted { left, right in
        (-left.daysSinceFirstReport, left.incident.id, left.violation?.number ?? 0)
          < (-right.daysSinceFirstReport, right.incident.id, right.violation?.number ?? 0)
      }
    }
  }
}
