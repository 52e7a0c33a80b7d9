/// Where a verification was decided that this program was told of and did not carry out.
public enum DecidingSystem: UInt8, Code {
  case primero = 1

  /// See ``Code``.
  public static var listName: String { "deciding-system" }
  /// See ``Code``.
  public static var listSource: String { "design of this program; docs/elsewhere.md" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .primero: CodeEntry("primero", fr: "Primero", en: "Primero")
    }
  }
}
