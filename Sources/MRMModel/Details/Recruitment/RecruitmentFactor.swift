/// What made a child join, or others take it.
public enum RecruitmentFactor: UInt8, OpenCode {
  case abduction = 1
  case conscription = 2
  case familyPressure = 3
  case familyProblems = 4
  case financialReasons = 5
  case idealism = 6
  case intimidation = 7
  case lackOfServices = 8
  case securityConcerns = 9
  case followFriends = 10
  case revenge = 11
  case unknown = 12

  /// See ``Code``.
  public static var listName: String { "recruitment-factor" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, factors of recruitment" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .abduction: CodeEntry("abduction", fr: "enlèvement", en: "abduction")
    case .conscription: CodeEntry("conscription", fr: "conscription", en: "conscription")
    case .familyPressure:
      CodeEntry(
        "family_community_pressure",
        fr: "pression de la famille ou de la communauté",
        en: "family or community pressure",
      )
    case .familyProblems:
      CodeEntry(
        "family_problems_abuse",
        fr: "problèmes ou maltraitance dans la famille",
        en: "family problems or abuse",
      )
    case .financialReasons:
      CodeEntry("financial_reasons", fr: "raisons financières", en: "financial reasons")
    case .idealism: CodeEntry("idealism", fr: "idéal", en: "idealism")
    case .intimidation: CodeEntry("intimidation", fr: "intimidation", en: "intimidation")
    case .lackOfServices:
      CodeEntry(
        "lack_of_basic_services",
        fr: "manque de services de base",
        en: "lack of basic services",
      )
    case .securityConcerns:
      CodeEntry("security_concerns", fr: "crainte pour sa sécurité", en: "security concerns")
    case .followFriends:
      CodeEntry(
        "to_join_follow_friends",
        fr: "pour rejoindre ou suivre des amis",
        en: "to join or follow friends",
      )
    case .revenge: CodeEntry("to_seek_revenge", fr: "par vengeance", en: "to seek revenge")
    case .unknown: CodeEntry("unknown", fr: "inconnu", en: "unknown")
    }
  }
}
