/// What a tally says beside the children that are listed for it.
public enum ReconciliationOutcome: UInt8, Code {
  case equal = 1
  case partly = 2
  case beyondTally = 3
  case otherSex = 4

  /// Whether the tally and the list cannot both be right.
  public var isContradiction: Bool {
    switch self {
    case .equal, .partly: false
    case .beyondTally, .otherSex: true
    }
  }

  /// See ``Code``.
  public static var listName: String { "reconciliation" }
  /// See ``Code``.
  public static var listSource: String {
    "quality control of the MRM: the tally covers the victims listed"
  }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .equal: CodeEntry("equal", fr: "tous inscrits", en: "all listed")
    case .partly: CodeEntry("partly", fr: "en partie inscrits", en: "listed in part")
    case .beyondTally:
      CodeEntry(
        "beyond_tally",
        fr: "plus d’enfants inscrits que comptés",
        en: "more children listed than counted",
      )
    case .otherSex:
      CodeEntry(
        "other_sex",
        fr: "le sexe des enfants inscrits ne va pas avec le décompte",
        en: "the sex of the children listed does not fit the tally",
      )
    }
  }
}
