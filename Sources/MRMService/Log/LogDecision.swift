public import MRMModel

/// A proposal or a concurrence as the log tells it.
public struct LogDecision: Hashable, Sendable {
  /// The level.
  public let level: VerificationLevel
  /// What was found.
  public let status: VerificationStatus
  /// The day entered for it.
  public let date: CalendarDay
  /// Whether this signature completed the level's quorum.
  public let completes: Bool
  /// What was found of the attribution to the parties named, by position; nil where it was not asked.
  public let attribution: AttributionFinding?
  /// How many records of each kind it covers.
  public let covers: [RecordKind: Int]
  /// Sources and accounts by what `incident show` calls them, for those whose keys open them.
  public let basis: LogBasis?
}

/// What a decision rests on, as it was when it was signed.
public struct LogBasis: Hashable, Sendable {
  /// The numbers of the sources it rests on; ascending.
  public let sources: [Int]
  /// The accounts it was made over.
  public let accounts: [Account.Purpose]
}
