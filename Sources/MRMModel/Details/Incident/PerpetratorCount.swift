/// How many persons did it, as far as sources tell.
public enum PerpetratorCount: UInt8, Code {
  case one = 1
  case two = 2
  case three = 3
  case more = 4
  case unknown = 5

  /// See ``Code``.
  public static var listName: String { "perpetrator-count" }
  /// See ``Code``.
  public static var listSource: String {
    "MRM information system, number of individual perpetrators"
  }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .one: CodeEntry("1", fr: "un", en: "one")
    case .two: CodeEntry("2", fr: "deux", en: "two")
    case .three: CodeEntry("3", fr: "trois", en: "three")
    case .more: CodeEntry("more_than_3", fr: "plus de trois", en: "more than three")
    case .unknown: CodeEntry("unknown", fr: "inconnu", en: "unknown")
    }
  }
}
