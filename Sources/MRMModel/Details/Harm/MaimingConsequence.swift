/// What an injury left behind; light injuries are not maiming.
public enum MaimingConsequence: UInt8, OpenCode {
  case permanentDisability = 1
  case seriousInjury = 2

  /// See ``Code``.
  public static var listName: String { "maiming-consequence" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, consequences of maiming" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .permanentDisability:
      CodeEntry("permanent_disability", fr: "handicap permanent", en: "permanent disability")
    case .seriousInjury: CodeEntry("serious_injury", fr: "blessure grave", en: "serious injury")
    }
  }
}
