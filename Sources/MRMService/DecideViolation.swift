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
    try decide(request.name, request.level, seen) { row, violation, file, actor, quorum, change in
      let record = try request.decision(on: violation.id, in: file)
      guard let head = file.violations.first(where: { $0.id == violation.id }) else {
        throw ServiceError.noSuchViolation
      }
      let next = try VerificationWorkflow.propose(
        on: violation.verification,
        level: request.level,
        by: actor,
        standing: CaseStanding(of: row, currentStamp: row.stamp(of: violation.number)),
        decision: record.id,
        status: request.status,
        date: request.date,
        at: now,
        quorum: quorum,
      )
      try VerificationStandard.check(
        record,
        on: head,
        date: file.incident.date,
        sources: file.sources ?? [],
        children: file.children,
        evidence: file.evidence ?? [],
      )
      let version = try change.save(record, of: row.id, office: row.office, replacing: 0)
      guard let write = change.written.first(where: { $0.record == version }) else {
        preconditionFailure("a change names what it wrote")
      }
      return Signed(verification: next, reasons: write, record: record, newPart: version)
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
    try decide(name, level, seen) { row, violation, file, actor, quorum, _ in
      let next = try VerificationWorkflow.concur(
        on: violation.verification,
        level: level,
        by: actor,
        standing: CaseStanding(of: row, currentStamp: row.stamp(of: violation.number)),
        at: now,
        quorum: quorum,
      )
      guard let proposal = violation.verification[level].proposal,
        let reasons = file.writes[proposal.decision.retyped()],
        let record = file.decisions?.first(where: { $0.id == proposal.decision })
      else { throw Refusal.nothingProposed }
      return Signed(verification: next, reasons: reasons, record: record, newPart: nil)
    }
  }

  fileprivate struct Signed {
    let verification: Verification
    let reasons: RecordWrite
    let record: Decision
    let newPart: RecordVersion?
  }

  private func decide(
    _ name: IncidentName,
    _ level: VerificationLevel,
    _ seen: SeenMark,
    _ act: (IncidentRow, ViolationRow, CaseFile, Actor, Int, CaseChange) throws -> Signed,
  ) throws -> DecisionOutcome {
    var outcome: DecisionOutcome?
    try change(doing: .decide(level)) { change, subject in
      let roster = try roster(change.view)
      let actor = try actor(roster)
      var row = try find(name, in: change.view)
      subject.incident = row.id
      try Permissions.check(.decide(level), by: actor, office: row.office)
      let violation = try row.violation(name)
      let number = violation.number
      subject.violation = violation.id
      var reader = CaseReader(change.view)
      let file = try reader.read(row)
      try change.checkSeen(seen, of: violation, in: file)
      let quorum = roster.settings.quorum(level)
      let signed = try act(row, violation, file, actor, quorum, change)
      let isComplete = signed.verification[level].proposal == nil
      row.set(signed, of: number, level: level, isComplete: isComplete)
      if let part = signed.newPart { row.update([part]) }
      try change.put(row)
      guard
        let decision = isComplete
          ? signed.verification[level].decision : signed.verification[level].proposal
      else { preconditionFailure("a signature leaves a proposal or a decision") }
      outcome = DecisionOutcome(
        reference: row.reference,
        violation: number,
        level: level,
        decision: decision,
        quorum: quorum,
      )
      let act = DecisionAct(
        incident: row.id,
        office: row.office,
        violation: violation.id,
        level: level,
        decision: decision.decision,
        status: decision.status,
        date: decision.date,
        completes: isComplete,
        reliesOn: row.coveredVersions(by: number).compactMap { file.writes[$0.id] },
        reasons: signed.reasons,
      )
      return signed.newPart == nil ? .decisionConcurred(act) : .decisionProposed(act)
    }
    guard let outcome else { preconditionFailure("a change that commits has an outcome") }
    return outcome
  }
}

extension IncidentRow {
  /// Puts a level's new state in; a decision of the CTFMR is over the facts as they stand.
  fileprivate mutating func set(
    _ signed: Desk.Signed,
    of number: Int,
    level: VerificationLevel,
    isComplete: Bool,
  ) {
    guard let position = violations.firstIndex(where: { $0.number == number }) else { return }
    let replaced = violations[position].verification.ctfmr.decision
    violations[position].verification = signed.verification
    guard isComplete else { return }
    if signed.record.exception != nil { violations[position].isExcepted = true }
    guard level == .ctfmr else { return }
    if let replaced {
      let counted = violations[position].decidedFacts ?? facts(of: violations[position])
      violations[position].earlierFacts.append(
        EarlierFacts(decision: replaced.decision, facts: counted)
      )
    }
    violations[position].decidedFacts = nil
  }

  private func facts(of violation: ViolationRow) -> DecidedFacts {
    DecidedFacts(
      kind: violation.kind,
      tally: violation.tally,
      attribution: violation.attribution,
      date: date,
      place: place,
    )
  }
}
