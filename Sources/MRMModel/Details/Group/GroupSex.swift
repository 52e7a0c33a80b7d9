/// The sex of the children of a group.
public enum GroupSex: UInt8, Code {
  case boys = 1
  case girls = 2
  case mixed = 3
  case unknown = 4

  /// See ``Code``.
  public static var listName: String { "group-sex" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, group victim, sex" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .boys: CodeEntry("boys", fr: "garçons seulement", en: "boys only", aliases: ["male"])
    case .girls: CodeEntry("girls", fr: "filles seulement", en: "girls only", aliases: ["female"])
    case .mixed: CodeEntry("mixed", fr: "garçons et filles", en: "boys and girls")
    case .unknown: CodeEntry("unknown", fr: "sexe inconnu", en: "sex unknown")
    }
  }
}
