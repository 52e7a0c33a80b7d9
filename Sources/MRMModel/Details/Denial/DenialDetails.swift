/// What is asked about a denial of humanitarian access.
///
/// Source: MRM information system, denial of humanitarian access.
public struct DenialDetails: DetailForm {
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try common.visit(with: &pass)
  }
}
