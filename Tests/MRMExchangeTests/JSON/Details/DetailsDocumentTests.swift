import MRMExchange
import MRMModel
import Testing

@Suite struct DetailsDocumentTests {
  /// The details of a violation, read from JSON.
  private func read(_ kind: String, _ details: String) throws -> ViolationDetails {
    let text = #"{"violations":[{"kind":"\#(kind)","details":\#(details)}]}"#
    return try #require(DocumentSample.read(text).violations.first).details
  }

  @Test func `what a document says of a killing is read`() throws {
    var expected = KillingDetails()
    expected.circumstances.context = .militaryClashes
    expected.circumstances.means.type = .indirect
    expected.circumstances.means.weapon = .explosive(.listed(.mortarOrRocket))
    expected.circumstances.victimTookPart = .no
    var more = Particulars()
    more.details = try FreeText("the whole market was hit")
    expected.circumstances.indiscriminate = .yes(more)
    expected.common.crossBorder = .unknown
    expected.common.notes = try FreeText("several calls")
    let details = try read(
      "killing",
      #"""
      {"context": "military_clashes", "attack_type": "indirect_attack",
       "weapon": {"category": "conventional_explosive_weapons", "type": "mortar_rocket"},
       "victim_took_part": "no",
       "indiscriminate": {"answer": "yes", "details": "the whole market was hit"},
       "cross_border": "unknown", "notes": "several calls"}
      """#,
    )
    #expect(details == .killing(expected))
  }

  @Test(arguments: [
    (#"{"weapon":"unknown"}"#, Weapon.unknown),
    (#"{"weapon":"small_arms_lights_weapons"}"#, .smallArms(nil)),
    (#"{"weapon":{"category":"small_arms_lights_weapons"}}"#, .smallArms(nil)),
    (
      #"{"weapon":{"category":"other_weapon_methods","type":"sharp_weapon"}}"#,
      .otherMethod(.listed(.sharpWeapon))
    ),
  ])
  func `a branch is its code alone, or an object with it`(text: String, weapon: Weapon) throws {
    var expected = KillingDetails()
    expected.circumstances.means.weapon = weapon
    #expect(try read("killing", text) == .killing(expected))
  }

  @Test func `other is said in words, beside codes or alone`() throws {
    var expected = MaimingDetails()
    expected.consequences = OpenChoices([.seriousInjury], other: try FreeText("lost hearing"))
    #expect(
      try read("maiming", #"{"consequences":["serious_injury",{"other":"lost hearing"}]}"#)
        == .maiming(expected)
    )
  }

  @Test func `what a document says of recruitment is read`() throws {
    var expected = RecruitmentDetails()
    expected.factors = OpenChoices([.intimidation, .financialReasons])
    expected.role = .nonCombatant(OpenChoices([.cook], other: try FreeText("messenger")))
    expected.ownedWeapon = .no
    var others = OthersRecruited()
    others.number = Estimated(try Count(12), isEstimated: true)
    expected.sawOthers = .yes(others)
    var release = Release()
    release.number = Estimated(try Count(3))
    release.date = Estimated(try CalendarDay(year: 2022, month: 8, day: 3))
    release.way = .brokered
    expected.released = .yes(release)
    let details = try read(
      "recruitment",
      #"""
      {"factors": ["intimidation", "financial_reasons"],
       "role": {"type": "non_combatant", "roles": ["cook", {"other": "messenger"}]},
       "owned_weapon": "no",
       "saw_others_recruited": {"answer": "yes", "number": {"value": 12, "estimated": true}},
       "released": {"answer": "yes", "number": 3,
         "date": {"value": "2022-08-03", "estimated": false}, "way": "community_family_brokered"}}
      """#,
    )
    #expect(details == .recruitment(expected))
  }

  @Test func `what a document says of an attack on a school is read`() throws {
    var expected = SchoolAttackDetails()
    expected.types = [.attack, .persons]
    expected.attack.operationalBefore = .partially
    expected.attack.targeted = .no(objective: try FreeText("a checkpoint beside it"))
    expected.school.name = try FreeText("École inventée")
    expected.school.types = OpenChoices([.primary, .mixed], other: try FreeText("boarding"))
    expected.school.ageLevels = [.from6To10, .from11To13]
    expected.casualties.childrenKilled = Estimated(try Headcount(male: 1, female: 0, unknown: 2))
    expected.casualties.staffInjured = Estimated(
      try Headcount(male: 0, female: 1, unknown: 0),
      isEstimated: true,
    )
    expected.effects.impact = .seriousDamage
    expected.effects.closure = .yes(days: Estimated(try Count(30)))
    let details = try read(
      "attack_on_schools",
      #"""
      {"types": ["attack_on_school_s", "attack_on_protected_persons_schools"],
       "operational_before": "partially",
       "directly_targeted": {"answer": "no", "objective": "a checkpoint beside it"},
       "school_name": "École inventée",
       "school_type": ["primary", "mixed_co_ed_school", {"other": "boarding"}],
       "school_age_level": ["6_10", "11_13"],
       "children_killed": {"boys": 1, "unknown": 2},
       "staff_injured": {"value": {"women": 1}, "estimated": true},
       "impact": "serious_damage", "closed": {"answer": "yes", "days": 30}}
      """#,
    )
    #expect(details == .attackOnSchools(expected))
  }

  @Test func `what a document says of a military use is read`() throws {
    var expected = MilitaryUseDetails()
    var hospital = HealthFacility()
    hospital.types = OpenChoices([.healthCentre])
    expected.facility = .hospital(hospital)
    expected.period = Estimated(Period(since: try CalendarDay(year: 2022, month: 8, day: 3)))
    expected.purposes = OpenChoices([.barracks])
    let details = try read(
      "military_use",
      #"""
      {"facility": {"type": "military_use_of_hospital", "health_facility_type": ["health_centre"]},
       "period": "2022-08-03/..", "purposes": ["barracks_dormitory"]}
      """#,
    )
    #expect(details == .militaryUse(expected))
  }

  @Test func `what a document says of a denial is read`() throws {
    var expected = DenialDetails()
    expected.tallyEstimated = .yes
    expected.methods = OpenChoices([.theft], other: try FreeText("a tax on lorries"))
    expected.organisations = OpenChoices([.nationalNGO, .redCross])
    var staff = StaffHarmed()
    staff.number = Estimated(try Headcount(male: 2, female: 0, unknown: 0))
    expected.personnel.abducted = .yes(staff)
    expected.personnel.killed = .no
    expected.adultsAffected = Estimated(try Count(400), isEstimated: true)
    expected.aid = [.food, .wash]
    let details = try read(
      "denial_humanitarian_access",
      #"""
      {"tally_estimated": "yes", "methods": ["theft", {"other": "a tax on lorries"}],
       "organisations": ["ngo_national", "icrc_red_cross_crescent"], "personnel_killed": "no",
       "personnel_abducted": {"answer": "yes", "number": {"men": 2, "women": 0, "unknown": 0}},
       "adults_affected": {"value": 400, "estimated": true}, "aid": ["food", "wash"]}
      """#,
    )
    #expect(details == .denialOfHumanitarianAccess(expected))
  }

  @Test func `what a document says of a detention is read`() throws {
    var expected = DetentionDetails()
    let first = try CalendarDay(year: 2022, month: 8, day: 3)
    expected.period = Estimated(try Period(from: first, to: first.adding(days: 9)))
    var grounds = SecurityGrounds()
    grounds.reason = .association
    expected.securityGrounds = .yes(grounds)
    expected.facilities = OpenChoices([.prison])
    var suffered = IllTreatmentSuffered()
    suffered.types = [.blindfolded, .noLawyerOrParent]
    expected.illTreatment = .yes(suffered)
    expected.charged = .no
    expected.taskForceAccess = .unknown
    let details = try read(
      "deprivation_liberty",
      #"""
      {"period": "2022-08-03/2022-08-12", "facilities": ["prison"],
       "security_grounds": {
         "answer": "yes", "reason": "association_with_armed_groups_or_forces"},
       "ill_treatment": {"answer": "yes", "types": ["blindfolded", "no_lawyer_parent_present"]},
       "charged": "no", "task_force_access": "unknown"}
      """#,
    )
    #expect(details == .deprivationOfLiberty(expected))
  }

  @Test(arguments: ViolationKind.allCases)
  func `an empty object is details of which nothing was asked`(kind: ViolationKind) throws {
    #expect(try read(kind.code, "{}") == ViolationDetails(of: kind))
  }
}
