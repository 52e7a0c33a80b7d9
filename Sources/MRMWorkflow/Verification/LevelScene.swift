public import MRMModel

/// What the guards of one level of verification look at.
public struct LevelScene: Situation {
  /// What the three levels have done so far.
  public let verification: Verification
  /// The level that acts.
  public let level: VerificationLevel
  /// How the incident stands.
  public let standing: CaseStanding
  /// The day of the decision; of the open proposal where nothing is proposed.
  public let date: CalendarDay?
  /// The day it is signed.
  public let today: CalendarDay

  /// See ``Situation``.
  public var office: OfficeCode { standing.office }

  /// Creates a scene.
  public init(
    verification: Verification,
    level: VerificationLevel,
    standing: CaseStanding,
    date: CalendarDay?,
    today: CalendarDay,
  ) {
    self.verification = verification
    self.level = level
    self.standing = standing
    self.date = date ?? verification[level].proposal?.date
    self.today = today
  }

  /// Creates a scene of what is not dated by whoever acts: the open proposal has its day.
  init(
    _ verification: Verification,
    _ level: VerificationLevel,
    _ standing: CaseStanding,
    today: CalendarDay,
  ) {
    self.init(
      verification: verification,
      level: level,
      standing: standing,
      date: nil,
      today: today,
    )
  }

  /// How far the level is.
  public var stage: LevelStage {
    let here = verification[level]
    if let decision = here.decision, decision.status.isFinal, !here.isReopened,
      standing.upholds(decision)
    {
      return .closed
    }
    if let open = here.proposal {
      let isInOrder = open.date >= verification.earliestDate(at: level) ?? open.date
      return standing.upholds(open) && isInOrder ? .proposed : .overtaken
    }
    guard let decision = here.decision else { return .undecided }
    return standing.upholds(decision) ? .leftOpen : .outdated
  }

  /// How far the attribution to the party at a position is; see
  /// ``LevelState/attribution(toPartyAt:in:)``.
  func attribution(toPartyAt position: Int) -> AttributionStage {
    verification[level].attribution(toPartyAt: position, in: standing)
  }
}

extension LevelState {
  /// How far the attribution to one party is at this level.
  ///
  /// - Parameters:
  ///   - position: The party's, from 1, in the list that the decision in force was asked about.
  ///   - standing: How the incident stands.
  /// - Returns: *Alleged* where no decision in force was asked about it.
  public func attribution(
    toPartyAt position: Int,
    in standing: CaseStanding,
  ) -> AttributionStage {
    guard let decision, let found = decision.attribution, position <= found.named else {
      return .alleged
    }
    guard !isReopened, standing.upholds(decision) else { return .undecidedAnew }
    return found.verified.contains(position) ? .verified : .notEstablished
  }
}
