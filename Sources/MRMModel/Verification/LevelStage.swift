/// How far one level of a violation's verification is: what it has signed, held against the facts as
/// they are.
public enum LevelStage: UInt8, Code {
  /// Nothing was decided and nothing is proposed.
  case undecided = 1
  /// A proposal waits for concurrence.
  case proposed = 2
  /// A proposal is overtaken: by a change of the facts, by an edit of who signed it, or by the day of
  /// the level below.
  case overtaken = 3
  /// The decision leaves the question open, or the level was reopened.
  case leftOpen = 4
  /// The decision closes the question.
  case closed = 5
  /// The decision is over facts that were changed since, or a signer has edited since.
  case outdated = 6

  /// See ``Code``.
  public static var listName: String { "level-stage" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .undecided: CodeEntry("undecided", fr: "rien décidé", en: "undecided")
    case .proposed: CodeEntry("proposed", fr: "proposition ouverte", en: "proposed")
    case .overtaken: CodeEntry("overtaken", fr: "proposition dépassée", en: "proposal overtaken")
    case .leftOpen: CodeEntry("left_open", fr: "question ouverte", en: "left open")
    case .closed: CodeEntry("closed", fr: "question tranchée", en: "closed")
    case .outdated: CodeEntry("outdated", fr: "décision dépassée", en: "decision outdated")
    }
  }
}
