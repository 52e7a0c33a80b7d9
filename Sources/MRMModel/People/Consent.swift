/// What a person answered when asked for one consent.
public enum Consent: UInt8, Code {
  case given = 1
  case refused = 2
  case notAsked = 3

  /// See ``Code``.
  public static var listName: String { "consent" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, consent to report" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .given: CodeEntry("given", fr: "donné", en: "given", aliases: ["yes", "true"])
    case .refused: CodeEntry("refused", fr: "refusé", en: "refused", aliases: ["no", "false"])
    case .notAsked: CodeEntry("not_asked", fr: "non demandé", en: "not asked")
    }
  }
}
