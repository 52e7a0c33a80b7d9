/// Whether something held for the whole of a facility.
public enum YesNoPartially: UInt8, Code {
  case yes = 1
  case no = 2
  case partially = 3
  case unknown = 4

  /// See ``Code``.
  public static var listName: String { "yes-no-partially" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, yes, no or partially" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .yes: CodeEntry("yes", fr: "oui", en: "yes")
    case .no: CodeEntry("no", fr: "non", en: "no")
    case .partially: CodeEntry("partially", fr: "en partie", en: "partially")
    case .unknown: CodeEntry("unknown", fr: "inconnu", en: "unknown")
    }
  }
}
