/// What is asked about the recruitment and use of children.
///
/// Source: MRM information system, recruitment and use.
public struct RecruitmentDetails: DetailForm {
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try common.visit(with: &pass)
  }
}
