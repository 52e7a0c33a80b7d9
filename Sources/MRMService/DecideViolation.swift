internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMWorkflow

/// What a verifier proposes for one violation at one level.
public struct DecisionRequest: Sendable {
  /// The incident and the violation's number.
  public let name: IncidentName
  /// At which level.
  public let level: VerificationLevel
  /// What was found.
  public let status: VerificationStatus
  /// The day of the decision: the meeting's, at the CTFMR.
  public let date: CalendarDay
  /// What was judged.
  public let judgement: Decision.Judgement
  /// The numbers of the sources it rests on; nil for all that corroborate the violation.
  public let basis: [Int]?
  /// The numbers of the pieces of evidence it rests on; nil for all that support the violation.
  public let evidence: [Int]?
  /// Why it was not verified.
  public let reasons: [NonVerificationReason]
  /// Notes; may be empty.
  public let note: String

  /// Creates a request.
  public init(
    name: IncidentName,
    level: VerificationLevel,
    status: VerificationStatus,
    date: CalendarDay,
    judgement: Decision.Judgement,
    basis: [Int]?,
    evidence: [Int]? = nil,
    reasons: [NonVerificationReason],
    note: String,
  ) {
    self.name = name
    self.level = level
    self.status = status
    self.date = date
    self.judgement = judgement
    self.basis = basis
    self.evidence = evidence
    self.reasons = reasons
    self.note = note
  }
}

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
      return Signed(verification: next, reasons: write, newPart: version)
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
        let reasons = file.writes[proposal.decision.retyped()]
      else { throw Refusal.nothingProposed }
      return Signed(verification: next, reasons: reasons, newPart: nil)
    }
  }

  private struct Signed {
    let verification: Verification
    let reasons: RecordWrite
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
      row.set(signed.verification, of: number, level: level, isComplete: isComplete)
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

extension DecisionRequest {
  /// The decision as it is shown and then recorded.
  ///
  /// - Throws: ``ServiceError/noSuchSource``, ``ServiceError/noSuchEvidence``.
  /// - Returns: With an identity of its own each time.
  public func decision(
    on violation: Identifier<Violation>,
    in file: CaseFile,
  ) throws(ServiceError) -> Decision {
    let sources = file.sources ?? []
    let numbers = basis ?? sources.filter { $0.violations.contains(violation) }.map(\.number)
    var relied: [Identifier<Source>] = []
    for number in numbers {
      guard let source = sources.first(where: { $0.number == number }) else { throw .noSuchSource }
      relied.append(source.id)
    }
    let supporting = (file.evidence ?? []).filter { $0.supports(violation) }
    var pieces = supporting.map(\.id)
    if let evidence {
      pieces = []
      for number in evidence { pieces.append(try file.piece(number).id) }
    }
    return Decision(
      id: .random(),
      incident: file.incident.id,
      violation: violation,
      level: level,
      status: status,
      date: date,
      judgement: judgement,
      basis: relied,
      evidence: pieces,
      reasons: reasons,
      note: note,
    )
  }
}

extension IncidentRow {
  /// Puts a level's new state in; a decision of the CTFMR is over the facts as they stand.
  fileprivate mutating func set(
    _ verification: Verification,
    of number: Int,
    level: VerificationLevel,
    isComplete: Bool,
  ) {
    guard let position = violations.firstIndex(where: { $0.number == number }) else { return }
    violations[position].verification = verification
    if level == .ctfmr, isComplete { violations[position].decidedFacts = nil }
  }
}
