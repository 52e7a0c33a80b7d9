/// What administrators change about who is enrolled; the raw value is signed, for ever.
public enum RosterChangeKind: UInt8, Code {
  case enrol = 1
  case assign = 2
  case suspend = 3
  case resume = 4
  case revoke = 5
  case rename = 6
  case require = 7

  /// See ``Code``.
  public static var listName: String { "roster-change" }
  /// See ``Code``.
  public static var listSource: String { "design of this program; docs/log-format.md, events" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .enrol: CodeEntry("enrol", fr: "inscrire", en: "enrol")
    case .assign: CodeEntry("assign", fr: "affecter", en: "assign")
    case .suspend: CodeEntry("suspend", fr: "suspendre", en: "suspend")
    case .resume: CodeEntry("resume", fr: "rétablir", en: "resume")
    case .revoke: CodeEntry("revoke", fr: "révoquer", en: "revoke")
    case .rename: CodeEntry("rename", fr: "renommer", en: "rename")
    case .require:
      CodeEntry("require", fr: "administrateurs requis", en: "administrators required")
    }
  }
}
