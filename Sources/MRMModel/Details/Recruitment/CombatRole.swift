/// Whether a child was used to fight; either is recruitment or use.
public enum CombatRole: UInt8, Code {
  case combatant = 1
  case nonCombatant = 2
  case unknown = 3

  /// See ``Code``.
  public static var listName: String { "combat-role" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, combat role type" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .combatant: CodeEntry("combatant", fr: "combattant", en: "combatant")
    case .nonCombatant: CodeEntry("non_combatant", fr: "non combattant", en: "non-combatant")
    case .unknown: CodeEntry("unknown", fr: "inconnu", en: "unknown")
    }
  }
}
