/// What the three levels have proposed and decided on one violation.
public struct Verification: Hashable, Sendable {
  /// The focal point's.
  public var focalPoint: LevelState
  /// The technical level's.
  public var technical: LevelState
  /// The CTFMR's: the only one that counts in reports.
  public var ctfmr: LevelState

  /// Creates a state; nothing proposed and nothing decided by default.
  public init(
    focalPoint: LevelState = .open,
    technical: LevelState = .open,
    ctfmr: LevelState = .open,
  ) {
    self.focalPoint = focalPoint
    self.technical = technical
    self.ctfmr = ctfmr
  }

  /// Whether nothing was ever proposed or decided.
  public var isUntouched: Bool { focalPoint.isOpen && technical.isOpen && ctfmr.isOpen }

  /// Whether a row of the index says what a log leads to, at each level.
  public func agrees(with replayed: Verification) -> Bool {
    VerificationLevel.allCases.allSatisfy { self[$0].agrees(with: replayed[$0]) }
  }

  /// The state of one level.
  public subscript(level: VerificationLevel) -> LevelState {
    get {
      switch level {
      case .focalPoint: focalPoint
      case .technical: technical
      case .ctfmr: ctfmr
      }
    }
    set {
      switch level {
      case .focalPoint: focalPoint = newValue
      case .technical: technical = newValue
      case .ctfmr: ctfmr = newValue
      }
    }
  }
}

/// What one level has proposed and decided; a new proposal leaves the last decision standing.
public struct LevelState: Hashable, Sendable {
  /// The decision in force; nil while undecided.
  public var decision: LevelDecision?
  /// The proposal that still lacks concurrence; nil when there is none.
  public var proposal: LevelDecision?
  /// Whether the question is to be decided anew although the decision in force closes it.
  public var isReopened: Bool
  /// What it decided and proposed before, the oldest first: nothing that was signed is forgotten.
  public var earlier: [EarlierDecision]

  /// Nothing proposed and nothing decided.
  public static let open = LevelState()

  fileprivate var isOpen: Bool { decision == nil && proposal == nil }

  /// Creates a state.
  public init(
    decision: LevelDecision? = nil,
    proposal: LevelDecision? = nil,
    isReopened: Bool = false,
    earlier: [EarlierDecision] = [],
  ) {
    self.decision = decision
    self.proposal = proposal
    self.isReopened = isReopened
    self.earlier = earlier
  }

  /// What was signed under a decision's record, whether or not it still stands.
  public func signed(_ decision: Identifier<Decision>) -> LevelDecision? {
    ([self.decision, proposal].compactMap(\.self) + earlier.map(\.signed))
      .first { $0.decision == decision }
  }

  /// Whether the level once decided under a decision's record: a proposal alone is no decision.
  public func hasDecided(_ decision: Identifier<Decision>) -> Bool {
    self.decision?.decision == decision
      || earlier.contains { $0.wasDecided && $0.signed.decision == decision }
  }

  /// Whether a row of the index says what a log leads to.
  ///
  /// A row that an older program wrote does not have what was replaced before there was a place for
  /// it; what stands, and whatever it does have, must be the same to the last byte.
  public func agrees(with replayed: LevelState) -> Bool {
    decision == replayed.decision && proposal == replayed.proposal
      && isReopened == replayed.isReopened
      && replayed.earlier.suffix(earlier.count) == earlier[...]
  }
}

/// A decision of one level: proposed by one person, concurred in by others.
public struct LevelDecision: Hashable, Sendable {
  /// The record with its reasons.
  public var decision: Identifier<Decision>
  /// What was found.
  public var status: VerificationStatus
  /// The day entered for it.
  public var date: CalendarDay
  /// Who signed, the proposer first; distinct.
  public var persons: [Identifier<Person>]
  /// The digest (32 bytes) of the versions it covers; the facts changed when it is another now.
  public var stamp: [UInt8]
  /// When the last person signed.
  public var signedAt: Timestamp
  /// What it finds of the attribution to the parties named; nil where it was not asked.
  public var attribution: AttributionFinding?

  /// Creates a decision.
  public init(
    decision: Identifier<Decision>,
    status: VerificationStatus,
    date: CalendarDay,
    persons: [Identifier<Person>],
    stamp: [UInt8],
    signedAt: Timestamp,
    attribution: AttributionFinding? = nil,
  ) {
    self.decision = decision
    self.status = status
    self.date = date
    self.persons = persons
    self.stamp = stamp
    self.signedAt = signedAt
    self.attribution = attribution
  }
}
