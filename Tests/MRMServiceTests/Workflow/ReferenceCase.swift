import MRMModel
import MRMService
import MRMWorkflow

/// What somebody tries on one incident of two violations.
struct CaseCommand {
  /// What an edit touches.
  enum Edit: CaseIterable {
    /// What every decision covers.
    case account
    /// What a decision on the second violation covers.
    case second
    /// What no decision covers.
    case identity
  }

  enum Act {
    case edit(Edit)
    case submit
    case giveBack
    case withdraw
    case close
    case reopen
    case take(VerificationLevel)
    case release(VerificationLevel)
    case propose(Int, VerificationLevel, VerificationStatus, daysAgo: Int)
    case concur(Int, VerificationLevel)
    case setAside(Int, VerificationLevel)
    case reopenLevel(Int, VerificationLevel)
  }

  let actor: Actor
  let act: Act
}

/// The rules of a case told once more, from the rules and not from the machines: what the machines
/// and a whole store are held against.
struct ReferenceCase: Equatable {
  struct Signed: Equatable {
    var status: VerificationStatus
    var daysAgo: Int
    var signers: [Identifier<Person>]
    var facts: Int
  }

  struct Level: Equatable {
    var decision: Signed?
    var proposal: Signed?
    var isReopened = false
  }

  static let closing: Set<VerificationStatus> = [.verified, .notMRM, .didNotOccur]

  let office: OfficeCode
  let author: Identifier<Person>
  var state: IncidentState
  var contributors: Set<Identifier<Person>>
  /// How often what a decision on each violation covers was changed.
  var facts = [0, 0]
  var levels = [[Level]](repeating: [Level(), Level(), Level()], count: 2)
  var takers: [Identifier<Person>?] = [nil, nil, nil]
  /// What the log holds of the incident.
  var log: [AuditAct] = []

  init(office: OfficeCode, author: Identifier<Person>) {
    self.office = office
    self.author = author
    state = .draft
    contributors = [author]
  }

  /// Tries something; what is refused changes nothing.
  mutating func attempt(_ command: CaseCommand, quorum: StoreSettings.Quorum) -> Refusal? {
    var next = self
    let refusal = next.take(command, quorum)
    if refusal == nil { self = next }
    return refusal
  }

  private mutating func take(_ command: CaseCommand, _ quorum: StoreSettings.Quorum) -> Refusal? {
    let actor = command.actor
    switch command.act {
    case .edit(let edit): return change(edit, actor)
    case .submit: return submit(actor)
    case .giveBack: return giveBack(actor)
    case .withdraw: return withdraw(actor)
    case .close: return close(actor)
    case .reopen: return reopen(actor)
    case .take(let level): return take(level, actor)
    case .release(let level): return release(level, actor)
    case .propose(let violation, let level, let status, let daysAgo):
      let signed = Signed(
        status: status,
        daysAgo: daysAgo,
        signers: [actor.id],
        facts: facts[violation],
      )
      return propose(signed, violation, level, actor, quorum(level))
    case .concur(let violation, let level):
      return concur(violation, level, actor, quorum(level))
    case .setAside(let violation, let level): return setAside(violation, level, actor)
    case .reopenLevel(let violation, let level): return reopen(violation, level, actor)
    }
  }

  // MARK: The incident

  /// Whether one of the roles may act, and if only elsewhere, that.
  private func lacks(_ act: Act, _ roles: Set<Role>, _ actor: Actor) -> Refusal? {
    let held = roles.intersection(actor.roles)
    if held.isEmpty { return .notPermitted(act) }
    let isEverywhere = !held.isDisjoint(with: [.technicalVerifier, .ctfmrMember])
    return isEverywhere || actor.office == office ? nil : .otherOffice(act)
  }

  private var ended: Refusal? {
    switch state {
    case .closed: .closed
    case .withdrawn: .withdrawn
    case .duplicate: .duplicate
    case .draft, .submitted, .returned: nil
    }
  }

  private func isClosed(_ violation: Int) -> Bool {
    levels[violation][2].decision.map { Self.closing.contains($0.status) } ?? false
  }

  private mutating func change(_ edit: CaseCommand.Edit, _ actor: Actor) -> Refusal? {
    if let lack = lacks(.editIncident, [.protectionOfficer], actor) ?? ended { return lack }
    if state == .draft, actor.id != author { return .notAuthor }
    contributors.insert(actor.id)
    switch edit {
    case .account: facts = facts.map { $0 + 1 }
    case .second: facts[1] += 1
    case .identity: break
    }
    log.append(state == .draft ? .draftSaved : .incidentEdited)
    return nil
  }

  private mutating func submit(_ actor: Actor) -> Refusal? {
    if let lack = lacks(.submitIncident, [.protectionOfficer], actor) ?? ended { return lack }
    if state == .submitted { return .alreadySubmitted }
    if state == .draft {
      if actor.id != author { return .notAuthor }
      // Its reference is given to it.
      facts = facts.map { $0 + 1 }
    }
    contributors.insert(actor.id)
    state = .submitted
    log.append(.incidentSubmitted)
    return nil
  }

  private mutating func giveBack(_ actor: Actor) -> Refusal? {
    let roles: Set<Role> = [.focalPoint, .technicalVerifier]
    if let lack = lacks(.returnIncident, roles, actor) ?? ended { return lack }
    if state == .draft { return .notSubmitted }
    if state == .returned { return .returned }
    if contributors.contains(actor.id) { return .contributor }
    state = .returned
    log.append(.incidentReturned)
    return nil
  }

  private mutating func withdraw(_ actor: Actor) -> Refusal? {
    if let lack = lacks(.withdrawIncident, [.protectionOfficer], actor) ?? ended { return lack }
    if state == .draft { return .notSubmitted }
    if isClosed(0) || isClosed(1) { return .decidedByCTFMR }
    state = .withdrawn
    log.append(.incidentWithdrawn)
    return nil
  }

  private mutating func close(_ actor: Actor) -> Refusal? {
    let roles: Set<Role> = [.technicalVerifier, .ctfmrMember]
    if let lack = lacks(.closeIncident, roles, actor) ?? ended { return lack }
    if state == .draft { return .notSubmitted }
    if state == .returned { return .returned }
    if contributors.contains(actor.id) { return .contributor }
    for violation in 0..<2 {
      let decided = levels[violation][2]
      guard isClosed(violation), decided.decision?.facts == facts[violation], !decided.isReopened
      else { return .openQuestions }
    }
    state = .closed
    log.append(.incidentClosed)
    return nil
  }

  private mutating func reopen(_ actor: Actor) -> Refusal? {
    let roles: Set<Role> = [.protectionOfficer, .focalPoint, .technicalVerifier, .ctfmrMember]
    if let lack = lacks(.reopenIncident, roles, actor) { return lack }
    switch state {
    case .draft, .submitted, .returned: return .notEnded
    case .duplicate: return .duplicate
    case .closed: state = .submitted
    case .withdrawn: state = .returned
    }
    log.append(.incidentReopened)
    return nil
  }

  // MARK: The levels

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

  private mutating func sign(
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

  private mutating func propose(
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

  private mutating func concur(
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

  private mutating func setAside(
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

  private mutating func reopen(
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

  private mutating func take(_ level: VerificationLevel, _ actor: Actor) -> Refusal? {
    if let lack = lacks(level, actor) { return lack }
    if takers[place(level)] != nil { return .alreadyTaken }
    if let lack = notSubmitted { return lack }
    if contributors.contains(actor.id) { return .contributor }
    takers[place(level)] = actor.id
    log.append(.caseTaken)
    return nil
  }

  private mutating func release(_ level: VerificationLevel, _ actor: Actor) -> Refusal? {
    if let lack = lacks(level, actor) { return lack }
    guard takers[place(level)] != nil else { return .notTaken }
    takers[place(level)] = nil
    log.append(.caseReleased)
    return nil
  }
}
