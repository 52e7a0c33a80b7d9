/// Where the follow-up of a response stands.
public enum FollowUpStatus: UInt8, Code {
  case pending = 1
  case taken = 2

  /// See ``Code``.
  public static var listName: String { "follow-up-status" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, response, follow-up type" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .pending: CodeEntry("pending", fr: "en attente", en: "pending")
    case .taken: CodeEntry("taken", fr: "fait", en: "taken", aliases: ["taken_provided"])
    }
  }
}
