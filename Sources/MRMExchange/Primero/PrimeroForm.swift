import MRMModel

/// Which field of the peer's holds which answer of a form of ours.
///
/// Answers are named by the way to them: the key of a question, and, before a question inside an
/// answer, that answer's key and branch: `weapon=small_arms_lights_weapons/type`. A question that is
/// not here cannot be said there. Source: the peer's MRM forms, 2023, and its code of 2026 for the
/// deprivation of liberty.
struct PrimeroForm: Sendable {
  let answers: [String: PrimeroAnswer]

  init(_ parts: [String: PrimeroAnswer]...) {
    answers = parts.reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }
  }

  /// The form of a kind of violation.
  static func of(_ kind: ViolationKind) -> PrimeroForm {
    switch kind {
    case .killing: killing
    case .maiming: maiming
    case .recruitment: recruitment
    case .sexualViolence: sexualViolence
    case .abduction: abduction
    case .attackOnSchools: attackOnSchools
    case .attackOnHospitals: attackOnHospitals
    case .denialOfHumanitarianAccess: denial
    case .militaryUse: militaryUse
    case .deprivationOfLiberty: deprivationOfLiberty
    }
  }

  /// Whether the form of a kind asks how many children there were: not of a facility, of which there is
  /// one a violation.
  static func hasTally(_ kind: ViolationKind) -> Bool {
    switch kind {
    case .killing, .maiming, .recruitment, .sexualViolence, .abduction,
      .denialOfHumanitarianAccess, .deprivationOfLiberty:
      true
    case .attackOnSchools, .attackOnHospitals, .militaryUse: false
    }
  }

  /// Of the incident itself.
  static let incident = PrimeroForm([
    "place_type": PrimeroAnswer("incident_location_type", other: "incident_location_type_other"),
    "perpetrators": "number_of_individual_perpetrators",
  ])

  /// Of a group of children.
  static let group = PrimeroForm([
    "size": PrimeroAnswer("group_number", estimated: "group_number_estimated"),
    "sex": "group_gender",
    "age_bands": "group_age_band",
  ])

  /// Of a response.
  static let response = PrimeroForm([
    "kinds": PrimeroAnswer(
      "intervention_task_force_type",
      other: "intervention_task_force_type_other",
    ),
    "date": "intervention_task_force_date",
    "addressee": "intervention_armed_force_group",
    "action": "intervention_action_notes",
    "follow_up": "intervention_follow_up_type",
    "follow_up=pending/due": "intervention_follow_up_due_date",
    "follow_up_notes": "intervention_follow_up_notes",
  ])

  private static let killing = PrimeroForm(
    common(crossBorder: "killing_crossborder", notes: "additional_notes"),
    means,
    circumstances,
  )

  private static let maiming = PrimeroForm(
    common(crossBorder: "maiming_crossborder", notes: "additional_notes"),
    means,
    circumstances,
    ["consequences": PrimeroAnswer("consequences", other: "consequences_other")],
  )

  private static let recruitment = PrimeroForm(
    common(crossBorder: "recruitment_crossborder", notes: "additional_notes"),
    [
      "factors": PrimeroAnswer("factors_of_recruitment", other: "factors_of_recruitment_other"),
      "campaign": "recruitment_campaign_details",
      "campaign=yes/details": "recruitment_campaign",
      "re_recruitment": "re_recruitment",
      "re_recruitment=yes/details": "re_recruitment_details",
      "role": "child_role",
      "role=combatant/roles": PrimeroAnswer(
        "child_role_combatant",
        other: "child_role_combatant_other",
      ),
      "role=non_combatant/roles": PrimeroAnswer(
        "child_role_noncombatant",
        other: "child_role_noncombatant_other",
      ),
      "owned_weapon": "child_owned_weapon",
      "military_training": "child_military_type_training",
      "saw_others_recruited": "recruited_child_witness",
      "saw_others_recruited=yes/number": "recruited_child_recruitment_number",
      "released": "released_indicator",
      "released=yes/number": PrimeroAnswer(
        "released_number",
        estimated: "released_number_estimated",
      ),
      "released=yes/date": PrimeroAnswer("date_child_leave", estimated: "estimated_date"),
      "released=yes/way": "how_did_child_leave_armed_group",
    ],
  )

  private static let sexualViolence = PrimeroForm(
    common(crossBorder: "sexual_violence_crossborder", notes: "additional_notes"),
    [
      "types": "sexual_violence_type",
      "during_military_operations": "sexual_violence_military_operations",
      "implications": "sexual_violence_implications",
    ],
  )

  private static let abduction = PrimeroForm(
    common(crossBorder: "abduction_crossborder", notes: "additional_notes"),
    [
      "purpose": PrimeroAnswer("abduction_purpose_single", other: "abduction_purpose_other"),
      "place_held": "abduction_held_location_text",
      "other_place_held": "abduction_held_location_list_other",
      "regained_freedom": "abduction_regained_freedom",
      "regained_freedom=yes/ways": PrimeroAnswer(
        "abduction_regained_freedom_how",
        other: "abduction_regained_freedom_how_other",
      ),
    ],
  )

  private static let attackOnSchools = PrimeroForm(
    common(crossBorder: "attacks_schools_crossborder", notes: "attack_on_facility_notes"),
    means,
    facilityAttack,
    effects,
    school(""),
  )

  private static let attackOnHospitals = PrimeroForm(
    // The form of hospitals was made from that of schools, names and all.
    common(crossBorder: "attacks_hospitals_crossborder", notes: "attack_on_facility_notes"),
    means,
    facilityAttack,
    effects,
    hospital(""),
  )

  private static let denial = PrimeroForm(
    common(crossBorder: "denial_crossborder", notes: "denial_notes"),
    [
      "tally_estimated": PrimeroAnswer("violation_tally_estimated", isTick: true),
      "methods": PrimeroAnswer("denial_method", other: "denial_method_other"),
      "organisations": PrimeroAnswer(
        "denial_organizations_affected",
        other: "denial_organizations_affected_other",
      ),
      "vehicles_hijacked": PrimeroAnswer(
        "denial_personnel",
        listed: "humanitarian_personnel_hijacked",
      ),
      "vehicles_hijacked=yes/number": PrimeroAnswer(
        "denial_vehicles_hijacked",
        estimated: "denial_vehicles_hijacked_estimated",
      ),
      "property_value": "denial_value_property_text",
      "adults_affected": PrimeroAnswer(
        "denial_total_affected_adults",
        estimated: "denial_total_affected_adults_estimated",
      ),
      "population_affected": "denial_population_affected",
      "aid": "types_of_aid_disrupted_denial",
    ],
    personnel("killed"),
    personnel("injured"),
    personnel("abducted"),
    personnel("threatened"),
  )

  private static let militaryUse = PrimeroForm(
    common(crossBorder: "military_use_crossborder", notes: "military_use_facility_notes"),
    [
      "facility": "military_use_type",
      "operational_before": "facility_operational_before",
      "period": PrimeroAnswer(
        "military_use_duration",
        estimated: "military_use_duration_estimated",
        end: ("military_use_duration_end_date", "military_use_date_range"),
      ),
      "purposes": PrimeroAnswer("military_use_purpose", other: "military_use_purpose_other"),
    ],
    effects,
    school("facility=military_use_of_school/"),
    hospital("facility=military_use_of_hospital/"),
  )

  private static let deprivationOfLiberty = PrimeroForm(
    linked,
    [
      "period": PrimeroAnswer(
        "deprivation_liberty_date",
        end: ("deprivation_liberty_end_date", "deprivation_liberty_date_range"),
      ),
      "security_grounds": "victim_deprived_liberty_security_reasons",
      "security_grounds=yes/reason": "reasons_deprivation_liberty",
      "facilities": "facilty_victims_held",
      "ill_treatment": "torture_punishment_while_deprivated_liberty",
    ],
  )
}
