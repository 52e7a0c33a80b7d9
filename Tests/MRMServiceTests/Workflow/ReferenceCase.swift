import MRMModel
import MRMService
import MRMWorkflow

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

  /// Whether one of the roles may act, and if only elsewhere, that.
  func lacks(_ act: Act, _ roles: Set<Role>, _ actor: Actor) -> Refusal? {
    let held = roles.intersection(actor.roles)
    if held.isEmpty { return .notPermitted(act) }
    let isEverywhere = !held.isDisjoint(with: [.technicalVerifier, .ctfmrMember])
    return isEverywhere || actor.office == office ? nil : .otherOffice(act)
  }

  var ended: Refusal? {
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
}
