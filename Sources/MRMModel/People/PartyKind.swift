/// What kind of party to a conflict a party is.
public enum PartyKind: UInt8, Code {
  case armedForce = 1
  case armedGroup = 2
  case otherParty = 3

  /// See ``Code``.
  public static var listName: String { "party-kind" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, perpetrator category" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .armedForce: CodeEntry("armed_force", fr: "force armée", en: "armed force")
    case .armedGroup: CodeEntry("armed_group", fr: "groupe armé", en: "armed group")
    case .otherParty:
      CodeEntry(
        "other_party",
        fr: "autre partie au conflit",
        en: "other party to the conflict",
        aliases: ["other_party_to_the_conflict"],
      )
    }
  }
}
