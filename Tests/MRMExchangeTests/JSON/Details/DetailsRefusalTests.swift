import MRMDetailSamples
import MRMExchange
import MRMModel
import Testing

@Suite struct DetailsRefusalTests {
  typealias Reason = DocumentProblem.Reason

  private func problems(_ kind: String, _ details: String) -> [DocumentProblem] {
    DocumentSample.problems(of: #"{"violations":[{"kind":"\#(kind)","details":\#(details)}]}"#)
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
