import MRMModel

/// Words of the peer's that are no answers of a form.
enum PrimeroNames {
  static let module = "primeromodule-mrm"
  static let identity = "unique_id"
  static let violations = "violations_ids"
  static let crossfire = "crossfire"
  static let unknown = "unknown"
  static let duplicate = "duplicate"
  static let disabled = "disabled"
  static let displacements = ["internally_displaced", "refugee", "asylum_seeker", "returnee"]
  /// The most perpetrators of one incident that are read.
  static let maximumPerpetrators = 500

  /// What the peer computes of an incident or keeps for itself, and refuses when it is sent back.
  static let computed: Set<String> = [
    "abduction_purpose_single", "armed_force_group_party_names", "assigned_user_names",
    "associated_user_agencies", "associated_user_groups", "associated_user_names", "child_role",
    "child_types", "created_at", "created_by", "created_organization", "ctfmr_verified_date",
    "enabled", "facility_attack_type", "facility_impact", "has_late_verified_violations",
    "incident_case_id", "incident_code", "incident_date_derived", "incident_id", "individual_age",
    "individual_sex", "individual_violations", "last_updated_at", "last_updated_by",
    "late_verified_violations", "military_use_type", "owned_by", "owned_by_agency_id",
    "owned_by_groups", "perpetrator_category", "reasons_deprivation_liberty", "record_state",
    "reporting_location_hierarchy", "short_id", "torture_punishment_while_deprivated_liberty",
    "types_of_aid_disrupted_denial", "verification_status", "verified_ghn_reported",
    "victim_deprived_liberty_security_reasons", "victim_facilty_victims_held",
    "violation_with_facility_attack_type", "violation_with_facility_impact",
    "violation_with_verification_status", "violation_with_weapon_type", "weapon_type",
  ]

  /// What the peer computes of a violation.
  static let computedOfViolation: Set<String> = ["is_late_verification", "type"]
}

/// Whether the attribution to a perpetrator is verified, in the peer's own word: that stays where it is,
/// so that it goes back as it came.
extension PrimeroNames {
  static let perpetratorVerified = "perpetrator_verified"

  /// What a perpetrator says; a value that is neither yes nor no is told.
  static func attributionWord(of part: inout PrimeroObject) -> Bool? {
    let before = part
    let word = part.bool(perpetratorVerified)
    part.putBack(before)
    return word
  }

  /// What was kept of it.
  static func attributionWord(in members: [JSONValue.Member]) -> Bool? {
    switch members.first(where: { $0.key == perpetratorVerified })?.value {
    case .bool(let isVerified): isVerified
    case .string("true"): true
    case .string("false"): false
    default: nil
    }
  }
}
