/// Where an incident stands before anyone verifies it.
public enum IncidentState: UInt8, Code {
  /// Sealed to its author alone; counts nowhere.
  case draft = 1
  /// Handed in; its violations are to be verified.
  case submitted = 2
  /// Sent back to its author with a question; counts as submitted until handed in again.
  case returned = 3
  /// Stated to be the same event as another incident, which counts in its place; counts nowhere itself.
  case duplicate = 4

  /// See ``Code``.
  public static var listName: String { "incident-state" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .draft: CodeEntry("draft", fr: "brouillon", en: "draft")
    case .submitted: CodeEntry("submitted", fr: "soumis", en: "submitted")
    case .returned: CodeEntry("returned", fr: "renvoyé", en: "returned")
    case .duplicate: CodeEntry("duplicate", fr: "doublon", en: "duplicate")
    }
  }
}
