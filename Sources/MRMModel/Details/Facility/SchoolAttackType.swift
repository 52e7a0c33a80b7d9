/// What was done to a school or to those protected in relation to it (S/RES/1998, 2011).
public enum SchoolAttackType: UInt8, Code {
  case attack = 1
  case persons = 2
  case threat = 3
  case interference = 4

  /// See ``Code``.
  public static var listName: String { "school-attack-type" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, facility attack type, schools" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .attack:
      CodeEntry("attack_on_school_s", fr: "attaque contre une école", en: "attack on a school")
    case .persons:
      CodeEntry(
        "attack_on_protected_persons_schools",
        fr: "attaque contre des personnes protégées en lien avec une école",
        en: "attack on protected persons in relation to a school",
        aliases: ["attack_on_education_personnel"],
      )
    case .threat:
      CodeEntry(
        "threat_of_attack_on_school_s",
        fr: "menace d’attaque contre une école",
        en: "threat of attack on a school",
        aliases: ["threat_of_attack_on_school"],
      )
    case .interference:
      CodeEntry(
        "other_interference_with_education",
        fr: "autre entrave à l’éducation",
        en: "other interference with education",
      )
    }
  }
}
