/// Whether something was so; not known is an answer of its own.
public enum YesNoUnknown: UInt8, Code {
  case yes = 1
  case no = 2
  case unknown = 3

  /// See ``Code``.
  public static var listName: String { "yes-no-unknown" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, yes, no or unknown" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .yes: CodeEntry("yes", fr: "oui", en: "yes")
    case .no: CodeEntry("no", fr: "non", en: "no")
    case .unknown: CodeEntry("unknown", fr: "inconnu", en: "unknown")
    }
  }
}
