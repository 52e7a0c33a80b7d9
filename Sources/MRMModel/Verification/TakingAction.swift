/// What may be done about who works on a case.
public enum TakingAction: UInt8, Code {
  /// Take the case to work on it.
  case take = 1
  /// Give it back, or free it from somebody who cannot go on.
  case release = 2

  /// See ``Code``.
  public static var listName: String { "taking-action" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .take: CodeEntry("take", fr: "prendre", en: "take")
    case .release: CodeEntry("release", fr: "rendre", en: "release")
    }
  }
}
