/// What was done in answer to a violation.
///
/// The peer's list has *none required* and *pending* beside what was done; so has this one.
public enum ResponseKind: UInt8, OpenCode {
  case advocacyWithParty = 1
  case referralToJustice = 2
  case medicalReferral = 3
  case legalAidReferral = 4
  case psychosocialReferral = 5
  case publicStatement = 6
  case noneRequired = 7
  case pending = 8

  /// See ``Code``.
  public static var listName: String { "response-kind" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, response, task force type" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .advocacyWithParty:
      CodeEntry(
        "advocacy_with_party",
        fr: "plaidoyer auprès de la partie responsable",
        en: "advocacy with the party responsible",
        aliases: ["advocacy_with_perpetrator_armed_force_armed_group"],
      )
    case .referralToJustice:
      CodeEntry(
        "referral_to_justice",
        fr: "renvoi aux forces de l’ordre ou à la justice",
        en: "referral to law enforcement or judicial authorities",
        aliases: ["case_referral_to_law_enforcement_judicial_authorities"],
      )
    case .medicalReferral:
      CodeEntry(
        "medical_referral",
        fr: "orientation de la victime vers des soins médicaux",
        en: "victim’s referral for medical assistance",
        aliases: ["victim_s_referral_for_medical_assistance"],
      )
    case .legalAidReferral:
      CodeEntry(
        "legal_aid_referral",
        fr: "orientation de la victime vers une aide juridique",
        en: "victim’s referral for legal aid",
        aliases: ["victim_s_referral_for_legal_aid"],
      )
    case .psychosocialReferral:
      CodeEntry(
        "psychosocial_referral",
        fr: "orientation de la victime vers un soutien psychosocial",
        en: "victim’s referral for psychosocial support",
        aliases: ["victim_s_referral_for_psychosocial_support"],
      )
    case .publicStatement:
      CodeEntry("public_statement", fr: "déclaration publique", en: "public statement")
    case .noneRequired: CodeEntry("none_required", fr: "aucune nécessaire", en: "none required")
    case .pending: CodeEntry("pending", fr: "en attente", en: "pending")
    }
  }
}
