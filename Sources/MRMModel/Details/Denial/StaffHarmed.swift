/// How many of the humanitarian personnel it happened to.
public struct StaffHarmed: DetailForm {
  /// How many, by sex.
  public var number: Estimated<Headcount<Adults>>?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.headcount(Question(2, "number", fr: "combien", en: "how many"), &number)
  }
}
