/// Why a child was held, as those who held it said.
public enum DetentionReason: UInt8, Code {
  case security = 1
  case association = 2

  /// See ``Code``.
  public static var listName: String { "detention-reason" }
  /// See ``Code``.
  public static var listSource: String {
    "MRM information system, reasons for deprivation of liberty"
  }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .security: CodeEntry("security_reasons", fr: "raisons de sécurité", en: "security reasons")
    case .association:
      CodeEntry(
        "association_with_armed_groups_or_forces",
        fr: "association avec des groupes ou forces armés",
        en: "association with armed groups or forces",
      )
    }
  }
}
