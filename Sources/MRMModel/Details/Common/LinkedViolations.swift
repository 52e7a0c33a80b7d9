/// The kinds of violation that were committed together with one.
public struct LinkedViolations: DetailForm {
  /// The kinds.
  public var kinds: Set<ViolationKind> = []

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.codes(Question(2, "kinds", fr: "lesquelles", en: "which"), &kinds)
  }
}
