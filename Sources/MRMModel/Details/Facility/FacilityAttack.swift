/// How a facility was attacked; asked alike of schools and hospitals.
public struct FacilityAttack: DetailForm {
  /// How and with what.
  public var means = MeansOfAttack()
  /// Whether the facility was in operation before.
  public var operationalBefore: YesNoPartially?
  /// Whether the attack was aimed at it and its personnel.
  public var targeted: DirectTargeting?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``; tags 2–5.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try means.visit(with: &pass)
    try pass.code(
      Question(
        4,
        "operational_before",
        fr: "en activité auparavant",
        en: "operational before",
      ),
      &operationalBefore,
    )
    try pass.branch(
      Question(5, "directly_targeted", fr: "directement visé", en: "directly targeted"),
      &targeted,
    )
  }
}
