/// Where the levels of one violation are not of one mind.
public enum LevelDisagreement: Hashable, Sendable {
  /// The level found otherwise than the level below it.
  case foundOtherwise(VerificationLevel, than: VerificationLevel)
  /// The level below decided on the facts as they are, and this one only on what they were.
  case notDecidedAnew(VerificationLevel)

  /// The level above of the two.
  public var level: VerificationLevel {
    switch self {
    case .foundOtherwise(let level, than: _), .notDecidedAnew(let level): level
    }
  }
}

extension Verification {
  /// Where the levels disagree, the lowest first.
  ///
  /// - Parameter stamp: The digest of the versions that a decision would cover now; asked for only
  ///   where two levels have decided.
  /// - Returns: At most one disagreement for each level but the first.
  public func disagreements(
    over stamp: @autoclosure () throws -> [UInt8]
  ) rethrows -> [LevelDisagreement] {
    guard technical.decision != nil else { return [] }
    let stamp = try stamp()
    return VerificationLevel.allCases.sorted().compactMap { level in
      guard let lower = level.below, let below = self[lower].decision,
        let decision = self[level].decision
      else { return nil }
      if decision.stamp != stamp, below.stamp == stamp { return .notDecidedAnew(level) }
      return decision.status == below.status ? nil : .foundOtherwise(level, than: lower)
    }
  }
}
