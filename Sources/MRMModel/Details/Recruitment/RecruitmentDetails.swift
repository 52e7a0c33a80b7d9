/// What is asked about the recruitment and use of children.
///
/// Source: MRM information system, recruitment and use; use in any capacity counts, not only in
/// hostilities.
public struct RecruitmentDetails: DetailForm {
  /// What made the children join, or others take them.
  public var factors = OpenChoices<RecruitmentFactor>()
  /// Whether it was part of a campaign.
  public var campaign: Answer<Particulars>?
  /// Whether a child had been recruited before.
  public var again: Answer<Particulars>?
  /// What the children were used for.
  public var role: ChildRole?
  /// Whether a child had a weapon.
  public var ownedWeapon: PlainAnswer?
  /// Whether a child had military training.
  public var training: PlainAnswer?
  /// Whether a child saw others being recruited, and how many.
  public var sawOthers: Answer<OthersRecruited>?
  /// Whether children have left the force or group.
  public var released: Answer<Release>?
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.choices(
      Question(1, "factors", fr: "facteurs du recrutement", en: "factors of recruitment"),
      &factors,
    )
    try pass.branch(
      Question(2, "campaign", fr: "campagne de recrutement", en: "part of a recruitment campaign"),
      &campaign,
    )
    try pass.branch(
      Question(3, "re_recruitment", fr: "recruté de nouveau", en: "recruited again"),
      &again,
    )
    try pass.branch(Question(4, "role", fr: "rôle de l’enfant", en: "child’s role"), &role)
    try pass.branch(
      Question(5, "owned_weapon", fr: "enfant armé", en: "child had a weapon"),
      &ownedWeapon,
    )
    try pass.branch(
      Question(6, "military_training", fr: "formation de type militaire", en: "military training"),
      &training,
    )
    try pass.branch(
      Question(
        7,
        "saw_others_recruited",
        fr: "a vu recruter d’autres enfants",
        en: "saw other children recruited",
      ),
      &sawOthers,
    )
    try pass.branch(
      Question(8, "released", fr: "a quitté la force ou le groupe", en: "left the force or group"),
      &released,
    )
    try common.visit(with: &pass)
  }
}
