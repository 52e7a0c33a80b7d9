/// An age band of the children of a group, in completed years.
///
/// The peer's highest band ends at 18; ours at 17, as nobody of 18 is a child.
public enum AgeBand: UInt8, Code {
  case upTo5 = 1
  case from6To10 = 2
  case from11To13 = 3
  case from14To17 = 4
  case unknown = 5

  /// See ``Code``.
  public static var listName: String { "age-band" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, group victim, age bands" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .upTo5: CodeEntry("0_5", fr: "0–5 ans", en: "0–5 years")
    case .from6To10: CodeEntry("6_10", fr: "6–10 ans", en: "6–10 years")
    case .from11To13: CodeEntry("11_13", fr: "11–13 ans", en: "11–13 years")
    case .from14To17: CodeEntry("14_17", fr: "14–17 ans", en: "14–17 years", aliases: ["14_18"])
    case .unknown: CodeEntry("unknown", fr: "inconnu", en: "unknown")
    }
  }
}
