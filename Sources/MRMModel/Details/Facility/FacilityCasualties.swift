/// Who was killed or injured in an attack on a facility.
///
/// The children counted here are also a killing or maiming of their own; no report adds the two.
public struct FacilityCasualties: DetailForm {
  /// Children killed.
  public var childrenKilled: Estimated<Headcount<Children>>?
  /// Children injured.
  public var childrenInjured: Estimated<Headcount<Children>>?
  /// Staff killed.
  public var staffKilled: Estimated<Headcount<Adults>>?
  /// Staff injured.
  public var staffInjured: Estimated<Headcount<Adults>>?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``; tags 16–19.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.headcount(
      Question(16, "children_killed", fr: "enfants tués", en: "children killed"),
      &childrenKilled,
    )
    try pass.headcount(
      Question(17, "children_injured", fr: "enfants blessés", en: "children injured"),
      &childrenInjured,
    )
    try pass.headcount(
      Question(18, "staff_killed", fr: "membres du personnel tués", en: "staff killed"),
      &staffKilled,
    )
    try pass.headcount(
      Question(19, "staff_injured", fr: "membres du personnel blessés", en: "staff injured"),
      &staffInjured,
    )
  }
}
