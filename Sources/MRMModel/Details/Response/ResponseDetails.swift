/// What is known of a response to a violation.
///
/// Source: MRM information system, response. What was done for a child in a service stays with the
/// service: its texts name nobody and hold nothing clinical.
public struct ResponseDetails: DetailForm {
  /// What was done.
  public var kinds = OpenChoices<ResponseKind>()
  /// When.
  public var date: Estimated<CalendarDay>?
  /// With which party, service or authority.
  public var addressee: FreeText?
  /// What was said or done, in words.
  public var action: FreeText?
  /// Whether it is followed up still.
  public var followUp: FollowUp?
  /// What came of it.
  public var followUpNotes: FreeText?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.choices(
      Question(1, "kinds", fr: "types de réponse", en: "kinds of response"),
      &kinds,
    )
    try pass.day(Question(2, "date", fr: "date", en: "date"), &date)
    try pass.text(
      Question(
        3,
        "addressee",
        fr: "auprès de qui",
        en: "with whom",
        help: Phrase(
          fr: "La partie, le service ou l’autorité : une fonction, pas un nom.",
          en: "The party, service or authority: a function, not a name.",
        ),
      ),
      .line,
      &addressee,
    )
    try pass.text(
      Question(4, "action", fr: "action menée", en: "action taken"),
      .paragraphs,
      &action,
    )
    try pass.branch(Question(5, "follow_up", fr: "suivi", en: "follow-up"), &followUp)
    try pass.text(
      Question(6, "follow_up_notes", fr: "remarques sur le suivi", en: "follow-up notes"),
      .paragraphs,
      &followUpNotes,
    )
  }
}

extension ResponseDetails {
  /// Whether its follow-up waits still on a day after the one it was due by.
  public func isOverdue(on today: CalendarDay) -> Bool {
    guard case .pending(let pending) = followUp, let due = pending.due else { return false }
    return due.value < today
  }
}
