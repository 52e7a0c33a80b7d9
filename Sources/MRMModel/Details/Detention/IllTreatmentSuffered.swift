/// What was done to children while they were arrested or held.
public struct IllTreatmentSuffered: DetailForm {
  /// What was done.
  public var types: Set<IllTreatment> = []

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.codes(Question(2, "types", fr: "lesquels", en: "which"), &types)
  }
}
