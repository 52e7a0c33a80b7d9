/// Whether somebody has taken a case at a level.
public enum TakingState: UInt8, Code {
  /// Nobody has.
  case free = 1
  /// Somebody has.
  case taken = 2

  /// See ``Code``.
  public static var listName: String { "taking-state" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .free: CodeEntry("free", fr: "libre", en: "free")
    case .taken: CodeEntry("taken", fr: "pris", en: "taken")
    }
  }
}
