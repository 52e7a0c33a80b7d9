/// What may be done at one level of a violation's verification.
public enum LevelAction: UInt8, Code {
  /// Propose a decision.
  case propose = 1
  /// Concur in the open proposal.
  case concur = 2
  /// Take the proposal off the table: one’s own, or one that one could concur in and does not.
  case setAside = 3
  /// Have a closed question decided anew, over the same facts.
  case reopen = 4

  /// See ``Code``.
  public static var listName: String { "level-action" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .propose: CodeEntry("propose", fr: "proposer", en: "propose")
    case .concur: CodeEntry("concur", fr: "approuver", en: "concur")
    case .setAside: CodeEntry("set_aside", fr: "écarter la proposition", en: "set aside")
    case .reopen: CodeEntry("reopen", fr: "rouvrir", en: "reopen")
    }
  }
}
