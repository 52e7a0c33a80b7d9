/// How close a source was to what happened.
public enum SourceCategory: UInt8, Code {
  case primaryVictim = 1
  case primaryWitness = 2
  case primaryAllegedPerpetrator = 3
  case secondary = 4

  /// See ``Code``.
  public static var listName: String { "source-category" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, source category" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .primaryVictim:
      CodeEntry("primary_victim", fr: "primaire : victime", en: "primary: victim")
    case .primaryWitness:
      CodeEntry("primary_witness", fr: "primaire : témoin", en: "primary: witness")
    case .primaryAllegedPerpetrator:
      CodeEntry(
        "primary_alleged_perpetrator",
        fr: "primaire : auteur présumé",
        en: "primary: alleged perpetrator",
      )
    case .secondary: CodeEntry("secondary", fr: "secondaire", en: "secondary")
    }
  }

  /// Whether verification can rest on it.
  public var isPrimary: Bool {
    switch self {
    case .primaryVictim, .primaryWitness, .primaryAllegedPerpetrator: true
    case .secondary: false
    }
  }
}
