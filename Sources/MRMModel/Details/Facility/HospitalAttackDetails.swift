/// What is asked about an attack on a hospital.
///
/// Source: MRM information system, attack on hospitals; guidance note on S/RES/1998 (2011).
public struct HospitalAttackDetails: DetailForm {
  /// What was done.
  public var types: Set<HospitalAttackType> = []
  /// How it was attacked.
  public var attack = FacilityAttack()
  /// The hospital.
  public var hospital = HealthFacility()
  /// Who was killed or injured.
  public var casualties = FacilityCasualties()
  /// What became of it.
  public var effects = FacilityEffects()
  /// What is asked of every violation.
  public var common = CommonAnswers()

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.codes(Question(1, "types", fr: "faits", en: "what was done"), &types)
    try attack.visit(with: &pass)
    try hospital.visit(with: &pass)
    try casualties.visit(with: &pass)
    try effects.visit(with: &pass)
    try common.visit(with: &pass)
  }
}
