/// What was going on when children were killed or maimed.
public enum ContextOfHarm: UInt8, Code {
  case militaryClashes = 1
  case explosiveRemnants = 2
  case politicalViolence = 3
  case arrestOrSearch = 4
  case singleMurder = 5
  case resultOfTorture = 6
  case cruelTreatment = 7
  case intercommunalViolence = 8

  /// See ``Code``.
  public static var listName: String { "context-of-harm" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, context of killing and maiming" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .militaryClashes:
      CodeEntry("military_clashes", fr: "affrontements militaires", en: "military clashes")
    case .explosiveRemnants:
      CodeEntry("erw", fr: "restes explosifs de guerre", en: "explosive remnants of war")
    case .politicalViolence:
      CodeEntry("political_violence", fr: "violence politique", en: "political violence")
    case .arrestOrSearch:
      CodeEntry(
        "arrest_search_operations",
        fr: "opération d’arrestation ou de fouille",
        en: "arrest or search operation",
      )
    case .singleMurder: CodeEntry("single_murder", fr: "meurtre isolé", en: "single murder")
    case .resultOfTorture:
      CodeEntry("result_of_torture", fr: "suite de torture", en: "result of torture")
    case .cruelTreatment:
      CodeEntry(
        "cruel_or_inhumane_treatment",
        fr: "traitement cruel ou inhumain",
        en: "cruel or inhumane treatment",
      )
    case .intercommunalViolence:
      CodeEntry(
        "intercommunal_violence",
        fr: "violence intercommunautaire",
        en: "intercommunal violence",
      )
    }
  }
}
