/// Whether it is a school or a hospital that soldiers or fighters use.
public enum UsedFacilityKind: UInt8, Code {
  case school = 1
  case hospital = 2

  /// See ``Code``.
  public static var listName: String { "used-facility" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, military use type" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .school: CodeEntry("military_use_of_school", fr: "école", en: "school")
    case .hospital: CodeEntry("military_use_of_hospital", fr: "hôpital", en: "hospital")
    }
  }
}
