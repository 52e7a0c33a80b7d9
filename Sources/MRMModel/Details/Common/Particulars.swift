/// What more is known after a yes, in a few words.
public struct Particulars: DetailForm {
  /// The words.
  public var details: FreeText?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.text(Question(2, "details", fr: "précisions", en: "details"), .line, &details)
  }
}
