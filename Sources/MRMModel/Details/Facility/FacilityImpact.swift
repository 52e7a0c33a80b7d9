/// How much of a facility was destroyed.
public enum FacilityImpact: UInt8, Code {
  case totalDestruction = 1
  case seriousDamage = 2
  case minorDamage = 3
  case none = 4

  /// See ``Code``.
  public static var listName: String { "facility-impact" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, facility impact" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .totalDestruction:
      CodeEntry("total_destruction", fr: "destruction totale", en: "total destruction")
    case .seriousDamage: CodeEntry("serious_damage", fr: "dégâts graves", en: "serious damage")
    case .minorDamage: CodeEntry("minor_damage", fr: "dégâts mineurs", en: "minor damage")
    case .none: CodeEntry("none", fr: "aucun dégât", en: "no damage")
    }
  }
}
