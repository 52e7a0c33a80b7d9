import MRMModel
import MRMWorkflow

/// The rules of the levels of verification, and of who has taken the case.
extension ReferenceCase {
  private func lacks(_ level: VerificationLevel, _ actor: Actor) -> Refusal? {
    lacks(.decide(level), [level.role], actor)
  }

  private var notSubmitted: Refusal? {
    switch state {
    case .submitted: nil
    case .draft: .notSubmitted
    case .returned: .returned
    case .closed, .withdrawn, .duplicate: ended
    }
  }

  private func place(_ level: VerificationLevel) -> Int { Int(level.rawValue) - 1 }

  /// Who edited it, or signed at another level.
  private func isInvolved(
    _ actor: Actor,
    _ violation: Int,
    _ level: VerificationLevel,
  ) -> Refusal? {
    if contributors.contains(actor.id) { return .contributor }
    for other in VerificationLevel.allCases where other != level {
      let state = levels[violation][place(other)]
      let signers = (state.decision?.signers ?? []) + (state.proposal?.signers ?? [])
      if signers.contains(actor.id) { return .decidedAtAnotherLevel(other) }
    }
    return nil
  }

  private func stands(_ signed: Signed, _ violation: Int) -> Bool {
    signed.facts == facts[violation] && contributors.isDisjoint(with: signed.signers)
  }

  private func isShut(_ violation: Int, _ level: VerificationLevel) -> Bool {
    let state = levels[violation][place(level)]
    guard let decision = state.decision, !state.isReopened else { return false }
    return Self.closing.contains(decision.status) && stands(decision, violation)
  }

  private func mayDecide(
    _ violation: Int,
    _ level: VerificationLevel,
    _ actor: Actor,
  ) -> Refusal? {
    if let lack = lacks(level, actor) ?? notSubmitted ?? isInvolved(actor, violation, level) {
      return lack
    }
    for below in VerificationLevel.allCases.reversed() where below < level {
      guard let decision = levels[violation][place(below)].decision else {
        return .levelBelowUndecided(below)
      }
      if !stands(decision, violation) { return .levelBelowOutdated(below) }
    }
    return isShut(violation, level) ? .alreadyDecided : nil
  }

  private func dayBelow(_ violation: Int, _ level: VerificationLevel) -> Int? {
    guard let below = level.below else { return nil }
    return levels[violation][place(below)].decision?.daysAgo
  }

  private func isMisdated(
    _ signed: Signed,
    _ violation: Int,
    _ level: VerificationLevel,
  ) -> Refusal? {
    if signed.daysAgo < 0 { return .dateInFuture }
    if let below = level.below, let day = dayBelow(violation, level), signed.daysAgo > day {
      return .dateBeforeLevelBelow(below)
    }
    return nil
  }

  mutating func sign(
    _ signed: Signed,
    _ violation: Int,
    _ level: VerificationLevel,
    _ quorum: Int,
  ) {
    if signed.signers.count >= quorum {
      levels[violation][place(level)] = Level(decision: signed)
    } else {
      levels[violation][place(level)].proposal = signed
    }
  }

  mutating func propose(
    _ signed: Signed,
    _ violation: Int,
    _ level: VerificationLevel,
    _ actor: Actor,
    _ quorum: Int,
  ) -> Refusal? {
    if let refusal = mayDecide(violation, level, actor) { return refusal }
    if let open = levels[violation][place(level)].proposal, stands(open, violation),
      open.daysAgo <= dayBelow(violation, level) ?? open.daysAgo
    {
      return open.signers.contains(actor.id) ? .alreadyProposed : .proposalOpen
    }
    if let taker = takers[place(level)], taker != actor.id { return .takenByAnother }
    if let misdated = isMisdated(signed, violation, level) { return misdated }
    sign(signed, violation, level, quorum)
    log.append(.decisionProposed)
    return nil
  }

  mutating func concur(
    _ violation: Int,
    _ level: VerificationLevel,
    _ actor: Actor,
    _ quorum: Int,
  ) -> Refusal? {
    if let refusal = mayDecide(violation, level, actor) { return refusal }
    guard var open = levels[violation][place(level)].proposal else { return .nothingProposed }
    if open.facts != facts[violation] { return .changedSinceProposal }
    if open.signers.contains(actor.id) { return .samePerson }
    if !contributors.isDisjoint(with: open.signers) { return .signerContributed }
    if let misdated = isMisdated(open, violation, level) { return misdated }
    open.signers.append(actor.id)
    sign(open, violation, level, quorum)
    log.append(.decisionConcurred)
    return nil
  }

  mutating func setAside(
    _ violation: Int,
    _ level: VerificationLevel,
    _ actor: Actor,
  ) -> Refusal? {
    if let lack = lacks(level, actor) ?? notSubmitted { return lack }
    guard let open = levels[violation][place(level)].proposal, !isShut(violation, level) else {
      return .nothingProposed
    }
    if !open.signers.contains(actor.id), let involved = isInvolved(actor, violation, level) {
      return involved
    }
    levels[violation][place(level)].proposal = nil
    log.append(.proposalSetAside)
    return nil
  }

  mutating func reopen(
    _ violation: Int,
    _ level: VerificationLevel,
    _ actor: Actor,
  ) -> Refusal? {
    if let lack = lacks(level, actor) ?? notSubmitted ?? isInvolved(actor, violation, level) {
      return lack
    }
    guard isShut(violation, level) else { return .questionOpen }
    levels[violation][place(level)].isReopened = true
    log.append(.levelReopened)
    return nil
  }

  mutating func take(_ level: VerificationLevel, _ actor: Actor) -> Refusal? {
    if let lack = lacks(level, actor) { return lack }
    if takers[place(level)] != nil { return .alreadyTaken }
    if let lack = notSubmitted { return lack }
    if contributors.contains(actor.id) { return .contributor }
    takers[place(level)] = actor.id
    log.append(.caseTaken)
    return nil
  }

  mutating func release(_ level: VerificationLevel, _ actor: Actor) -> Refusal? {
    if let lack = lacks(level, actor) { return lack }
    guard takers[place(level)] != nil else { return .notTaken }
    takers[place(level)] = nil
    log.append(.caseReleased)
    return nil
  }
}
