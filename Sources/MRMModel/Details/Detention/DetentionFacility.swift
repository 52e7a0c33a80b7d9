/// Where children were held.
public enum DetentionFacility: UInt8, OpenCode {
  case civilianInfrastructure = 1
  case informal = 2
  case intelligence = 3
  case juvenileCentre = 4
  case military = 5
  case prison = 6

  /// See ``Code``.
  public static var listName: String { "detention-facility" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, detention facility type" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .civilianInfrastructure:
      CodeEntry(
        "civilian_infrastructure",
        fr: "infrastructure civile",
        en: "civilian infrastructure",
      )
    case .informal:
      CodeEntry(
        "informal_detention_facility",
        fr: "lieu de détention informel",
        en: "informal detention facility",
      )
    case .intelligence:
      CodeEntry(
        "intelligence_agency_premises",
        fr: "locaux d’un service de renseignement",
        en: "intelligence agency premises",
      )
    case .juvenileCentre:
      CodeEntry(
        "juvenile_detention_center",
        fr: "centre de détention pour mineurs",
        en: "juvenile detention centre",
      )
    case .military:
      CodeEntry("military_facility", fr: "installation militaire", en: "military facility")
    case .prison: CodeEntry("prison", fr: "prison", en: "prison")
    }
  }
}
