/// Whether a child was displaced at the time.
public enum Displacement: UInt8, Code {
  case notDisplaced = 1
  case internallyDisplaced = 2
  case refugee = 3
  case asylumSeeker = 4
  case returnee = 5
  case unknown = 6

  /// See ``Code``.
  public static var listName: String { "displacement" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, vulnerabilities of a victim" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .notDisplaced: CodeEntry("not_displaced", fr: "non déplacé", en: "not displaced")
    case .internallyDisplaced:
      CodeEntry("internally_displaced", fr: "déplacé interne", en: "internally displaced")
    case .refugee: CodeEntry("refugee", fr: "réfugié", en: "refugee")
    case .asylumSeeker: CodeEntry("asylum_seeker", fr: "demandeur d’asile", en: "asylum seeker")
    case .returnee: CodeEntry("returnee", fr: "retourné", en: "returnee")
    case .unknown: CodeEntry("unknown", fr: "inconnu", en: "unknown")
    }
  }
}
