/// How abducted children regained their freedom.
public enum WayToFreedom: UInt8, OpenCode {
  case releasedByAbductors = 1
  case ransom = 2
  case escape = 3
  case operation = 4
  case dissolution = 5
  case handover = 6

  /// See ``Code``.
  public static var listName: String { "way-to-freedom" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, how freedom was regained" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .releasedByAbductors:
      CodeEntry(
        "release_by_abductors",
        fr: "libération par les ravisseurs",
        en: "release by the abductors",
      )
    case .ransom:
      CodeEntry("payment_of_ransom", fr: "paiement d’une rançon", en: "payment of a ransom")
    case .escape: CodeEntry("escape", fr: "évasion", en: "escape")
    case .operation:
      CodeEntry(
        "military_or_law_enforcement_operation",
        fr: "opération militaire ou policière",
        en: "military or law enforcement operation",
      )
    case .dissolution:
      CodeEntry(
        "dissolution_of_armed_force_group",
        fr: "dissolution de la force ou du groupe armé",
        en: "dissolution of the armed force or group",
      )
    case .handover:
      CodeEntry("formal_handover_process", fr: "remise formelle", en: "formal handover process")
    }
  }
}
