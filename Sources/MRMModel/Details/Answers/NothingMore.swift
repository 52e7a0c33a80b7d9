/// The form without a question: a plain yes.
public struct NothingMore: DetailForm {
  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with _: inout Pass) throws(Pass.Failure) {}
}
