/// A weapon carried by one person or by a few.
public enum SmallArm: UInt8, OpenCode {
  case assaultRifle = 1
  case lightWeapon = 2
  case smallArm = 3
  case unknown = 4

  /// See ``Code``.
  public static var listName: String { "weapon-small-arms" }
  /// See ``Code``.
  public static var listSource: String {
    "MRM information system, weapon type, small arms and light weapons"
  }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .assaultRifle: CodeEntry("assault_rifle", fr: "fusil d’assaut", en: "assault rifle")
    case .lightWeapon:
      CodeEntry(
        "light_weapons_designed_to_be_used_by_several_persons",
        fr:
          "arme légère servie par plusieurs personnes (mitrailleuse lourde, défense antiaérienne)",
        en: "light weapon used by several persons (heavy machine gun, air defence weapon)",
      )
    case .smallArm:
      CodeEntry(
        "small_arm",
        fr: "arme de petit calibre (fusil, pistolet)",
        en: "small arm (rifle, handgun)",
      )
    case .unknown: CodeEntry("unknown", fr: "inconnue", en: "unknown")
    }
  }
}
