internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMWorkflow

extension Desk {
  /// Takes a level's open proposal off the table: one's own, or one that one does not concur in.
  ///
  /// What was decided before it stands as it did, and the proposal stays readable.
  ///
  /// - Throws: ``Refusal``; ``ServiceError/noSuchViolation``; ``ValueError/text`` without a reason.
  /// - Returns: The incident, with the level as it then is.
  public func setProposalAside(
    on name: IncidentName,
    at level: VerificationLevel,
    reason: String,
  ) throws -> IncidentRow {
    try change(name, level, reason) { violation, actor, standing in
      let next = try VerificationWorkflow.setAside(
        on: violation.verification,
        level: level,
        by: actor,
        standing: standing,
        today: today,
      )
      guard let open = violation.verification[level].proposal else {
        preconditionFailure("what is set aside was proposed")
      }
      return (next, open.decision, AuditEvent.proposalSetAside)
    }
  }

  /// Has a closed question decided anew at a level, over the same facts.
  ///
  /// The decision stands, and counts, until another has its quorum.
  ///
  /// - Throws: ``Refusal``; ``ServiceError/noSuchViolation``; ``ValueError/text`` without a reason.
  /// - Returns: The incident, with the level as it then is.
  public func reopenLevel(
    of name: IncidentName,
    at level: VerificationLevel,
    reason: String,
  ) throws -> IncidentRow {
    try change(name, level, reason) { violation, actor, standing in
      let next = try VerificationWorkflow.reopen(
        on: violation.verification,
        level: level,
        by: actor,
        standing: standing,
        today: today,
      )
      guard let decided = next[level].decision else {
        preconditionFailure("what is reopened was decided")
      }
      return (next, decided.decision, AuditEvent.levelReopened)
    }
  }

  private func change(
    _ name: IncidentName,
    _ level: VerificationLevel,
    _ reason: String,
    _ step: (ViolationRow, Actor, CaseStanding) throws -> (
      Verification, Identifier<Decision>, (LevelStep) -> AuditEvent
    ),
  ) throws -> IncidentRow {
    try Account.checkText(reason)
    return try move(name, doing: .decide(level)) { change, row, actor in
      try Permissions.check(.decide(level), by: actor, office: row.office)
      let violation = try row.violation(name)
      let standing = CaseStanding(of: row, currentStamp: row.stamp(of: violation.number))
      let (next, decision, event) = try step(violation, actor, standing)
      let signed = event(
        LevelStep(
          incident: row.id,
          office: row.office,
          violation: violation.id,
          level: level,
          decision: decision,
        )
      )
      var after = row
      let place = StepReason.LevelPlace(violation: violation.id, level: level, decision: decision)
      after.update([try give(reason, for: signed, at: place, of: row, in: change)])
      for position in after.violations.indices where after.violations[position].id == violation.id {
        after.violations[position].verification = next
      }
      try change.put(after)
      return (after, signed)
    }
  }
}
