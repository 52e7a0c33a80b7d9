/// What of a source is weighed.
public enum WeighedAspect: UInt8, Code {
  case reliability = 1
  case credibility = 2

  /// See ``Code``.
  public static var listName: String { "weighed-aspect" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, reliability and credibility" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .reliability: CodeEntry("reliability", fr: "fiabilité", en: "reliability")
    case .credibility: CodeEntry("credibility", fr: "crédibilité", en: "credibility")
    }
  }
}
