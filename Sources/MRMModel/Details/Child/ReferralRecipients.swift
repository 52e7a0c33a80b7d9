/// With whom name and details may be shared.
public struct ReferralRecipients: DetailForm {
  /// With whom; those not named may not have them.
  public var with: Set<ReferralRecipient> = []

  /// See ``DetailForm``.
  public init() {}

  /// See ``DetailForm``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    try pass.codes(Question(2, "with", fr: "avec qui", en: "with whom"), &with)
  }
}
