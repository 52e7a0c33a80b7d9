/// What is asked about the abduction of children.
///
/// Source: MRM information system, abduction; lawful arrest is not abduction.
public struct AbductionDetails: DetailForm {
  /// What for.
  public var purpose: OpenChoice<AbductionPurpose>?
  /// Where the children were held.
  public var placeHeld: FreeText?
  /// Another place or country where they were held.
  public var otherPlaceHeld: FreeText?
  /// Whether they are free again.
  public var regainedFreedom: Answer<RegainedFreedom>?
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.choice(
      Question(1, "purpose", fr: "but de l’enlèvement", en: "purpose of the abduction"),
      &purpose,
    )
    try pass.text(
      Question(2, "place_held", fr: "lieu de détention", en: "place where held"),
      .line,
      &placeHeld,
    )
    try pass.text(
      Question(
        3,
        "other_place_held",
        fr: "autre lieu ou pays de détention",
        en: "other place or country where held",
      ),
      .line,
      &otherPlaceHeld,
    )
    try pass.branch(
      Question(4, "regained_freedom", fr: "a retrouvé la liberté", en: "regained freedom"),
      &regainedFreedom,
    )
    try common.visit(with: &pass)
  }
}
