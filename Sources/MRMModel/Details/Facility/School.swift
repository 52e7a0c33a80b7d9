/// The school that was attacked or used.
public struct School: DetailForm {
  /// What it is called.
  public var name: FreeText?
  /// What kind of school it is.
  public var types = OpenChoices<SchoolType>()
  /// The age of its pupils.
  public var ageLevels: Set<SchoolAgeLevel> = []
  /// What else is known of it.
  public var details: FreeText?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``; tags 11–14.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.text(
      Question(11, "school_name", fr: "nom de l’école", en: "name of the school"),
      .line,
      &name,
    )
    try pass.choices(
      Question(12, "school_type", fr: "type d’école", en: "type of school"),
      &types,
    )
    try pass.codes(
      Question(13, "school_age_level", fr: "âge des élèves", en: "age of the pupils"),
      &ageLevels,
    )
    try pass.text(
      Question(14, "school_details", fr: "précisions sur l’école", en: "details of the school"),
      .line,
      &details,
    )
  }
}
