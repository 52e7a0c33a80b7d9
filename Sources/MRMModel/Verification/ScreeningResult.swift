/// What a decision found on one of the four tests of the MRM.
public enum ScreeningResult: UInt8, Code {
  case met = 1
  case notMet = 2
  case notAsked = 3

  /// See ``Code``.
  public static var listName: String { "screening-result" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .met: CodeEntry("met", fr: "oui", en: "yes")
    case .notMet: CodeEntry("not_met", fr: "non", en: "no")
    case .notAsked: CodeEntry("not_asked", fr: "pas demandé", en: "not asked")
    }
  }
}
