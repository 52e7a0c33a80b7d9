/// What is asked about the military use of a school or hospital: a concern, no grave violation.
///
/// Source: MRM information system, military use.
public struct MilitaryUseDetails: DetailForm {
  /// The facility.
  public var facility: UsedFacility?
  /// Whether it was in operation before.
  public var operationalBefore: YesNoPartially?
  /// From when to when it was used.
  public var period: Estimated<Period>?
  /// What it was used for.
  public var purposes = OpenChoices<MilitaryUsePurpose>()
  /// What became of it.
  public var effects = FacilityEffects()
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.branch(Question(1, "facility", fr: "établissement", en: "facility"), &facility)
    try pass.code(
      Question(
        2,
        "operational_before",
        fr: "en activité auparavant",
        en: "operational before",
      ),
      &operationalBefore,
    )
    try pass.period(
      Question(3, "period", fr: "durée de l’utilisation", en: "period of use"),
      &period,
    )
    try pass.choices(
      Question(4, "purposes", fr: "but de l’utilisation", en: "purpose of use"),
      &purposes,
    )
    try effects.visit(with: &pass)
    try common.visit(with: &pass)
  }
}
