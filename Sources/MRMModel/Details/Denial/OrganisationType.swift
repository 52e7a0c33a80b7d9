/// The kind of organisation whose access was denied.
public enum OrganisationType: UInt8, OpenCode {
  case governmental = 1
  case international = 2
  case internationalNGO = 3
  case nationalNGO = 4
  case deFactoAuthorities = 5
  case redCross = 6
  case faithBased = 7
  case community = 8
  case privateCompany = 9
  case unknown = 10

  /// See ``Code``.
  public static var listName: String { "organisation-type" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, organization type" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .governmental: CodeEntry("governmental", fr: "gouvernementale", en: "governmental")
    case .international:
      CodeEntry(
        "international_inter_governmental",
        fr: "internationale, intergouvernementale",
        en: "international, inter-governmental",
      )
    case .internationalNGO:
      CodeEntry("ngo_international", fr: "ONG internationale", en: "international NGO")
    case .nationalNGO: CodeEntry("ngo_national", fr: "ONG nationale", en: "national NGO")
    case .deFactoAuthorities:
      CodeEntry("de_facto_authorities", fr: "autorités de fait", en: "de facto authorities")
    case .redCross:
      CodeEntry(
        "icrc_red_cross_crescent",
        fr: "CICR, Croix-Rouge ou Croissant-Rouge",
        en: "ICRC, Red Cross or Red Crescent",
      )
    case .faithBased:
      CodeEntry(
        "religious_faith_based_institution",
        fr: "institution religieuse ou confessionnelle",
        en: "religious or faith-based institution",
      )
    case .community:
      CodeEntry(
        "community_organization",
        fr: "organisation communautaire",
        en: "community organization",
      )
    case .privateCompany:
      CodeEntry(
        "private_e_g_demining_company",
        fr: "privée (société de déminage, par exemple)",
        en: "private (such as a demining company)",
      )
    case .unknown: CodeEntry("unknown", fr: "inconnue", en: "unknown")
    }
  }
}
