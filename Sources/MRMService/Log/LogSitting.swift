public import MRMModel

/// One signature under decisions of a meeting, as the log tells it.
public struct LogSitting: Hashable, Sendable {
  /// One of the decisions.
  public struct Case: Hashable, Sendable {
    /// The incident and the violation.
    public let incident: LogIncident
    /// What was found.
    public let status: VerificationStatus
    /// What was found of the attribution to the parties named; nil where it was not asked.
    public let attribution: AttributionFinding?
    /// Whether this signature completed the level's quorum.
    public let completes: Bool
  }

  /// The meeting.
  public let meeting: MeetingHandle
  /// The level that met.
  public let level: VerificationLevel
  /// The day of the meeting.
  public let day: CalendarDay
  /// Each decision, in the order of the meeting's list.
  public let cases: [Case]
}
