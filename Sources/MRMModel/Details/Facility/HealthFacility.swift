/// The hospital or other place of care that was attacked or used.
public struct HealthFacility: DetailForm {
  /// What it is called.
  public var name: FreeText?
  /// What kind of place of care it is.
  public var types = OpenChoices<HealthFacilityType>()
  /// What else is known of it.
  public var details: FreeText?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``; tags 11, 12 and 14.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.text(
      Question(
        11,
        "health_facility_name",
        fr: "nom de l’établissement de santé",
        en: "name of the health facility",
      ),
      .line,
      &name,
    )
    try pass.choices(
      Question(
        12,
        "health_facility_type",
        fr: "type d’établissement de santé",
        en: "type of health facility",
      ),
      &types,
    )
    try pass.text(
      Question(
        14,
        "health_facility_details",
        fr: "précisions sur l’établissement",
        en: "details of the health facility",
      ),
      .line,
      &details,
    )
  }
}
