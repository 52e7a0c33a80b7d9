/// What is asked of every violation, after the questions of its kind.
public struct CommonAnswers: DetailForm {
  /// Whether it went across a border.
  public var crossBorder: PlainAnswer?
  /// Whether other violations were committed with it, and which.
  public var linked: Answer<LinkedViolations>?
  /// What no other question had room for.
  public var notes: FreeText?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``; tags 40–42, behind those of every kind.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.branch(
      Question(40, "cross_border", fr: "transfrontalière", en: "cross-border"),
      &crossBorder,
    )
    try pass.branch(
      Question(
        41,
        "linked_violations",
        fr: "liée à d’autres violations",
        en: "linked with other violations",
      ),
      &linked,
    )
    try pass.text(Question(42, "notes", fr: "remarques", en: "notes"), .paragraphs, &notes)
  }
}
