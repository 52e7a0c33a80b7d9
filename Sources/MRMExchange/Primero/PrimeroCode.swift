import MRMModel

/// How the peer writes a code of ours, where it is not as we do.
///
/// Reading needs no table: the peer's spelling is one of the code's import aliases.
enum PrimeroCode {
  private static let spellings: [String: [String: String]] = [
    AgeBand.listName: [AgeBand.from14To17.code: "14_18"],
    DisabilityType.listName: [
      DisabilityType.mental.code: "mental_disability",
      DisabilityType.physical.code: "physical_disability",
      DisabilityType.mentalAndPhysical.code: "mental_and_physical_disability",
    ],
    FollowUpStatus.listName: [FollowUpStatus.taken.code: "taken_provided"],
    GroupSex.listName: [GroupSex.boys.code: "male", GroupSex.girls.code: "female"],
    PartyKind.listName: [PartyKind.otherParty.code: "other_party_to_the_conflict"],
    ReferralRecipient.listName: [
      ReferralRecipient.taskForceMembers.code: "other_ctfmr_member_s",
      ReferralRecipient.serviceProviders.code: "ctfmr_partners_service_providers",
    ],
    ResponseKind.listName: [
      ResponseKind.advocacyWithParty.code: "advocacy_with_perpetrator_armed_force_armed_group",
      ResponseKind.referralToJustice.code: "case_referral_to_law_enforcement_judicial_authorities",
      ResponseKind.medicalReferral.code: "victim_s_referral_for_medical_assistance",
      ResponseKind.legalAidReferral.code: "victim_s_referral_for_legal_aid",
      ResponseKind.psychosocialReferral.code: "victim_s_referral_for_psychosocial_support",
    ],
    SchoolType.listName: ["mixed_co_ed_school": "mixed_co-ed_school"],
    SourceType.listName: [
      SourceType.document.code: "document_e_g_medical_police_report_judicial_records",
      SourceType.video.code: "video_material",
      SourceType.directObservation.code: "direct_observation_by_mrm_monitor",
      SourceType.satelliteImage.code: "satellite_images",
      SourceType.bodyInjuries.code: "body_injuries_scars",
    ],
  ]

  /// The code as the peer spells it.
  static func spelling<List: Code>(of value: List) -> String {
    let code = value.code
    return spellings[List.listName]?[code] ?? code
  }
}
