/// What is asked about the deprivation of liberty of children.
///
/// Source: MRM information system, deprivation of liberty.
public struct DetentionDetails: DetailForm {
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try common.visit(with: &pass)
  }
}
