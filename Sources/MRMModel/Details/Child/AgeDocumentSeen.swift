/// The document that a child's age was read from.
public struct AgeDocumentSeen: DetailForm {
  /// Which.
  public var which: AgeDocument?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.code(Question(2, "which", fr: "lequel", en: "which"), &which)
  }
}
