public import MRMModel

/// What the guards of an attribution look at: the level that decides, and what it finds.
public struct AttributionScene: Situation {
  /// The level, and what the guards of its own machine look at.
  public let decision: LevelScene
  /// What the decision finds of the violation itself.
  public let status: VerificationStatus

  /// See ``Situation``.
  public var office: OfficeCode { decision.office }

  /// Creates a scene.
  public init(decision: LevelScene, status: VerificationStatus) {
    self.decision = decision
    self.status = status
  }
}
