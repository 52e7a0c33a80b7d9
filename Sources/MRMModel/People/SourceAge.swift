/// Whether a source is a child, as whoever spoke with it saw.
public enum SourceAge: UInt8, Code {
  case child = 1
  case adult = 2
  case notApplicable = 3

  /// See ``Code``.
  public static var listName: String { "source-age" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, source age" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .child: CodeEntry("child", fr: "enfant", en: "child")
    case .adult: CodeEntry("adult", fr: "adulte", en: "adult")
    case .notApplicable: CodeEntry("n_a", fr: "sans objet", en: "not applicable")
    }
  }
}
