/// What kind of school it is; several may hold at once.
public enum SchoolType: UInt8, OpenCode {
  case earlyChildhood = 1
  case primary = 2
  case secondary = 3
  case vocational = 4
  case religious = 5
  case secular = 6
  case formal = 7
  case informal = 8
  case girlsOnly = 9
  case boysOnly = 10
  case mixed = 11

  /// See ``Code``.
  public static var listName: String { "school-type" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, school type" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .earlyChildhood:
      CodeEntry(
        "early_childhood_pre_primary",
        fr: "petite enfance, préscolaire",
        en: "early childhood, pre-primary",
      )
    case .primary: CodeEntry("primary", fr: "primaire", en: "primary")
    case .secondary: CodeEntry("secondary", fr: "secondaire", en: "secondary")
    case .vocational: CodeEntry("vocational", fr: "professionnelle", en: "vocational")
    case .religious: CodeEntry("religious", fr: "religieuse", en: "religious")
    case .secular: CodeEntry("secular", fr: "laïque", en: "secular")
    case .formal: CodeEntry("formal", fr: "formelle", en: "formal")
    case .informal: CodeEntry("informal", fr: "informelle", en: "informal")
    case .girlsOnly: CodeEntry("female_only_school", fr: "de filles seulement", en: "girls only")
    case .boysOnly: CodeEntry("male_only_school", fr: "de garçons seulement", en: "boys only")
    case .mixed:
      CodeEntry("mixed_co_ed_school", fr: "mixte", en: "mixed", aliases: ["mixed_co-ed_school"])
    }
  }
}
