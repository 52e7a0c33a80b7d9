/// What an attack or a military use did to a facility and to the children it serves.
public struct FacilityEffects: DetailForm {
  /// How many children lost its service.
  public var childrenLosingService: Estimated<Headcount<Children>>?
  /// How much of it was destroyed.
  public var impact: FacilityImpact?
  /// Whether it was closed, and for how long.
  public var closure: FacilityClosure?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``; tags 21–23.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.headcount(
      Question(
        21,
        "children_losing_service",
        fr: "enfants privés du service",
        en: "children losing the service",
      ),
      &childrenLosingService,
    )
    try pass.code(
      Question(22, "impact", fr: "état du bâtiment", en: "impact on the facility"),
      &impact,
    )
    try pass.branch(Question(23, "closed", fr: "fermeture", en: "closed"), &closure)
  }
}
