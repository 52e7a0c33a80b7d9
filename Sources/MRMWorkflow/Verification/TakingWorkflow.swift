public import MRMModel

/// Who works on a case at each level; ``TakingMachine`` says who may take and release it.
public enum TakingWorkflow: Sendable {
  /// Takes or releases a case at a level.
  ///
  /// - Parameters:
  ///   - takings: Who has taken it, at most one a level.
  ///   - action: What is done.
  ///   - level: Where.
  ///   - actor: By whom.
  ///   - standing: How the incident stands; its stamp is not looked at.
  ///   - time: When it is signed.
  /// - Throws: What ``TakingMachine`` refuses.
  /// - Returns: Who has taken it then, the lowest level first.
  public static func next(
    after takings: [CaseTaking],
    _ action: TakingAction,
    at level: VerificationLevel,
    by actor: Actor,
    standing: CaseStanding,
    time: Timestamp,
  ) throws(Refusal) -> [CaseTaking] {
    let isTaken = takings.contains { $0.level == level }
    _ = try TakingMachine(level).transition(
      from: isTaken ? .taken : .free,
      action,
      by: actor,
      in: standing,
    )
    let others = takings.filter { $0.level != level }
    switch action {
    case .release: return others
    case .take:
      let taking = CaseTaking(level: level, person: actor.id, since: time)
      return (others + [taking]).sorted { $0.level < $1.level }
    }
  }
}
