/// How an incident stands to another, as somebody stated it.
public enum DuplicateRelation: UInt8, Code {
  /// It is a duplicate of the other, which counts for both.
  case duplicateOf = 1
  /// The other is a duplicate of it.
  case keeps = 2
  /// They are two events, however alike they look.
  case distinctFrom = 3

  /// See ``Code``.
  public static var listName: String { "duplicate-relation" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .duplicateOf: CodeEntry("duplicate_of", fr: "doublon de", en: "duplicate of")
    case .keeps: CodeEntry("keeps", fr: "a pour doublon", en: "has as its duplicate")
    case .distinctFrom:
      CodeEntry("distinct_from", fr: "autre fait que", en: "another event than")
    }
  }
}
