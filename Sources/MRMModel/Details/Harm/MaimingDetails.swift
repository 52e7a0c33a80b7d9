/// What is asked about the maiming of children.
///
/// Source: MRM information system, maiming.
public struct MaimingDetails: DetailForm {
  /// How it came to it.
  public var circumstances = CircumstancesOfHarm()
  /// What the injuries left behind.
  public var consequences = OpenChoices<MaimingConsequence>()
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try circumstances.visit(with: &pass)
    try pass.choices(
      Question(6, "consequences", fr: "conséquences", en: "consequences"),
      &consequences,
    )
    try common.visit(with: &pass)
  }
}
