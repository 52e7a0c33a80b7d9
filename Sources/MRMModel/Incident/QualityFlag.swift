/// What a reader should know about an incident before relying on it.
public enum QualityFlag: UInt8, Code {
  case placeUnresolved = 1
  case dateMissing = 2
  case likelyOutOfScope = 3
  case needsScreening = 4
  case likelyDuplicate = 5
  case textRepaired = 6
  case placeCoarse = 7

  /// See ``Code``.
  public static var listName: String { "quality-flag" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .placeUnresolved:
      CodeEntry("place_unresolved", fr: "lieu non résolu", en: "place unresolved")
    case .dateMissing: CodeEntry("date_missing", fr: "date manquante", en: "date missing")
    case .likelyOutOfScope:
      CodeEntry("likely_out_of_scope", fr: "probablement hors MRM", en: "likely outside the MRM")
    case .needsScreening: CodeEntry("needs_screening", fr: "à examiner", en: "needs screening")
    case .likelyDuplicate:
      CodeEntry("likely_duplicate", fr: "doublon probable", en: "likely duplicate")
    case .textRepaired: CodeEntry("text_repaired", fr: "texte réparé", en: "text repaired")
    case .placeCoarse: CodeEntry("place_coarse", fr: "lieu imprécis", en: "place known coarsely")
    }
  }
}
