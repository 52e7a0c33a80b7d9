public import MRMModel

/// Who may propose and concur at which level of a violation, and what then stands.
///
/// Source: MRM information system, verification block (three levels, of which only the CTFMR's
/// counts); the four-eyes rules are this program's: nobody decides on what they logged or edited,
/// and nobody at two levels of one violation. What counts for the last is what stands: decisions in
/// force and open proposals. A signature that another decision replaced binds nobody.
/// A level above may find otherwise than the level below; both stay visible.
///
/// Refusals come in one order: the right, the incident's state, four eyes, the level below, then
/// what this level has done already.
public enum VerificationWorkflow: Sendable {
  /// Proposes a decision; with a quorum of one the proposal decides at once.
  ///
  /// A decision in force stands until the new one has its quorum. What the decision must rest on is
  /// not looked at here; see ``VerificationStandard``.
  ///
  /// - Parameters:
  ///   - verification: What the three levels have done so far.
  ///   - level: The level that decides.
  ///   - actor: Who proposes.
  ///   - standing: How the incident stands.
  ///   - decision: The record with the reasons.
  ///   - status: What was found; also when another level found otherwise.
  ///   - date: The day of the decision: the meeting's, not the signature's.
  ///   - time: When it is signed.
  ///   - quorum: How many distinct persons it takes, the proposer included; 1–3.
  /// - Returns: The three levels with the proposal, or the decision when one person is enough.
  /// - Throws: Every refusal of four eyes and order, ``Refusal/alreadyProposed`` or
  ///   ``Refusal/proposalOpen`` while a proposal over the same facts waits, and the two of the date.
  public static func propose(
    on verification: Verification,
    level: VerificationLevel,
    by actor: Actor,
    standing: CaseStanding,
    decision: Identifier<Decision>,
    status: VerificationStatus,
    date: CalendarDay,
    at time: Timestamp,
    quorum: Int,
  ) throws(Refusal) -> Verification {
    try checkProposing(on: verification, level: level, by: actor, standing: standing)
    try checkDate(date, of: level, on: verification, today: time.day)
    let signed = LevelDecision(
      decision: decision,
      status: status,
      date: date,
      persons: [actor.id],
      stamp: standing.currentStamp,
      signedAt: time,
    )
    return verification.with(signed, at: level, quorum: quorum)
  }

  /// Concurs in the open proposal of a level; the last person the quorum asks for decides.
  ///
  /// - Parameters:
  ///   - verification: What the three levels have done so far.
  ///   - level: The level that decides.
  ///   - actor: Who concurs.
  ///   - standing: How the incident stands.
  ///   - time: When it is signed.
  ///   - quorum: How many distinct persons it takes, the proposer included; 1–3.
  /// - Returns: The three levels with one more signature, or with the decision that it completes.
  /// - Throws: Every refusal of four eyes and order, ``Refusal/nothingProposed``,
  ///   ``Refusal/changedSinceProposal``, ``Refusal/samePerson``, ``Refusal/signerContributed``, and
  ///   the two of the date: the level below may have decided anew since the proposal.
  public static func concur(
    on verification: Verification,
    level: VerificationLevel,
    by actor: Actor,
    standing: CaseStanding,
    at time: Timestamp,
    quorum: Int,
  ) throws(Refusal) -> Verification {
    var signed = try proposalToConcurIn(
      on: verification,
      level: level,
      by: actor,
      standing: standing,
      today: time.day,
    )
    signed.persons.append(actor.id)
    signed.signedAt = time
    return verification.with(signed, at: level, quorum: quorum)
  }

  /// Refuses whoever may not propose at a level now, whatever the status and the date.
  static func checkProposing(
    on verification: Verification,
    level: VerificationLevel,
    by actor: Actor,
    standing: CaseStanding,
  ) throws(Refusal) {
    try checkDeciding(on: verification, level: level, by: actor, standing: standing)
    guard let open = verification[level].proposal, standing.upholds(open),
      open.date >= verification.earliestDate(at: level) ?? open.date
    else { return }
    throw open.persons.contains(actor.id) ? .alreadyProposed : .proposalOpen
  }

  /// The proposal that a person may concur in now.
  static func proposalToConcurIn(
    on verification: Verification,
    level: VerificationLevel,
    by actor: Actor,
    standing: CaseStanding,
    today: CalendarDay,
  ) throws(Refusal) -> LevelDecision {
    try checkDeciding(on: verification, level: level, by: actor, standing: standing)
    guard let open = verification[level].proposal else { throw .nothingProposed }
    guard open.stamp == standing.currentStamp else { throw .changedSinceProposal }
    guard !open.persons.contains(actor.id) else { throw .samePerson }
    guard !standing.hasContributor(among: open) else { throw .signerContributed }
    try checkDate(open.date, of: level, on: verification, today: today)
    return open
  }

  /// What proposing and concurring have in common.
  private static func checkDeciding(
    on verification: Verification,
    level: VerificationLevel,
    by actor: Actor,
    standing: CaseStanding,
  ) throws(Refusal) {
    try Permissions.check(.decide(level), by: actor, office: standing.office)
    switch standing.state {
    case .draft: throw .notSubmitted
    case .returned: throw .returned
    case .duplicate: throw .duplicate
    case .submitted: break
    }
    guard !standing.contributors.contains(actor.id) else { throw .contributor }
    for other in VerificationLevel.allCases where other != level {
      guard !verification[other].isSigned(by: actor.id) else {
        throw .decidedAtAnotherLevel(other)
      }
    }
    var next = level.below
    while let below = next {
      guard let decision = verification[below].decision else { throw .levelBelowUndecided(below) }
      guard standing.upholds(decision) else { throw .levelBelowOutdated(below) }
      next = below.below
    }
    if let decision = verification[level].decision, decision.status.isFinal,
      standing.upholds(decision)
    {
      throw .alreadyDecided
    }
  }

  private static func checkDate(
    _ date: CalendarDay,
    of level: VerificationLevel,
    on verification: Verification,
    today: CalendarDay,
  ) throws(Refusal) {
    guard date <= today else { throw .dateInFuture }
    if let below = level.below, let earliest = verification.earliestDate(at: level),
      date < earliest
    {
      throw .dateBeforeLevelBelow(below)
    }
  }
}

extension Verification {
  /// The date of the level below, before which this level decides nothing; nil for the first.
  func earliestDate(at level: VerificationLevel) -> CalendarDay? {
    level.below.flatMap { self[$0].decision?.date }
  }

  /// The state once something was signed: a decision with its quorum, a proposal without.
  fileprivate func with(
    _ signed: LevelDecision,
    at level: VerificationLevel,
    quorum: Int,
  ) -> Verification {
    var next = self
    if signed.persons.count >= quorum {
      next[level] = LevelState(decision: signed)
    } else {
      next[level].proposal = signed
    }
    return next
  }
}

extension LevelState {
  /// Whether a person has signed the decision in force or the open proposal.
  fileprivate func isSigned(by person: Identifier<Person>) -> Bool {
    decision?.persons.contains(person) ?? false || proposal?.persons.contains(person) ?? false
  }
}
