import MRMDetailSamples
import MRMExchange
import MRMModel
import Testing

@Suite struct DetailsDocumentTests {
  typealias Reason = DocumentProblem.Reason

  /// The details of a violation, read from JSON.
  private func read(_ kind: String, _ details: String) throws -> ViolationDetails {
    let text = #"{"violations":[{"kind":"\#(kind)","details":\#(details)}]}"#
    return try #require(DocumentSample.read(text).violations.first).details
  }

  private func problems(_ kind: String, _ details: String) -> [DocumentProblem] {
    DocumentSample.problems(of: #"{"violations":[{"kind":"\#(kind)","details":\#(details)}]}"#)
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

  @Test(arguments: [
    (#"{"released":{"answer":"no","way":"captured"}}"#, "/released/way", Reason.notAsked),
    (#"{"released":{"answer":"yes","number":-1}}"#, "/released/number", .value(.count)),
    (#"{"released":{"answer":"yes","number":1.5}}"#, "/released/number", .notA(.wholeNumber)),
    (
      #"{"released":{"answer":"yes","number":{"value":"1"}}}"#, "/released/number/value",
      .notA(.wholeNumber)
    ),
    (
      #"{"released":{"answer":"yes","number":{"value":1,"estimated":1}}}"#,
      "/released/number/estimated", .notA(.truthValue)
    ),
    (
      #"{"released":{"answer":"yes","number":{"value":1,"name":"x"}}}"#,
      "/released/number/…", .unknownKey
    ),
    (#"{"released":{"answer":"yes","date":"2022-08"}}"#, "/released/date", .value(.day)),
    (
      #"{"role":{"type":"combatant","roles":["cook"]}}"#, "/role/roles/0",
      .value(.unknownCode(list: "combatant-role"))
    ),
    (#"{"role":{"type":"unknown","roles":["cook"]}}"#, "/role/roles", .notAsked),
    (#"{"weapon":"unknown"}"#, "/weapon", .notAsked),
    (#"{"regained_freedom":"no"}"#, "/regained_freedom", .notAsked),
  ])
  func `an answer about recruitment that cannot be is refused by its place`(
    text: String,
    place: String,
    reason: Reason,
  ) {
    let problems = problems("recruitment", text)
    #expect(problems.map(\.pointer.description) == ["/violations/0/details" + place])
    #expect(problems.map(\.reason) == [reason])
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

  @Test(arguments: [
    ("attack_on_schools", #"{"school_name":" "}"#, "/school_name", Reason.value(.text)),
    ("attack_on_schools", #"{"health_facility_name":"x"}"#, "/health_facility_name", .notAsked),
    (
      "attack_on_schools", #"{"types":["attack_on_hospital_s"]}"#, "/types/0",
      .value(.unknownCode(list: "school-attack-type"))
    ),
    (
      "attack_on_schools", #"{"closed":{"answer":"partially","days":3}}"#, "/closed/days",
      .notAsked
    ),
    (
      "attack_on_schools", #"{"directly_targeted":{"answer":"yes","objective":"x"}}"#,
      "/directly_targeted/objective", .notAsked
    ),
    ("attack_on_schools", #"{"children_killed":{"men":1}}"#, "/children_killed/men", .notAsked),
    (
      "attack_on_schools", #"{"children_killed":{"boys":-1}}"#, "/children_killed",
      .value(.count)
    ),
    (
      "attack_on_schools", #"{"children_killed":{"boys":"1"}}"#, "/children_killed/boys",
      .notA(.wholeNumber)
    ),
    ("attack_on_schools", #"{"children_killed":1}"#, "/children_killed", .notA(.object)),
    ("attack_on_hospitals", #"{"staff_killed":{"boys":1}}"#, "/staff_killed/boys", .notAsked),
    ("attack_on_hospitals", #"{"school_type":["primary"]}"#, "/school_type", .notAsked),
    (
      "military_use",
      #"{"facility":{"type":"military_use_of_hospital","school_name":"x"}}"#,
      "/facility/school_name", .notAsked
    ),
    ("military_use", #"{"period":"2022-08-03/2022-08-01"}"#, "/period", .value(.rangeOrder)),
    (
      "military_use", #"{"period":{"value":"2022","estimated":true}}"#, "/period/value",
      .value(.day)
    ),
    (
      "sexual_violence", #"{"types":["abduction"]}"#, "/types/0",
      .value(.unknownCode(list: "sexual-violence-type"))
    ),
    (
      "denial_humanitarian_access",
      #"{"personnel_killed":{"answer":"unknown","number":{"men":1}}}"#,
      "/personnel_killed/number", .notAsked
    ),
    (
      "denial_humanitarian_access", #"{"adults_affected":1000001}"#, "/adults_affected",
      .value(.count)
    ),
    (
      "denial_humanitarian_access", #"{"aid":["other"]}"#, "/aid/0",
      .value(.unknownCode(list: "aid-type"))
    ),
    (
      "deprivation_liberty", #"{"security_grounds":{"answer":"no","reason":"security_reasons"}}"#,
      "/security_grounds/reason", .notAsked
    ),
    (
      "deprivation_liberty", #"{"ill_treatment":{"answer":"yes","types":["other"]}}"#,
      "/ill_treatment/types/0", .value(.unknownCode(list: "ill-treatment"))
    ),
  ])
  func `an answer about another kind that cannot be is refused by its place`(
    kind: String,
    text: String,
    place: String,
    reason: Reason,
  ) {
    let problems = problems(kind, text)
    #expect(problems.map(\.pointer.description) == ["/violations/0/details" + place])
    #expect(problems.map(\.reason) == [reason])
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
    let details = try read(
      "deprivation_liberty",
      #"""
      {"period": "2022-08-03/2022-08-12", "facilities": ["prison"],
       "security_grounds": {
         "answer": "yes", "reason": "association_with_armed_groups_or_forces"},
       "ill_treatment": {"answer": "yes", "types": ["blindfolded", "no_lawyer_parent_present"]}}
      """#,
    )
    #expect(details == .deprivationOfLiberty(expected))
  }

  @Test(arguments: ViolationKind.allCases)
  func `an empty object is details of which nothing was asked`(kind: ViolationKind) throws {
    #expect(try read(kind.code, "{}") == ViolationDetails(of: kind))
  }

  @Test(arguments: [
    (#"[]"#, "", Reason.notA(.object)),
    (#"{"colour":"red"}"#, "/…", .unknownKey),
    (#"{"consequences":["serious_injury"]}"#, "/consequences", .notAsked),
    (#"{"weapon":{"category":"unknown","type":"hanging"}}"#, "/weapon/type", .notAsked),
    (#"{"weapon":{"category":"unknown","name":"Awa"}}"#, "/weapon/…", .unknownKey),
    (#"{"weapon":{"type":"hanging"}}"#, "/weapon/category", .missing),
    (#"{"weapon":"hanging"}"#, "/weapon", .value(.unknownCode(list: "weapon-category"))),
    (#"{"weapon":1}"#, "/weapon", .notA(.text)),
    (
      #"{"weapon":{"category":"weapons_mass_destruction","type":"hanging"}}"#, "/weapon/type",
      .value(.unknownCode(list: "weapon-mass-destruction"))
    ),
    (
      #"{"weapon":{"category":"other_weapon_methods","type":"other"}}"#, "/weapon/type",
      .value(.unknownCode(list: "weapon-other-method"))
    ),
    (
      #"{"weapon":{"category":"other_weapon_methods","type":{"other":" "}}}"#,
      "/weapon/type/other", .value(.text)
    ),
    (
      #"{"weapon":{"category":"other_weapon_methods","type":{}}}"#, "/weapon/type/other", .missing
    ),
    (#"{"indiscriminate":{"answer":"no","details":"x"}}"#, "/indiscriminate/details", .notAsked),
    (#"{"indiscriminate":{"details":"x"}}"#, "/indiscriminate/answer", .missing),
    (#"{"indiscriminate":true}"#, "/indiscriminate", .notA(.text)),
    (
      #"{"victim_took_part":"maybe"}"#, "/victim_took_part",
      .value(.unknownCode(list: "yes-no-unknown"))
    ),
    (#"{"context":null}"#, "/context", .notA(.text)),
    (#"{"context":["erw"]}"#, "/context", .notA(.text)),
    (#"{"notes":""}"#, "/notes", .value(.text)),
    (
      #"{"linked_violations":{"answer":"yes","kinds":["abduction","abduction"]}}"#,
      "/linked_violations/kinds/1", .repeated
    ),
    (
      #"{"linked_violations":{"answer":"yes","kinds":"abduction"}}"#,
      "/linked_violations/kinds", .notA(.list)
    ),
  ])
  func `an answer that cannot be is refused by its place`(
    text: String,
    place: String,
    reason: Reason,
  ) {
    let problems = problems("killing", text)
    #expect(problems.map(\.pointer.description) == ["/violations/0/details" + place])
    #expect(problems.map(\.reason) == [reason])
  }

  @Test func `a list may not hold more codes than there are`() {
    let many = Array(repeating: #""serious_injury""#, count: 4).joined(separator: ",")
    #expect(
      problems("maiming", #"{"consequences":[\#(many)]}"#).map(\.reason) == [.tooMany(limit: 3)]
    )
  }

  @Test func `other stands once in a list`() {
    let problems = problems("maiming", #"{"consequences":[{"other":"a"},{"other":"b"}]}"#)
    #expect(problems.map(\.reason) == [.repeated])
    #expect(
      problems.map(\.pointer.description) == ["/violations/0/details/consequences/1"]
    )
  }

  @Test(arguments: [Language.french, .english])
  func `a refusal names record and field and nothing that stands there`(language: Language) throws {
    let problem = try #require(
      problems("killing", #"{"weapon":{"category":"unknown","type":"Awa Exemple"}}"#).first
    )
    let text = problem.problem(in: language) + problem.remedy(in: language)
    #expect(text.contains("/violations/0/details/weapon/type"))
    #expect(!text.contains("Awa"))
  }

  @Test(arguments: ViolationKind.allCases)
  func `a question of another kind is refused by its name`(kind: ViolationKind) throws {
    let details = DetailFiller(variant: 0).details(of: kind)
    let document = IncidentDocument(violations: [ViolationDocument(number: 1, details: details)])
    let written = document.json(includingIdentities: true).text
    for other in ViolationKind.allCases where other != kind {
      let text = written.replacing(#""kind": "\#(kind.code)""#, with: #""kind": "\#(other.code)""#)
      #expect(text != written)
      let reasons = DocumentSample.problems(of: text).map(\.reason)
      // Maiming is asked for all that killing is, and more.
      #expect(reasons.contains(.notAsked) == !(kind == .killing && other == .maiming))
      #expect(!reasons.contains(.unknownKey))
    }
  }
}
