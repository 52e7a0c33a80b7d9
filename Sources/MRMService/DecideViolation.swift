internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMWorkflow

/// What a signature led to.
public struct DecisionOutcome: Sendable {
  /// The incident's reference.
  public let reference: IncidentReference?
  /// The violation's number.
  public let violation: Int
  /// The level.
  public let level: VerificationLevel
  /// What was proposed or decided.
  public let decision: LevelDecision
  /// How many persons the level's decision takes.
  public let quorum: Int
  /// Whether the quorum is complete.
  public var isDecided: Bool { decision.persons.count >= quorum }
}

extension Desk {
  /// Proposes a decision; with a quorum of one it is the decision.
  ///
  /// - Parameters:
  ///   - request: What is proposed.
  ///   - seen: What the proposer was shown: the mark of the page, or the one a script was given.
  /// - Throws: ``Refusal``, naming everything the standard asks for and does not find;
  ///   ``StoreError/changedMeanwhile(_:by:at:)`` when the violation is no longer what was shown;
  ///   ``ServiceError/noSuchViolation``, ``ServiceError/noSuchSource``.
  /// - Returns: What then stands.
  public func propose(_ request: DecisionRequest, seen: SeenMark) throws -> DecisionOutcome {
    try decide(request.name, request.level, seen) { signing, violation, row, file in
      let record = try request.decision(on: violation.id, in: file)
      let signed = try signing.propose(record, on: violation, of: &row, in: file)
      return (signed, .decisionProposed(signed.act))
    }
  }

  /// Concurs in the proposal that waits at a level.
  ///
  /// - Parameters:
  ///   - name: The incident and the violation's number.
  ///   - level: The level.
  ///   - seen: What was shown, the proposal among it: no other proposal is signed.
  /// - Throws: ``Refusal``; ``ServiceError/noSuchViolation``;
  ///   ``StoreError/changedMeanwhile(_:by:at:)`` when the violation is no longer what was shown.
  /// - Returns: What then stands.
  public func concur(
    in name: IncidentName,
    level: VerificationLevel,
    seen: SeenMark,
  ) throws -> DecisionOutcome {
    try decide(name, level, seen) { signing, violation, row, file in
      let signed = try signing.concur(on: violation, of: &row, in: file)
      return (signed, .decisionConcurred(signed.act))
    }
  }

  private func decide(
    _ name: IncidentName,
    _ level: VerificationLevel,
    _ seen: SeenMark,
    _ sign: (DecisionSigning, ViolationRow, inout IncidentRow, CaseFile) throws -> (
      SignedDecision, AuditEvent
    ),
  ) throws -> DecisionOutcome {
    var outcome: DecisionOutcome?
    try change(doing: .decide(level)) { change, subject in
      let roster = try roster(change.view)
      let signing = DecisionSigning(
        change: change,
        level: level,
        actor: try actor(roster),
        quorum: roster.settings.quorum(level),
        now: now,
      )
      var row = try find(name, in: change.view)
      subject.incident = row.id
      try Permissions.check(.decide(level), by: signing.actor, office: row.office)
      let violation = try row.violation(name)
      subject.violation = violation.id
      var reader = CaseReader(change.view)
      let file = try reader.read(row)
      try change.checkSeen(seen, of: violation, in: file)
      let (signed, event) = try sign(signing, violation, &row, file)
      try change.put(row)
      outcome = signed.outcome
      return event
    }
    guard let outcome else { preconditionFailure("a change that commits has an outcome") }
    return outcome
  }
}
