import MRMModel

/// Answers that several kinds of violation share.
extension PrimeroForm {
  static let linked: [String: PrimeroAnswer] = [
    "linked_violations": "associated_violation_status",
    "linked_violations=yes/kinds": "associated_violation",
  ]

  static func common(
    crossBorder: String,
    notes: String,
  ) -> [String: PrimeroAnswer] {
    linked.merging(
      ["cross_border": PrimeroAnswer(crossBorder), "notes": PrimeroAnswer(notes)],
      uniquingKeysWith: { first, _ in first },
    )
  }

  static let means: [String: PrimeroAnswer] = {
    var answers: [String: PrimeroAnswer] = [
      "attack_type": "attack_type", "weapon": "weapon_category",
    ]
    for category in WeaponCategory.allCases where category != .unknown {
      answers["weapon=\(category.code)/type"] = PrimeroAnswer(
        "weapon_type",
        other: "weapon_type_other",
      )
    }
    return answers
  }()

  static let circumstances: [String: PrimeroAnswer] = [
    "context": "context_km",
    "victim_took_part": "victim_a_participant",
    "indiscriminate": "indiscriminate_nature",
    "indiscriminate=yes/details": "indiscriminate_nature_yes",
  ]

  static let facilityAttack: [String: PrimeroAnswer] = [
    "types": "facility_attack_type",
    "operational_before": "facility_operational_before",
    "directly_targeted": "facility_attack_targeting_personnel",
    "directly_targeted=no/objective": "facility_attack_objective",
    "children_killed": "violation_killed_tally",
    "children_injured": "violation_injured_tally",
    "staff_killed": "facility_staff_killed_attack",
    "staff_injured": "facility_staff_injured_attack",
  ]

  static let effects: [String: PrimeroAnswer] = [
    "children_losing_service": PrimeroAnswer(
      "number_children_service_disruption",
      estimated: "number_children_service_disruption_estimated",
    ),
    "impact": "facility_impact",
    "closed": "facility_closed",
    "closed=yes/days": "facility_closed_duration",
  ]

  static func school(_ way: String) -> [String: PrimeroAnswer] {
    [
      way + "school_type": PrimeroAnswer("school_type", other: "school_type_other"),
      way + "school_age_level": "school_age_level",
      way + "school_details": "school_type_details",
    ]
  }

  static func hospital(_ way: String) -> [String: PrimeroAnswer] {
    [
      way + "health_facility_type": PrimeroAnswer("health_type", other: "health_type_other"),
      way + "health_facility_details": "health_type_details",
    ]
  }

  static func personnel(_ harm: String) -> [String: PrimeroAnswer] {
    [
      "personnel_\(harm)": PrimeroAnswer(
        "denial_personnel",
        listed: "humanitarian_personnel_\(harm)",
      ),
      "personnel_\(harm)=yes/number": PrimeroAnswer(
        "denial_personnel_\(harm)",
        estimated: "denial_personnel_\(harm)_estimated",
      ),
    ]
  }
}
