/// How many humanitarian vehicles were hijacked.
public struct VehiclesHijacked: DetailForm {
  /// How many.
  public var number: Estimated<Count>?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.number(Question(2, "number", fr: "combien", en: "how many"), &number)
  }
}
