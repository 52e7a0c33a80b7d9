/// How many other children a recruited child saw being recruited.
public struct OthersRecruited: DetailForm {
  /// How many.
  public var number: Estimated<Count>?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.number(Question(2, "number", fr: "combien", en: "how many"), &number)
  }
}
