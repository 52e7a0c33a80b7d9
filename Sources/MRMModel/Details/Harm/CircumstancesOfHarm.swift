/// How children came to be killed or maimed; asked alike of both.
public struct CircumstancesOfHarm: DetailForm {
  /// What was going on.
  public var context: ContextOfHarm?
  /// How and with what they were attacked.
  public var means = MeansOfAttack()
  /// Whether a victim took part in the hostilities.
  public var victimTookPart: PlainAnswer?
  /// Whether the attack was indiscriminate, and what shows it.
  public var indiscriminate: Answer<Particulars>?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``; tags 1–5.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.code(Question(1, "context", fr: "contexte", en: "context"), &context)
    try means.visit(with: &pass)
    try pass.branch(
      Question(
        4,
        "victim_took_part",
        fr: "victime participant aux hostilités",
        en: "victim took part in hostilities",
      ),
      &victimTookPart,
    )
    try pass.branch(
      Question(
        5,
        "indiscriminate",
        fr: "attaque sans discrimination",
        en: "indiscriminate attack",
      ),
      &indiscriminate,
    )
  }
}
