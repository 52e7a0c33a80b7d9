/// What a child did in direct support of hostilities.
public enum CombatantRole: UInt8, OpenCode {
  case fighter = 1
  case informant = 2
  case guarding = 3
  case layingMines = 4
  case checkpoints = 5
  case suicideBomber = 6

  /// See ``Code``.
  public static var listName: String { "combatant-role" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, roles of a combatant child" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .fighter: CodeEntry("fighter", fr: "combattant", en: "fighter")
    case .informant:
      CodeEntry(
        "intelligence_gathering_spy_informant",
        fr: "renseignement, espion, informateur",
        en: "intelligence gathering, spy, informant",
      )
    case .guarding: CodeEntry("guard", fr: "garde", en: "guard")
    case .layingMines: CodeEntry("laying_mines", fr: "pose de mines", en: "laying mines")
    case .checkpoints:
      CodeEntry("manning_checkpoints", fr: "tenue de postes de contrôle", en: "manning checkpoints")
    case .suicideBomber:
      CodeEntry("suicide_bomber", fr: "auteur d’attentat-suicide", en: "suicide bomber")
    }
  }
}
