/// What kind of place of care it is.
public enum HealthFacilityType: UInt8, OpenCode {
  case hospital = 1
  case healthCentre = 2
  case dispensary = 3
  case mobileUnit = 4
  case ambulance = 5

  /// See ``Code``.
  public static var listName: String { "health-facility-type" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, healthcare facility type" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .hospital: CodeEntry("hospital", fr: "hôpital", en: "hospital")
    case .healthCentre: CodeEntry("health_centre", fr: "centre de santé", en: "health centre")
    case .dispensary: CodeEntry("dispensary", fr: "dispensaire", en: "dispensary")
    case .mobileUnit:
      CodeEntry("mobile_health_unit", fr: "unité mobile de santé", en: "mobile health unit")
    case .ambulance: CodeEntry("ambulance", fr: "ambulance", en: "ambulance")
    }
  }
}
