internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMWorkflow

extension Desk {
  /// Takes the report of an incident back: it counts nowhere, and nothing of it is destroyed.
  ///
  /// - Throws: ``Refusal``, also once the CTFMR has closed the question on one of its violations;
  ///   ``ServiceError/noSuchIncident``; ``ValueError/text`` without a reason.
  public func withdrawIncident(_ name: IncidentName, reason: String) throws -> IncidentRow {
    try move(name, doing: .withdrawIncident, .withdraw, reason: reason) {
      .incidentWithdrawn($0)
    }
  }

  /// Puts an incident by in which the CTFMR has closed every question; it counts as before.
  ///
  /// - Throws: ``Refusal``, ``Refusal/openQuestions`` also where the facts were changed since a
  ///   decision; ``ServiceError/noSuchIncident``.
  public func closeIncident(_ name: IncidentName) throws -> IncidentRow {
    try move(name, doing: .closeIncident) { change, row, actor in
      var after = row
      after.move(to: try row.state(after: .close, by: actor), on: today)
      guard row.violations.allSatisfy({ row.closesOverFacts($0) }) else {
        throw Refusal.openQuestions
      }
      try change.put(after)
      return (after, .incidentClosed(IncidentMove(row, to: after.state)))
    }
  }

  /// Takes an incident up again: one that was closed is submitted as before, one that was withdrawn
  /// is with its office.
  ///
  /// What was decided stays, and counts, until it is decided anew.
  ///
  /// - Throws: ``Refusal``; ``ServiceError/noSuchIncident``; ``ValueError/text`` without a reason.
  public func reopenIncident(_ name: IncidentName, reason: String) throws -> IncidentRow {
    try move(name, doing: .reopenIncident, .reopen, reason: reason) { .incidentReopened($0) }
  }

  private func move(
    _ name: IncidentName,
    doing act: Act,
    _ action: IncidentAction,
    reason: String,
    _ event: (IncidentMove) -> AuditEvent,
  ) throws -> IncidentRow {
    try Account.checkText(reason)
    return try move(name, doing: act) { change, row, actor in
      var after = row
      after.move(to: try row.state(after: action, by: actor), on: today)
      let event = event(IncidentMove(row, to: after.state))
      after.update([try give(reason, for: event, at: nil, of: row, in: change)])
      try change.put(after)
      return (after, event)
    }
  }

  /// Writes down why somebody takes a step.
  func give(
    _ reason: String,
    for event: AuditEvent,
    at place: StepReason.LevelPlace?,
    of row: IncidentRow,
    in change: CaseChange,
  ) throws -> RecordVersion {
    let record = StepReason(
      id: .random(),
      incident: row.id,
      step: event.act,
      place: place,
      person: personID,
      at: now,
      text: reason,
    )
    return try change.save(record, of: row.id, office: row.office, replacing: 0)
  }
}

extension IncidentRow {
  /// Whether the question on a violation is closed, here or elsewhere, over the facts as they are.
  fileprivate func closesOverFacts(_ violation: ViolationRow) -> Bool {
    let stamp = stamp(of: violation.number)
    if let decision = violation.verification.ctfmr.decision {
      return decision.status.isFinal && decision.stamp == stamp
        && !violation.verification.ctfmr.isReopened
    }
    return violation.attested?.closes(over: stamp) ?? false
  }
}
