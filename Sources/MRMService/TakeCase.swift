internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMWorkflow

extension Desk {
  /// Takes a case to prepare a level's decisions on it; colleagues of that level see by whom.
  ///
  /// - Throws: ``Refusal``; ``ServiceError/noSuchIncident``.
  public func takeCase(_ name: IncidentName, at level: VerificationLevel) throws -> IncidentRow {
    try takings(of: name, after: .take, at: level) { .caseTaken($0) }
  }

  /// Frees a case at a level: one's own, or one that a colleague cannot go on with.
  ///
  /// - Throws: ``Refusal``; ``ServiceError/noSuchIncident``.
  public func releaseCase(_ name: IncidentName, at level: VerificationLevel) throws -> IncidentRow {
    try takings(of: name, after: .release, at: level) { .caseReleased($0) }
  }

  /// The levels at which this person decides, the lowest first.
  public func ownLevels() throws -> [VerificationLevel] {
    try store.read(as: person) { view in
      let actor = try actor(roster(view))
      return VerificationLevel.allCases.filter {
        Permissions.allows(.decide($0), by: actor, office: nil)
      }
    }
  }

  private func takings(
    of name: IncidentName,
    after action: TakingAction,
    at level: VerificationLevel,
    _ event: (TakingAct) -> AuditEvent,
  ) throws -> IncidentRow {
    try move(name, doing: .decide(level)) { change, row, actor in
      var after = row
      after.takings = try TakingWorkflow.next(
        after: row.takings,
        action,
        at: level,
        by: actor,
        standing: CaseStanding(of: row, currentStamp: []),
        time: now,
      )
      try change.put(after)
      return (after, event(TakingAct(incident: row.id, office: row.office, level: level)))
    }
  }
}
