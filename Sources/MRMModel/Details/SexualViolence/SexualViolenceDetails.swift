/// What is asked about sexual violence against children.
///
/// Source: MRM information system, sexual violence.
public struct SexualViolenceDetails: DetailForm {
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try common.visit(with: &pass)
  }
}
