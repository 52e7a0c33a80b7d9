/// How a child left an armed force or group.
public enum WayOut: UInt8, Code {
  case arrested = 1
  case captured = 2
  case surrendered = 3
  case brokered = 4
  case dissolution = 5
  case informalRelease = 6
  case formalRelease = 7

  /// See ``Code``.
  public static var listName: String { "way-out" }
  /// See ``Code``.
  public static var listSource: String {
    "MRM information system, how the child left the armed force or group"
  }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .arrested: CodeEntry("arrested", fr: "arrêté", en: "arrested")
    case .captured: CodeEntry("captured", fr: "capturé", en: "captured")
    case .surrendered: CodeEntry("surrendered", fr: "s’est rendu", en: "surrendered")
    case .brokered:
      CodeEntry(
        "community_family_brokered",
        fr: "par l’entremise de la communauté ou de la famille",
        en: "brokered by community or family",
      )
    case .dissolution:
      CodeEntry(
        "dissolution_of_armed_force_group",
        fr: "dissolution de la force ou du groupe armé",
        en: "dissolution of the armed force or group",
      )
    case .informalRelease:
      CodeEntry("informal_release", fr: "libération informelle", en: "informal release")
    case .formalRelease:
      CodeEntry(
        "formal_release_demobilisation_process",
        fr: "libération formelle, démobilisation",
        en: "formal release, demobilisation",
      )
    }
  }
}
