/// The age of those whom a school teaches, in the bands of the MRM.
public enum SchoolAgeLevel: UInt8, Code {
  case upTo5 = 1
  case from6To10 = 2
  case from11To13 = 3
  case from14To18 = 4

  /// See ``Code``.
  public static var listName: String { "school-age-level" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, school age level" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .upTo5: CodeEntry("0_5", fr: "de 0 à 5 ans", en: "0 to 5 years")
    case .from6To10: CodeEntry("6_10", fr: "de 6 à 10 ans", en: "6 to 10 years")
    case .from11To13: CodeEntry("11_13", fr: "de 11 à 13 ans", en: "11 to 13 years")
    case .from14To18: CodeEntry("14_18", fr: "de 14 à 18 ans", en: "14 to 18 years")
    }
  }
}
