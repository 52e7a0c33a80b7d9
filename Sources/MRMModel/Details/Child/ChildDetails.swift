/// What is asked about a child in an incident, beside sex and age.
///
/// Source: MRM information system, individual victim. Its one list of vulnerabilities is three
/// questions here, so that none of them can contradict another. No answer is in words: everyone who
/// may see the facts reads them.
public struct ChildDetails: DetailForm {
  /// How the age is known.
  public var ageBasis: AgeBasis?
  /// Whether the child lives with a disability, and which.
  public var disability: Answer<DisabilityKnown>?
  /// Whether the child was displaced.
  public var displacement: Displacement?
  /// What else made the child vulnerable.
  public var vulnerabilities: Set<Vulnerability> = []
  /// Whether the child, or who may speak for it, agreed to be contacted again.
  public var consentToContact: Consent?
  /// Whether name and details may be shared for a referral, and with whom.
  public var consentToRefer: ReferralConsent?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.branch(
      Question(1, "age_basis", fr: "source de l’âge", en: "how the age is known"),
      &ageBasis,
    )
    try pass.branch(
      Question(
        2,
        "disability",
        fr: "handicap",
        en: "disability",
        help: Phrase(
          fr: "Au moment des faits, et non causé par eux.",
          en: "At the time, and not caused by what happened.",
        ),
      ),
      &disability,
    )
    try pass.code(Question(3, "displacement", fr: "déplacement", en: "displacement"), &displacement)
    try pass.codes(
      Question(4, "vulnerabilities", fr: "vulnérabilités", en: "vulnerabilities"),
      &vulnerabilities,
    )
    try pass.code(
      Question(
        5,
        "consent_to_contact",
        fr: "consentement à être recontacté",
        en: "consent to be contacted again",
      ),
      &consentToContact,
    )
    try pass.branch(
      Question(
        6,
        "consent_to_refer",
        fr: "consentement à l’orientation (nom et détails)",
        en: "consent to referral (name and details)",
        help: Phrase(
          fr: "L’accord pour que nom et détails soient donnés à qui peut aider.",
          en: "Agreement that name and details are given to those who can help.",
        ),
      ),
      &consentToRefer,
    )
  }
}
