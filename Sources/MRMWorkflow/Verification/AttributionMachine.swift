public import MRMModel

/// The attribution of a violation to one party at one of the three levels, of which the CTFMR's counts.
///
/// It has no stored state and no entry of its own: a finding is part of the decision that verifies the
/// violation, so that whoever may not decide cannot find, and it falls with that decision when the
/// facts are changed. Nobody enters it, and lower levels' findings are shown beside the CTFMR's.
///
/// Source: MRM information system, `perpetrator_verified`: separate from the verification of the
/// violation, which may stand while the perpetrator stays alleged.
public struct AttributionMachine: Machine {
  /// The level.
  public let level: VerificationLevel

  /// Creates the machine of a level.
  public init(_ level: VerificationLevel) {
    self.level = level
  }

  /// See ``Machine``: who edits attributes, who decides finds.
  public func act(for action: AttributionAction) -> Act {
    switch action {
    case .attribute: .editIncident
    case .findVerified, .findNotEstablished, .reopen: .decide(level)
    }
  }

  /// See ``Machine``: what is asked of the decision is asked of what it finds.
  public func guards(of action: AttributionAction) -> [Guard<AttributionScene>] {
    switch action {
    case .attribute: []
    case .findVerified, .findNotEstablished: Self.deciding
    case .reopen: Self.reopeningGuards
    }
  }

  /// See ``Machine``.
  public func cell(_ stage: AttributionStage, _ action: AttributionAction)
    -> Cell<AttributionMachine>
  {
    switch (stage, action) {
    case (.alleged, .attribute): .leads(Self.naming)
    case (.verified, .attribute), (.notEstablished, .attribute), (.undecidedAnew, .attribute):
      .leads(Self.changing)
    case (.alleged, .findVerified), (.undecidedAnew, .findVerified): .leads(Self.verifying)
    case (.alleged, .findNotEstablished), (.undecidedAnew, .findNotEstablished):
      .leads(Self.notEstablishing)
    case (.verified, .findVerified), (.verified, .findNotEstablished),
      (.notEstablished, .findVerified), (.notEstablished, .findNotEstablished):
      .refused(.alreadyDecided)
    case (.verified, .reopen), (.notEstablished, .reopen): .leads(Self.reopening)
    case (.alleged, .reopen), (.undecidedAnew, .reopen): .refused(.questionOpen)
    }
  }

  private static let naming = attributing(to: .alleged)
  private static let changing = attributing(to: .undecidedAnew)
  private static let verifying = finding(.verified)
  private static let notEstablishing = finding(.notEstablished)
  private static let reopening = Transition<AttributionMachine>(
    to: [.undecidedAnew],
    effects: [.writesReason, .reopensLevel],
    entry: .levelReopened,
  )

  private static func attributing(to stage: AttributionStage) -> Transition<AttributionMachine> {
    Transition(to: [stage], effects: [.addsContributor], entry: .incidentEdited)
  }

  private static func finding(_ stage: AttributionStage) -> Transition<AttributionMachine> {
    Transition(
      to: [stage],
      guards: [violationVerified],
      effects: [.joinsDecision],
      content: .partyNamed,
      entry: .decisionProposed,
    )
  }

  // The level's own guards are the same at each level: they look at the scene's.
  private static let deciding = ofDecision(.propose)
  private static let reopeningGuards = ofDecision(.reopen)

  private static func ofDecision(_ action: LevelAction) -> [Guard<AttributionScene>] {
    VerificationMachine(.ctfmr).guards(of: action).map { rule in
      Guard(rule.policy) { scene, actor throws(Refusal) in
        try rule.check(scene.decision, actor)
      }
    }
  }

  private static let violationVerified = Guard<AttributionScene>(.violationVerified) {
    scene,
    _ throws(Refusal) in
    guard scene.status == .verified else { throw .attributionAlone }
  }
}
