/// The category of a weapon; each has its own list of weapons.
public enum WeaponCategory: UInt8, Code {
  case explosive = 1
  case massDestruction = 2
  case smallArms = 3
  case otherMethod = 4
  case unknown = 5

  /// See ``Code``.
  public static var listName: String { "weapon-category" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, weapon category" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .explosive:
      CodeEntry(
        "conventional_explosive_weapons",
        fr: "armes explosives classiques (EEI compris)",
        en: "conventional explosive weapons (including IEDs)",
      )
    case .massDestruction:
      CodeEntry(
        "weapons_mass_destruction",
        fr: "armes de destruction massive",
        en: "weapons of mass destruction",
      )
    case .smallArms:
      CodeEntry(
        "small_arms_lights_weapons",
        fr: "armes légères et de petit calibre",
        en: "small arms and light weapons",
      )
    case .otherMethod:
      CodeEntry(
        "other_weapon_methods",
        fr: "autres armes ou méthodes",
        en: "other weapons or methods",
      )
    case .unknown: CodeEntry("unknown", fr: "inconnue", en: "unknown")
    }
  }
}
