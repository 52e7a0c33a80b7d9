/// What a school or hospital was used for.
public enum MilitaryUsePurpose: UInt8, OpenCode {
  case barracks = 1
  case commandPost = 2
  case sniperPosition = 3
  case storage = 4
  case weaponsDepot = 5
  case unknown = 6

  /// See ``Code``.
  public static var listName: String { "military-use-purpose" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, military use purpose" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .barracks:
      CodeEntry("barracks_dormitory", fr: "caserne, dortoir", en: "barracks, dormitory")
    case .commandPost: CodeEntry("command_post", fr: "poste de commandement", en: "command post")
    case .sniperPosition:
      CodeEntry("sniper_position", fr: "position de tireur embusqué", en: "sniper position")
    case .storage: CodeEntry("storage", fr: "entrepôt", en: "storage")
    case .weaponsDepot: CodeEntry("weapons_depot", fr: "dépôt d’armes", en: "weapons depot")
    case .unknown: CodeEntry("unknown", fr: "inconnu", en: "unknown")
    }
  }
}
