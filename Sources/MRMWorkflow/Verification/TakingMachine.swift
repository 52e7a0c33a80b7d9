public import MRMModel

/// Whether somebody works on a case at one level: so that two do not prepare one decision.
///
/// Whoever has taken it proposes; others concur, return, or take it off the person who cannot go on.
public struct TakingMachine: Machine {
  /// The level.
  public let level: VerificationLevel

  /// Creates the machine of a level.
  public init(_ level: VerificationLevel) {
    self.level = level
  }

  /// See ``Machine``.
  public func act(for action: TakingAction) -> Act { .decide(level) }

  /// See ``Machine``.
  public func guards(of action: TakingAction) -> [Guard<CaseStanding>] { [] }

  /// See ``Machine``.
  public func cell(_ state: TakingState, _ action: TakingAction) -> Cell<TakingMachine> {
    switch (state, action) {
    case (.free, .take): .leads(Self.taking)
    case (.free, .release): .refused(.notTaken)
    case (.taken, .take): .refused(.alreadyTaken)
    case (.taken, .release): .leads(Self.releasing)
    }
  }

  private static let taking = Transition<TakingMachine>(
    to: [.taken],
    guards: [
      Guard(.incidentSubmitted) { standing, _ throws(Refusal) in
        try standing.state.checkSubmitted()
      },
      Guard(.fourEyes) { standing, actor throws(Refusal) in
        guard !standing.contributors.contains(actor.id) else { throw .contributor }
      },
    ],
    effects: [.takes],
    entry: .caseTaken,
  )
  private static let releasing = Transition<TakingMachine>(
    to: [.free],
    effects: [.releases],
    entry: .caseReleased,
  )
}
