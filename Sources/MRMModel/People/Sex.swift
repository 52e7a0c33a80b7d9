/// A child's sex as recorded; not known is a value of its own and always a column of its own.
public enum Sex: UInt8, Code {
  case male = 1
  case female = 2
  case unknown = 3

  /// See ``Code``.
  public static var listName: String { "sex" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, victim's sex" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .male: CodeEntry("male", fr: "garçon", en: "boy", aliases: ["boy", "m"])
    case .female: CodeEntry("female", fr: "fille", en: "girl", aliases: ["girl", "f"])
    case .unknown: CodeEntry("unknown", fr: "sexe inconnu", en: "sex unknown")
    }
  }
}
