/// What is known of a child's disability.
public struct DisabilityKnown: DetailForm {
  /// Of which type.
  public var type: DisabilityType?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.code(Question(2, "type", fr: "type", en: "type"), &type)
  }
}
