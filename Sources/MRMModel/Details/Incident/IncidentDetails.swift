/// What is asked about an incident as a whole, beside where and when it was.
///
/// Source: MRM information system, incident.
public struct IncidentDetails: DetailForm {
  /// What kind of place it happened at.
  public var placeType: OpenChoice<PlaceType>?
  /// How many persons did it.
  public var perpetrators: PerpetratorCount?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.choice(Question(1, "place_type", fr: "type de lieu", en: "type of place"), &placeType)
    try pass.code(
      Question(2, "perpetrators", fr: "nombre d’auteurs", en: "number of perpetrators"),
      &perpetrators,
    )
  }
}
