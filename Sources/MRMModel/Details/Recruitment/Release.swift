/// How children left an armed force or group.
public struct Release: DetailForm {
  /// How many left.
  public var number: Estimated<Count>?
  /// When they left.
  public var date: Estimated<CalendarDay>?
  /// How they left.
  public var way: WayOut?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.number(Question(2, "number", fr: "combien", en: "how many"), &number)
    try pass.day(Question(3, "date", fr: "quand", en: "when"), &date)
    try pass.code(Question(4, "way", fr: "comment", en: "how"), &way)
  }
}
