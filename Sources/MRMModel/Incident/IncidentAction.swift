/// What may be done with an incident as a whole.
public enum IncidentAction: UInt8, Code {
  /// Change its facts, accounts, sources or children; its state stays.
  case edit = 1
  /// Hand it in for verification, or again with an answer.
  case submit = 2
  /// Send it back with a question.
  case `return` = 3
  /// Take back the report of it.
  case withdraw = 4
  /// Put it by, once the question is closed on every violation.
  case close = 5
  /// Take it up again, closed or withdrawn.
  case reopen = 6
  /// State that it is a duplicate of another.
  case merge = 7
  /// State that it is none after all.
  case unmerge = 8

  /// See ``Code``.
  public static var listName: String { "incident-action" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .edit: CodeEntry("edit", fr: "modifier", en: "edit")
    case .submit: CodeEntry("submit", fr: "soumettre", en: "submit")
    case .return: CodeEntry("return", fr: "renvoyer", en: "return")
    case .withdraw: CodeEntry("withdraw", fr: "retirer", en: "withdraw")
    case .close: CodeEntry("close", fr: "clore", en: "close")
    case .reopen: CodeEntry("reopen", fr: "rouvrir", en: "reopen")
    case .merge: CodeEntry("merge", fr: "réunir à un autre", en: "merge into another")
    case .unmerge: CodeEntry("unmerge", fr: "séparer", en: "separate")
    }
  }
}
