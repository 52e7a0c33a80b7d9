/// How and with what somebody or something was attacked; asked alike of four kinds.
public struct MeansOfAttack: DetailForm {
  /// Whether the attack was aimed at those whom it hit.
  public var type: AttackType?
  /// The weapon, by its category.
  public var weapon: Weapon?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``; tags 2–3.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.code(Question(2, "attack_type", fr: "type d’attaque", en: "attack type"), &type)
    try pass.branch(Question(3, "weapon", fr: "arme", en: "weapon"), &weapon)
  }
}
