/// A weapon of mass destruction.
public enum MassDestructionWeapon: UInt8, OpenCode {
  case biological = 1
  case chemical = 2
  case nuclear = 3
  case unknown = 4

  /// See ``Code``.
  public static var listName: String { "weapon-mass-destruction" }
  /// See ``Code``.
  public static var listSource: String {
    "MRM information system, weapon type, weapons of mass destruction"
  }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .biological:
      CodeEntry("biological_weapons", fr: "arme biologique", en: "biological weapon")
    case .chemical: CodeEntry("chemical_weapons", fr: "arme chimique", en: "chemical weapon")
    case .nuclear: CodeEntry("nuclear_weapons", fr: "arme nucléaire", en: "nuclear weapon")
    case .unknown: CodeEntry("unknown", fr: "inconnue", en: "unknown")
    }
  }
}
