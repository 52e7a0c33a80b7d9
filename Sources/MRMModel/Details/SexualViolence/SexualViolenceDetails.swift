/// What is asked about sexual violence against children.
///
/// Source: MRM information system, sexual violence. Exploitation and abuse by aid or UN staff is not
/// recorded here.
public struct SexualViolenceDetails: DetailForm {
  /// Its forms.
  public var types: Set<SexualViolenceType> = []
  /// Whether it happened during military operations.
  public var duringOperations: PlainAnswer?
  /// What it led to, as far as that was volunteered.
  public var implications: Set<SexualViolenceImplication> = []
  /// Whether staff of the United Nations or of an aid organisation did it; yes is refused.
  public var byAidStaff: YesNoUnknown?
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.codes(
      Question(1, "types", fr: "formes de violence sexuelle", en: "forms of sexual violence"),
      &types,
    )
    try pass.branch(
      Question(
        2,
        "during_military_operations",
        fr: "pendant des opérations militaires",
        en: "during military operations",
      ),
      &duringOperations,
    )
    try pass.codes(
      Question(
        3,
        "implications",
        fr: "conséquences",
        en: "implications",
        isOnlyVolunteered: true,
      ),
      &implications,
    )
    try pass.code(
      Question(
        4,
        "by_aid_staff",
        fr: "par du personnel de l’ONU ou d’une organisation d’aide",
        en: "by staff of the UN or of an aid organisation",
        help: Phrase(
          fr: "Si oui, cela ne s’enregistre pas ici mais se signale au point focal PEAS.",
          en: "If so, it is not recorded here but reported to the PSEA focal point.",
        ),
      ),
      &byAidStaff,
    )
    try common.visit(with: &pass)
  }
}
