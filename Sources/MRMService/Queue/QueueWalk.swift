internal import MRMModel
internal import MRMStore
internal import MRMWorkflow

/// Goes through the incidents of an index for what waits in them.
struct QueueWalk {
  /// For whom.
  let actors: [Actor]
  let clock: QueueClock
  let index: StoreIndex
  var filter = QueueFilter()

  /// Visits what waits in one incident, by no order.
  func visit(_ row: QueuedIncident, _ visit: (Waiting) -> Void) throws {
    for actor in actors {
      if let need = VerificationQueue.need(of: actor, incident: row) {
        try pass(need, row, nil, { [] }, visit)
      }
      for violation in row.violations {
        if VerificationQueue.needsHandover(by: actor, incident: row, violation: violation) {
          try pass(.handover, row, violation, { [] }, visit)
        }
        guard row.state == .submitted else { continue }
        // Asked for by few, and costly: a whole row is read for it.
        var known: [UInt8]?
        func stamp() throws -> [UInt8] {
          if let known { return known }
          let stamp = try Waiting.row(row.id, in: index).stamp(of: violation.number)
          known = stamp
          return stamp
        }
        let needs = try VerificationQueue.needs(
          of: actor,
          incident: row,
          violation: violation,
          currentStamp: stamp(),
          today: clock.now.day,
        )
        for need in needs { try pass(need, row, violation, stamp, visit) }
      }
    }
  }

  private func pass(
    _ need: QueueNeed,
    _ row: QueuedIncident,
    _ violation: QueuedViolation?,
    _ stamp: () throws -> [UInt8],
    _ visit: (Waiting) -> Void,
  ) throws {
    guard filter.admits(need, of: row, violation) else { return }
    let wait = try clock.wait(for: need, of: row, violation, currentStamp: stamp)
    let urgency = clock.urgency(of: wait)
    guard !filter.isOverdue || urgency == .overdue else { return }
    visit(
      Waiting(
        days: (row.firstReport ?? row.loggedOn).days(until: clock.now.day),
        incident: row.id,
        violation: violation?.number,
        need: need,
        wait: wait,
        urgency: urgency,
      )
    )
  }
}
