/// What a child was used for without fighting.
public enum NonCombatantRole: UInt8, OpenCode {
  case cook = 1
  case domesticWorker = 2
  case humanShield = 3
  case porter = 4
  case sexualPurposes = 5

  /// See ``Code``.
  public static var listName: String { "non-combatant-role" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, roles of a non-combatant child" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .cook: CodeEntry("cook", fr: "cuisine", en: "cook")
    case .domesticWorker:
      CodeEntry("domestic_worker", fr: "travail domestique", en: "domestic worker")
    case .humanShield: CodeEntry("human_shield", fr: "bouclier humain", en: "human shield")
    case .porter: CodeEntry("porter", fr: "portage", en: "porter")
    case .sexualPurposes: CodeEntry("sexual_purposes", fr: "fins sexuelles", en: "sexual purposes")
    }
  }
}
