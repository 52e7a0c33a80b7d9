/// A source's sex, as whoever spoke with it saw; a document has none.
public enum SourceSex: UInt8, Code {
  case male = 1
  case female = 2
  case notApplicable = 3

  /// See ``Code``.
  public static var listName: String { "source-sex" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, source gender" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .male: CodeEntry("male", fr: "masculin", en: "male")
    case .female: CodeEntry("female", fr: "féminin", en: "female")
    case .notApplicable: CodeEntry("n_a", fr: "sans objet", en: "not applicable")
    }
  }
}
