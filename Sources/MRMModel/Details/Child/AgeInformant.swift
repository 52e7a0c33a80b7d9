/// Somebody who says how old a child is.
public enum AgeInformant: UInt8, Code {
  case child = 1
  case caregiver = 2
  case other = 3

  /// See ``Code``.
  public static var listName: String { "age-informant" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .child: CodeEntry("child", fr: "l’enfant", en: "the child")
    case .caregiver:
      CodeEntry("caregiver", fr: "un parent ou qui s’occupe de l’enfant", en: "a caregiver")
    case .other: CodeEntry("other", fr: "une autre personne", en: "somebody else")
    }
  }
}
