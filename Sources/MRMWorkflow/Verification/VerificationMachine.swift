public import MRMModel

/// The verification of a violation at one of its three levels, which have the same machine.
///
/// Source: MRM information system, verification block (three levels, of which only the CTFMR's
/// counts); the four-eyes rules are this program's: nobody decides on what they logged or edited,
/// and nobody at two levels of one violation. What counts for the last is what stands: decisions in
/// force and open proposals. A signature that another decision replaced binds nobody.
/// A level above may find otherwise than the level below; both stay visible.
public struct VerificationMachine: Machine {
  /// The level.
  public let level: VerificationLevel

  /// Creates the machine of a level.
  public init(_ level: VerificationLevel) {
    self.level = level
  }

  /// See ``Machine``: each level is its own members' to decide at.
  public func act(for action: LevelAction) -> Act { .decide(level) }

  /// See ``Machine``.
  public func guards(of action: LevelAction) -> [Guard<LevelScene>] {
    switch action {
    case .propose, .concur: Self.deciding
    case .setAside: Self.settingAside
    case .reopen: Self.reopeningGuards
    }
  }

  /// See ``Machine``.
  public func cell(_ stage: LevelStage, _ action: LevelAction) -> Cell<VerificationMachine> {
    switch (stage, action) {
    case (.undecided, .propose), (.overtaken, .propose), (.leftOpen, .propose),
      (.outdated, .propose):
      .leads(Self.proposing)
    case (.proposed, .propose): .refused(.proposalOpen, after: [Self.notProposedAlready])
    case (.closed, .propose), (.closed, .concur): .refused(.alreadyDecided)
    case (.proposed, .concur): .leads(Self.concurring)
    case (.overtaken, .concur): .refused(.changedSinceProposal, after: Self.concurrence)
    case (.undecided, .concur), (.leftOpen, .concur), (.outdated, .concur):
      .refused(.nothingProposed)
    case (.proposed, .setAside), (.overtaken, .setAside): .leads(Self.settingProposalAside)
    case (.undecided, .setAside), (.leftOpen, .setAside), (.closed, .setAside),
      (.outdated, .setAside):
      .refused(.nothingProposed)
    case (.closed, .reopen): .leads(Self.reopening)
    case (.undecided, .reopen), (.proposed, .reopen), (.overtaken, .reopen), (.leftOpen, .reopen),
      (.outdated, .reopen):
      .refused(.questionOpen)
    }
  }

  // A queue asks the machine tens of thousands of times: steps and guards are laid out once.

  private static let decided: [LevelStage] = [.proposed, .leftOpen, .closed]
  private static let proposing = Transition<VerificationMachine>(
    to: decided,
    guards: [notTakenByAnother, dateInOrder],
    effects: [.writesDecision, .opensProposal],
    content: .verification,
    entry: .decisionProposed,
  )
  private static let concurring = Transition<VerificationMachine>(
    to: decided,
    guards: concurrence,
    effects: [.signsProposal],
    entry: .decisionConcurred,
  )
  private static let settingProposalAside = Transition<VerificationMachine>(
    to: [.undecided, .leftOpen, .outdated],
    guards: [proposerOrPeer],
    effects: [.writesReason, .dropsProposal],
    entry: .proposalSetAside,
  )
  private static let reopening = Transition<VerificationMachine>(
    to: [.leftOpen],
    effects: [.writesReason, .reopensLevel],
    entry: .levelReopened,
  )

  private static let deciding = [incidentSubmitted, fourEyes, oneLevel, levelsBelowDecided]
  private static let reopeningGuards = [incidentSubmitted, fourEyes, oneLevel]
  private static let settingAside = [incidentSubmitted]
  private static let concurrence = [factsUnchanged, anotherPerson, signersUninvolved, dateInOrder]

  private static let incidentSubmitted = Guard<LevelScene>(.incidentSubmitted) {
    scene,
    _ throws(Refusal) in
    try scene.standing.state.checkSubmitted()
  }
  private static let fourEyes = Guard<LevelScene>(.fourEyes) { scene, actor throws(Refusal) in
    guard !scene.standing.contributors.contains(actor.id) else { throw .contributor }
  }
  private static let oneLevel = Guard<LevelScene>(.oneLevel) { scene, actor throws(Refusal) in
    for other in VerificationLevel.allCases where other != scene.level {
      guard !scene.verification[other].isSigned(by: actor.id) else {
        throw .decidedAtAnotherLevel(other)
      }
    }
  }
  private static let levelsBelowDecided = Guard<LevelScene>(.levelsBelowDecided) {
    scene,
    _ throws(Refusal) in
    var next = scene.level.below
    while let below = next {
      guard let decision = scene.verification[below].decision else {
        throw .levelBelowUndecided(below)
      }
      guard scene.standing.upholds(decision) else { throw .levelBelowOutdated(below) }
      next = below.below
    }
  }
  private static let notProposedAlready = Guard<LevelScene>(.notProposedAlready) {
    scene,
    actor throws(Refusal) in
    guard scene.open?.persons.contains(actor.id) != true else { throw .alreadyProposed }
  }
  private static let factsUnchanged = Guard<LevelScene>(.factsUnchanged) {
    scene,
    _ throws(Refusal) in
    guard scene.open?.stamp == scene.standing.currentStamp else { throw .changedSinceProposal }
  }
  private static let anotherPerson = Guard<LevelScene>(.anotherPerson) {
    scene,
    actor throws(Refusal) in
    guard scene.open?.persons.contains(actor.id) != true else { throw .samePerson }
  }
  private static let signersUninvolved = Guard<LevelScene>(.signersUninvolved) {
    scene,
    _ throws(Refusal) in
    guard !(scene.open.map(scene.standing.hasContributor) ?? false) else {
      throw .signerContributed
    }
  }
  private static let dateInOrder = Guard<LevelScene>(.dateInOrder) { scene, _ throws(Refusal) in
    guard let date = scene.date else { return }
    guard date <= scene.today else { throw .dateInFuture }
    if let below = scene.level.below,
      let earliest = scene.verification.earliestDate(at: scene.level), date < earliest
    {
      throw .dateBeforeLevelBelow(below)
    }
  }
  private static let notTakenByAnother = Guard<LevelScene>(.notTakenByAnother) {
    scene,
    actor throws(Refusal) in
    guard scene.standing.taker(at: scene.level) ?? actor.id == actor.id else {
      throw .takenByAnother
    }
  }
  private static let proposerOrPeer = Guard<LevelScene>(.proposerOrPeer) {
    scene,
    actor throws(Refusal) in
    guard scene.open?.persons.contains(actor.id) != true else { return }
    try fourEyes.check(scene, actor)
    try oneLevel.check(scene, actor)
  }
}

extension LevelScene {
  /// The proposal at the level, overtaken or not.
  fileprivate var open: LevelDecision? { verification[level].proposal }
}

extension IncidentState {
  /// Refuses every state in which nothing is decided on.
  func checkSubmitted() throws(Refusal) {
    switch self {
    case .draft: throw .notSubmitted
    case .returned: throw .returned
    case .closed: throw .closed
    case .withdrawn: throw .withdrawn
    case .duplicate: throw .duplicate
    case .submitted: break
    }
  }
}

extension LevelState {
  /// Whether a person has signed the decision in force or the open proposal.
  func isSigned(by person: Identifier<Person>) -> Bool {
    decision?.persons.contains(person) ?? false || proposal?.persons.contains(person) ?? false
  }
}
