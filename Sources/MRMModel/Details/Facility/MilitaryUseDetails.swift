/// What is asked about the military use of a school or hospital.
///
/// Source: MRM information system, military use.
public struct MilitaryUseDetails: DetailForm {
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try common.visit(with: &pass)
  }
}
