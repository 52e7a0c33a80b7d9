/// Where an incident stands as a whole; what is verified of it, its violations say.
public enum IncidentState: UInt8, Code {
  /// Sealed to its author alone; counts nowhere.
  case draft = 1
  /// Handed in; its violations are to be verified.
  case submitted = 2
  /// Sent back to its author with a question; counts as submitted until handed in again.
  case returned = 3
  /// Stated to be the same event as another incident, which counts in its place; counts nowhere itself.
  case duplicate = 4

  /// Everything in it is decided, and it is put by; counts as before, and is edited no more.
  case closed = 5
  /// Its office has taken the report back; counts nowhere.
  case withdrawn = 6

  /// Whether it counts nowhere any more, and lists leave it out unless they are asked for its state.
  public var isSetAside: Bool {
    switch self {
    case .draft, .submitted, .returned, .closed: false
    case .duplicate, .withdrawn: true
    }
  }

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
    case .closed: CodeEntry("closed", fr: "clos", en: "closed")
    case .withdrawn: CodeEntry("withdrawn", fr: "retiré", en: "withdrawn")
    }
  }
}
