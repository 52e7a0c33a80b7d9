/// How abducted children came to be free again.
public struct RegainedFreedom: DetailForm {
  /// How; several when children of one violation went different ways.
  public var ways = OpenChoices<WayToFreedom>()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.choices(Question(2, "ways", fr: "comment", en: "how"), &ways)
  }
}
