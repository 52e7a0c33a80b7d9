/// Who stated a child's age.
public struct AgeStated: DetailForm {
  /// Who.
  public var by: AgeInformant?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.code(Question(2, "by", fr: "par qui", en: "by whom"), &by)
  }
}
