/// What may be done with the attribution of a violation to one party.
public enum AttributionAction: UInt8, Code {
  /// Name the party, or change anything else that a decision covers: an edit of the facts.
  case attribute = 1
  /// Find it verified, by a decision that verifies the violation.
  case findVerified = 2
  /// Find it not established, by a decision that verifies the violation.
  case findNotEstablished = 3
  /// Have the level decide anew, over the same facts.
  case reopen = 4

  /// See ``Code``.
  public static var listName: String { "attribution-action" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .attribute:
      CodeEntry("attribute", fr: "attribuer ou modifier les faits", en: "attribute or edit")
    case .findVerified:
      CodeEntry("find_verified", fr: "constater vérifiée", en: "find verified")
    case .findNotEstablished:
      CodeEntry("find_not_established", fr: "constater non établie", en: "find not established")
    case .reopen: CodeEntry("reopen", fr: "rouvrir", en: "reopen")
    }
  }
}
