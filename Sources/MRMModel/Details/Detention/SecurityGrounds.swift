/// The grounds on which children were held, as those who held them said.
public struct SecurityGrounds: DetailForm {
  /// The reason.
  public var reason: DetentionReason?
  /// What more is known of it.
  public var details: FreeText?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.code(Question(2, "reason", fr: "raison", en: "reason"), &reason)
    try pass.text(Question(3, "details", fr: "précisions", en: "details"), .line, &details)
  }
}
