/// A weapon or method of violence that is neither explosive nor a firearm.
public enum OtherWeapon: UInt8, OpenCode {
  case arson = 1
  case baton = 2
  case beheading = 3
  case burnedAlive = 4
  case hanging = 5
  case electricShock = 6
  case sharpWeapon = 7
  case stoning = 8
  case tearGas = 9
  case waterCannon = 10
  case whitePhosphorus = 11
  case unknown = 12

  /// See ``Code``.
  public static var listName: String { "weapon-other-method" }
  /// See ``Code``.
  public static var listSource: String {
    "MRM information system, weapon type, other weapons and methods"
  }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .arson: CodeEntry("arson", fr: "incendie volontaire", en: "arson")
    case .baton: CodeEntry("baton", fr: "matraque", en: "baton")
    case .beheading: CodeEntry("beheading", fr: "décapitation", en: "beheading")
    case .burnedAlive: CodeEntry("burned_alive", fr: "brûlé vif", en: "burned alive")
    case .hanging: CodeEntry("hanging", fr: "pendaison", en: "hanging")
    case .electricShock:
      CodeEntry(
        "projectile_electric_shock_weapons",
        fr: "arme à impulsion électrique",
        en: "projectile electric-shock weapon",
      )
    case .sharpWeapon: CodeEntry("sharp_weapon", fr: "arme blanche", en: "sharp weapon")
    case .stoning: CodeEntry("stoning", fr: "lapidation", en: "stoning")
    case .tearGas: CodeEntry("tear_gas", fr: "gaz lacrymogène", en: "tear gas")
    case .waterCannon: CodeEntry("water_cannons", fr: "canon à eau", en: "water cannon")
    case .whitePhosphorus:
      CodeEntry(
        "white_phosphorus_munitions",
        fr: "munition au phosphore blanc",
        en: "white phosphorus munition",
      )
    case .unknown: CodeEntry("unknown", fr: "inconnue", en: "unknown")
    }
  }
}
