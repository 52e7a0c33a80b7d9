/// Whether an enrolled person may act.
public enum PersonStanding: UInt8, Code {
  case active = 1
  case suspended = 2
  case revoked = 3

  /// See ``Code``.
  public static var listName: String { "person-standing" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .active: CodeEntry("active", fr: "en fonction", en: "active")
    case .suspended: CodeEntry("suspended", fr: "suspendue", en: "suspended")
    case .revoked: CodeEntry("revoked", fr: "révoquée", en: "revoked")
    }
  }
}
