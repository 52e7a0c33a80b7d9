/// What is known of children of whom nobody knows the names.
///
/// Source: MRM information system, group victim. No answer is in words.
public struct GroupDetails: DetailForm {
  /// How many they are.
  public var size: Estimated<Count>?
  /// Of which sex.
  public var sex: GroupSex?
  /// The age bands that they were of.
  public var ageBands: Set<AgeBand> = []

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.number(
      Question(
        1,
        "size",
        fr: "nombre d’enfants",
        en: "number of children",
        help: Phrase(
          fr: "Sans les enfants inscrits un à un.",
          en: "Without the children that are listed one by one.",
        ),
      ),
      &size,
    )
    try pass.code(Question(2, "sex", fr: "sexe", en: "sex"), &sex)
    try pass.codes(Question(3, "age_bands", fr: "tranches d’âge", en: "age bands"), &ageBands)
  }
}
