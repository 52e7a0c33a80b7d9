/// What is asked about the deprivation of liberty of children: a concern, no grave violation.
///
/// Source: MRM information system, deprivation of liberty. Who held them is the attribution.
public struct DetentionDetails: DetailForm {
  /// From when to when they were held.
  public var period: Estimated<Period>?
  /// Whether it was on security grounds, and which.
  public var securityGrounds: Answer<SecurityGrounds>?
  /// Where they were held.
  public var facilities = OpenChoices<DetentionFacility>()
  /// Whether they were ill-treated, and how.
  public var illTreatment: Answer<IllTreatmentSuffered>?
  /// Whether they were charged with an offence.
  public var charged: PlainAnswer?
  /// Whether the task force was given access to them.
  public var taskForceAccess: PlainAnswer?
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.period(
      Question(1, "period", fr: "durée de la détention", en: "period of detention"),
      &period,
    )
    try pass.branch(
      Question(
        2,
        "security_grounds",
        fr: "pour des motifs de sécurité",
        en: "on security grounds",
      ),
      &securityGrounds,
    )
    try pass.choices(
      Question(3, "facilities", fr: "lieux de détention", en: "places of detention"),
      &facilities,
    )
    try pass.branch(
      Question(
        4,
        "ill_treatment",
        fr: "torture ou mauvais traitements",
        en: "torture or ill-treatment",
      ),
      &illTreatment,
    )
    try pass.branch(Question(5, "charged", fr: "inculpation", en: "charged"), &charged)
    try pass.branch(
      Question(
        6,
        "task_force_access",
        fr: "accès de l’équipe spéciale",
        en: "access by the task force",
      ),
      &taskForceAccess,
    )
    try common.visit(with: &pass)
  }
}
