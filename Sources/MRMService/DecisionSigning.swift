internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMWorkflow

/// One person's signatures under decisions of one level, within one change.
///
/// Whether a decision is signed alone or with others of a meeting, it is judged here, and what the
/// entry says of it is put together here.
struct DecisionSigning {
  let change: CaseChange
  let level: VerificationLevel
  let actor: Actor
  let quorum: Int
  let now: Timestamp

  /// Proposes a decision; with a quorum of one it is the decision.
  ///
  /// - Parameters:
  ///   - record: What is proposed.
  ///   - violation: The violation.
  ///   - row: Its incident, which gets what then stands; it is not put into the index.
  ///   - file: Its records, as they were shown.
  /// - Throws: ``Refusal``; ``ServiceError/noSuchViolation``.
  /// - Returns: What the entry says of it, and what people are told.
  func propose(
    _ record: Decision,
    on violation: ViolationRow,
    of row: inout IncidentRow,
    in file: CaseFile,
  ) throws -> SignedDecision {
    let next = try judge(record, on: violation, of: row, in: file)
    let version = try change.save(record, of: row.id, office: row.office, replacing: 0)
    guard let write = change.written.first(where: { $0.record == version }) else {
      preconditionFailure("a change names what it wrote")
    }
    row.update([version])
    return signed(next, record, write, on: violation, of: &row, in: file)
  }

  /// What would stand if a decision were proposed now.
  ///
  /// - Throws: As ``propose(_:on:of:in:)``.
  @discardableResult
  func judge(
    _ record: Decision,
    on violation: ViolationRow,
    of row: IncidentRow,
    in file: CaseFile,
  ) throws -> Verification {
    guard let head = file.violations.first(where: { $0.id == violation.id }) else {
      throw ServiceError.noSuchViolation
    }
    let next = try VerificationWorkflow.propose(
      on: violation.verification,
      level: level,
      by: actor,
      standing: CaseStanding(of: row, currentStamp: row.stamp(of: violation.number)),
      decision: record.id,
      status: record.status,
      attribution: AttributionFinding(record.attributions, among: head.attribution),
      date: record.date,
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
    return next
  }

  /// Concurs in the proposal that waits.
  ///
  /// - Parameters:
  ///   - violation: The violation.
  ///   - row: Its incident, which gets what then stands; it is not put into the index.
  ///   - file: Its records, as they were shown.
  /// - Throws: ``Refusal``.
  /// - Returns: What the entry says of it, and what people are told.
  func concur(
    on violation: ViolationRow,
    of row: inout IncidentRow,
    in file: CaseFile,
  ) throws -> SignedDecision {
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
      let record = file.decisions?.first(where: { $0.id == proposal.decision }),
      let head = file.violations.first(where: { $0.id == violation.id })
    else { throw Refusal.nothingProposed }
    // The entry tells positions, the record parties: whoever signs reads the one and signs both.
    guard AttributionFinding(record.attributions, among: head.attribution) == proposal.attribution
    else { throw StoreError.tampered(.record(reasons.record)) }
    return signed(next, record, reasons, on: violation, of: &row, in: file)
  }

  private func signed(
    _ verification: Verification,
    _ record: Decision,
    _ reasons: RecordWrite,
    on violation: ViolationRow,
    of row: inout IncidentRow,
    in file: CaseFile,
  ) -> SignedDecision {
    let isComplete = verification[level].proposal == nil
    row.set(verification, record, of: violation.number, isComplete: isComplete)
    guard
      let decision = isComplete ? verification[level].decision : verification[level].proposal
    else { preconditionFailure("a signature leaves a proposal or a decision") }
    return SignedDecision(
      act: DecisionAct(
        incident: row.id,
        office: row.office,
        violation: violation.id,
        level: level,
        decision: decision.decision,
        status: decision.status,
        date: decision.date,
        completes: isComplete,
        reliesOn: row.coveredVersions(by: violation.number).compactMap { file.writes[$0.id] },
        reasons: reasons,
        attribution: decision.attribution,
      ),
      outcome: DecisionOutcome(
        reference: row.reference,
        violation: violation.number,
        level: level,
        decision: decision,
        quorum: quorum,
      ),
    )
  }
}

/// What one signature under one decision leaves: what the entry says, and what people are told.
struct SignedDecision {
  let act: DecisionAct
  let outcome: DecisionOutcome
}

extension IncidentRow {
  /// Puts a level's new state in; a decision of the CTFMR is over the facts as they stand.
  fileprivate mutating func set(
    _ verification: Verification,
    _ record: Decision,
    of number: Int,
    isComplete: Bool,
  ) {
    guard let position = violations.firstIndex(where: { $0.number == number }) else { return }
    let replaced = violations[position].verification.ctfmr.decision
    violations[position].verification = verification
    guard isComplete else { return }
    if record.exception != nil { violations[position].isExcepted = true }
    guard record.level == .ctfmr else { return }
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
