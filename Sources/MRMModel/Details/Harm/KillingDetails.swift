/// What is asked about the killing of children.
///
/// Source: MRM information system, killing; the Field Manual counts direct and indirect deaths.
public struct KillingDetails: DetailForm {
  /// How it came to it.
  public var circumstances = CircumstancesOfHarm()
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try circumstances.visit(with: &pass)
    try common.visit(with: &pass)
  }
}
