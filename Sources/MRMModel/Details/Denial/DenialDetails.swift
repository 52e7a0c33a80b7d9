/// What is asked about a denial of humanitarian access.
///
/// Source: MRM information system, denial of humanitarian access; OSRSG/UNICEF guidance note (2025).
/// The tally is of children affected, who are no victims of a count.
public struct DenialDetails: DetailForm {
  /// Whether the tally of children affected is an estimate.
  public var tallyEstimated: PlainAnswer?
  /// How access was denied.
  public var methods = OpenChoices<DenialMethod>()
  /// Whose access was denied.
  public var organisations = OpenChoices<OrganisationType>()
  /// What happened to humanitarian personnel.
  public var personnel = PersonnelAffected()
  /// What the property taken or damaged was worth, in words.
  public var propertyValue: FreeText?
  /// How many adults were affected.
  public var adultsAffected: Estimated<Count>?
  /// Which population was affected.
  public var population: FreeText?
  /// The aid that did not arrive.
  public var aid: Set<AidType> = []
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.branch(
      Question(
        1,
        "tally_estimated",
        fr: "nombre d’enfants estimé",
        en: "number of children is an estimate",
      ),
      &tallyEstimated,
    )
    try pass.choices(
      Question(2, "methods", fr: "moyens du déni", en: "methods of denial"),
      &methods,
    )
    try pass.choices(
      Question(
        3,
        "organisations",
        fr: "organisations touchées",
        en: "organisations affected",
      ),
      &organisations,
    )
    try personnel.visit(with: &pass)
    try pass.text(
      Question(
        9,
        "property_value",
        fr: "valeur des biens perdus",
        en: "value of property lost",
      ),
      .line,
      &propertyValue,
    )
    try pass.number(
      Question(10, "adults_affected", fr: "adultes touchés", en: "adults affected"),
      &adultsAffected,
    )
    try pass.text(
      Question(
        11,
        "population_affected",
        fr: "population touchée",
        en: "population affected",
      ),
      .line,
      &population,
    )
    try pass.codes(Question(12, "aid", fr: "aide interrompue", en: "aid disrupted"), &aid)
    try common.visit(with: &pass)
  }
}
