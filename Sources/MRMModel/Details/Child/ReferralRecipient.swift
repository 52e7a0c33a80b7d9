/// Who may be given a child's name and details.
///
/// There is no code for *no one*: a consent that names nobody was refused.
public enum ReferralRecipient: UInt8, Code {
  case unicef = 1
  case taskForceMembers = 2
  case serviceProviders = 3
  case other = 4

  /// See ``Code``.
  public static var listName: String { "referral-recipient" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, consent to data sharing" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .unicef: CodeEntry("unicef", fr: "UNICEF", en: "UNICEF")
    case .taskForceMembers:
      CodeEntry(
        "task_force_members",
        fr: "autres membres de l’équipe spéciale",
        en: "other members of the task force",
        aliases: ["other_ctfmr_member_s"],
      )
    case .serviceProviders:
      CodeEntry(
        "service_providers",
        fr: "partenaires et prestataires de services",
        en: "partners and service providers",
        aliases: ["ctfmr_partners_service_providers"],
      )
    case .other: CodeEntry("other", fr: "d’autres", en: "others")
    }
  }
}
