/// What happened to humanitarian personnel and their vehicles when access was denied.
public struct PersonnelAffected: DetailForm {
  /// Whether personnel was killed, and how many.
  public var killed: Answer<StaffHarmed>?
  /// Whether personnel was injured, and how many.
  public var injured: Answer<StaffHarmed>?
  /// Whether personnel was abducted, and how many.
  public var abducted: Answer<StaffHarmed>?
  /// Whether personnel was threatened, and how many.
  public var threatened: Answer<StaffHarmed>?
  /// Whether vehicles were hijacked, and how many.
  public var hijacked: Answer<VehiclesHijacked>?

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``; tags 4–8.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.branch(
      Question(
        4,
        "personnel_killed",
        fr: "personnel humanitaire tué",
        en: "humanitarian personnel killed",
      ),
      &killed,
    )
    try pass.branch(
      Question(
        5,
        "personnel_injured",
        fr: "personnel humanitaire blessé",
        en: "humanitarian personnel injured",
      ),
      &injured,
    )
    try pass.branch(
      Question(
        6,
        "personnel_abducted",
        fr: "personnel humanitaire enlevé",
        en: "humanitarian personnel abducted",
      ),
      &abducted,
    )
    try pass.branch(
      Question(
        7,
        "personnel_threatened",
        fr: "personnel humanitaire menacé",
        en: "humanitarian personnel threatened",
      ),
      &threatened,
    )
    try pass.branch(
      Question(
        8,
        "vehicles_hijacked",
        fr: "véhicules humanitaires détournés",
        en: "humanitarian vehicles hijacked",
      ),
      &hijacked,
    )
  }
}
