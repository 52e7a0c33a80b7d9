public import MRMModel

/// What the signatures at one level of a violation lead to; ``VerificationMachine`` says which are
/// allowed.
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
  ///   - attribution: What was found of the attribution to the parties named; nil where not asked.
  ///   - date: The day of the decision: the meeting's, not the signature's.
  ///   - time: When it is signed.
  ///   - quorum: How many distinct persons it takes, the proposer included; 1–3.
  /// - Returns: The three levels with the proposal, or the decision when one person is enough.
  /// - Throws: What ``VerificationMachine`` refuses.
  public static func propose(
    on verification: Verification,
    level: VerificationLevel,
    by actor: Actor,
    standing: CaseStanding,
    decision: Identifier<Decision>,
    status: VerificationStatus,
    attribution: AttributionFinding? = nil,
    date: CalendarDay,
    at time: Timestamp,
    quorum: Int,
  ) throws(Refusal) -> Verification {
    let scene = LevelScene(
      verification: verification,
      level: level,
      standing: standing,
      date: date,
      today: time.day,
    )
    try check(.propose, by: actor, in: scene)
    try check(attribution, with: status, by: actor, in: scene)
    let signed = LevelDecision(
      decision: decision,
      status: status,
      date: date,
      persons: [actor.id],
      stamp: standing.currentStamp,
      signedAt: time,
      attribution: attribution,
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
  /// - Throws: What ``VerificationMachine`` refuses.
  public static func concur(
    on verification: Verification,
    level: VerificationLevel,
    by actor: Actor,
    standing: CaseStanding,
    at time: Timestamp,
    quorum: Int,
  ) throws(Refusal) -> Verification {
    let scene = LevelScene(verification, level, standing, today: time.day)
    try check(.concur, by: actor, in: scene)
    guard var signed = verification[level].proposal else { throw .nothingProposed }
    try check(signed.attribution, with: signed.status, by: actor, in: scene)
    signed.persons.append(actor.id)
    signed.signedAt = time
    return verification.with(signed, at: level, quorum: quorum)
  }

  /// Takes a proposal off the table; what was decided before it stands as it did.
  ///
  /// - Throws: What ``VerificationMachine`` refuses.
  /// - Returns: The three levels without the proposal.
  public static func setAside(
    on verification: Verification,
    level: VerificationLevel,
    by actor: Actor,
    standing: CaseStanding,
    today: CalendarDay,
  ) throws(Refusal) -> Verification {
    let scene = LevelScene(verification, level, standing, today: today)
    try check(.setAside, by: actor, in: scene)
    var next = verification
    next[level].putAside(proposalFor: nil)
    return next
  }

  /// Has a closed question decided anew over the same facts; its decision stands, and counts, until
  /// another has its quorum.
  ///
  /// - Throws: What ``VerificationMachine`` refuses.
  /// - Returns: The three levels with that one reopened.
  public static func reopen(
    on verification: Verification,
    level: VerificationLevel,
    by actor: Actor,
    standing: CaseStanding,
    today: CalendarDay,
  ) throws(Refusal) -> Verification {
    let scene = LevelScene(verification, level, standing, today: today)
    try check(.reopen, by: actor, in: scene)
    var next = verification
    next[level].isReopened = true
    return next
  }

  /// Refuses what the machine of an attribution refuses, of each party that was asked about.
  private static func check(
    _ finding: AttributionFinding?,
    with status: VerificationStatus,
    by actor: Actor,
    in scene: LevelScene,
  ) throws(Refusal) {
    guard let finding else { return }
    let machine = AttributionMachine(scene.level)
    for position in 1...finding.named {
      let action: AttributionAction =
        finding.verified.contains(position) ? .findVerified : .findNotEstablished
      _ = try machine.transition(
        from: scene.attribution(toPartyAt: position),
        action,
        by: actor,
        in: AttributionScene(decision: scene, status: status),
      )
    }
  }

  /// Refuses an action that the machine of a level refuses.
  static func check(
    _ action: LevelAction,
    by actor: Actor,
    in scene: LevelScene,
  ) throws(Refusal) {
    let machine = VerificationMachine(scene.level)
    _ = try machine.transition(from: scene.stage, action, by: actor, in: scene)
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
    next[level].putAside(proposalFor: signed)
    if signed.persons.count >= quorum {
      next[level].putAside(decisionFor: signed)
      next[level].decision = signed
      next[level].isReopened = false
    } else {
      next[level].proposal = signed
    }
    return next
  }
}

extension LevelState {
  /// Keeps what a signature takes the place of, if it is another's; nil where nothing does.
  fileprivate mutating func putAside(proposalFor signed: LevelDecision?) {
    guard let open = proposal else { return }
    if open.decision != signed?.decision {
      earlier.append(
        EarlierDecision(signed: open, wasDecided: false, replacedBy: signed?.decision)
      )
    }
    proposal = nil
  }

  fileprivate mutating func putAside(decisionFor signed: LevelDecision) {
    guard let decision else { return }
    earlier.append(
      EarlierDecision(signed: decision, wasDecided: true, replacedBy: signed.decision)
    )
  }
}
