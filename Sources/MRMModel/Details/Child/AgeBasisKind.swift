/// On what a child's age rests.
public enum AgeBasisKind: UInt8, Code {
  case document = 1
  case stated = 2
  case estimated = 3

  /// See ``Code``.
  public static var listName: String { "age-basis" }
  /// See ``Code``.
  public static var listSource: String {
    "MRM field manual: the basis of the age is weighed; MRM information system, estimated age"
  }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .document: CodeEntry("document", fr: "document vu", en: "document seen")
    case .stated: CodeEntry("stated", fr: "déclaré", en: "stated")
    case .estimated:
      CodeEntry("estimated", fr: "estimé par qui a saisi", en: "estimated by who recorded it")
    }
  }
}
