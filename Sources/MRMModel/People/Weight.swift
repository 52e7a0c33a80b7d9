/// How much a source's reliability, or its information's credibility, weighs.
public enum Weight: UInt8, Code {
  case high = 1
  case medium = 2
  case low = 3

  /// See ``Code``.
  public static var listName: String { "weight" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, reliability and credibility" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .high: CodeEntry("high", fr: "élevée", en: "high")
    case .medium: CodeEntry("medium", fr: "moyenne", en: "medium")
    case .low: CodeEntry("low", fr: "faible", en: "low")
    }
  }

  /// Whether it is enough to rest a verification on.
  public var isSufficient: Bool { self != .low }
}
