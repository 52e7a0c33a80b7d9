/// By when a follow-up that waits is due.
public struct PendingFollowUp: DetailForm {
  /// The last day on which it is in time.
  public var due: Estimated<CalendarDay>?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.day(
      Question(
        2,
        "due",
        fr: "échéance",
        en: "due date",
        help: Phrase(
          fr: "Le dernier jour où le suivi est à temps.",
          en: "The last day on which the follow-up is in time.",
        ),
        isSet: true,
      ),
      &due,
    )
  }
}
