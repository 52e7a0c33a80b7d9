@testable import MRMExchange
import MRMModel
import Testing

@Suite struct PrimeroRecordTests {
  @Test func `a record is read with its details, victims, sources and statuses`() throws {
    let text = PrimeroFixture.record(
      """
      "violation_tally": {"boys": 2, "girls": 1, "unknown": 0, "total": 3},
      "context_km": "military_clashes", "weapon_category": "conventional_explosive_weapons",
      "weapon_type": "mortar_rocket", "verified": "verified",
      "verification_date_focal_point": "2022-09-01", "ctfmr_verified": "verified",
      "ctfmr_verified_date": "2022-10-09"
      """,
      incident: """
        "individual_victims": [{"unique_id": "c1", "violations_ids": ["v1"], "individual_sex": "male",
          "individual_age": 11, "individual_vulnerabilities": ["disabled", "refugee", "separated"],
          "victim_disability_type": "physical_disability", "child_consent_for_reporting": "true",
          "date_of_birth": "2011-02-03"}],
        "sources": [{"unique_id": "s1", "violations_ids": ["v1"], "source_category": "primary_witness",
          "source_type": "video_material", "source_reliability": "high",
          "source_consent_data_sharing": false}]
        """,
    )
    let (read, problems) = try PrimeroFixture.read(text)
    #expect(problems == [])
    let violation = try #require(read.document.violations.first)
    #expect(try violation.tally == VictimTally(boys: 2, girls: 1, unknown: 0))
    guard case .killing(let killing) = violation.details else {
      Issue.record("no killing")
      return
    }
    #expect(killing.circumstances.context == .militaryClashes)
    #expect(killing.circumstances.means.weapon == .explosive(.listed(.mortarOrRocket)))
    let child = try #require(read.document.children.first)
    #expect(child.violations == [1])
    #expect(try child.age == Age(years: 11, isEstimated: false))
    #expect(child.details.displacement == .refugee)
    #expect(child.details.vulnerabilities == [.separated])
    #expect(child.details.disability?.branch == .yes)
    #expect(child.consentToReport == .given)
    let source = try #require(read.document.sources.first)
    #expect(source.category == .primaryWitness)
    #expect(source.type == .video)
    #expect(source.consentToReport == .refused)
    #expect(
      try read.decided == [
        1: #require(
          ElsewhereVerification(
            system: .primero,
            focalPoint: ElsewhereDecision(
              status: .verified,
              date: CalendarDay(parsing: "2022-09-01"),
            ),
            ctfmr: ElsewhereDecision(
              status: .verified,
              date: CalendarDay(parsing: "2022-10-09"),
            ),
          )
        )
      ]
    )
  }

  @Test(arguments: [
    (#""ctfmr_verified": "verified""#, "/killing/0/ctfmr_verified_date", "verifiedWithoutDate"),
    (
      #""violation_tally": {"boys": 2, "girls": 1, "total": 9}"#, "/killing/0/violation_tally",
      "totalDisagrees"
    ),
    (#""violation_tally": {"boys": -2}"#, "/killing/0/violation_tally", "invalidCount"),
    (#""violation_tally": {"boys": 99999999999}"#, "/killing/0/violation_tally", "invalidCount"),
    (#""context_km": "fog""#, "/killing/0/context_km", "unexpectedValue"),
    (
      #""weapon_category": "small_arms_lights_weapons", "weapon_type": "other""#,
      "/killing/0/weapon_type", "otherWithoutWords"
    ),
    (
      #""ctfmr_verified": "not_mrm", "ctfmr_verified_date": "2199-01-01""#,
      "/killing/0/ctfmr_verified_date", "futureDate"
    ),
  ])
  func `what is wrong with a violation is named, and kept`(
    fields: String,
    place: String,
    reason: String,
  ) throws {
    let (read, problems) = try PrimeroFixture.read(PrimeroFixture.record(fields))
    #expect(problems.map { "\($0.place) \($0.reason)" } == ["\(place) \(reason)"])
    let written = PrimeroFixture.write(read)
    let before = try StrictJSON.parse(Array("{\(fields)}".utf8))
    if reason != "totalDisagrees", case .object(let members) = before {
      for member in members { #expect(written.part("killing")?[member.key] == member.value) }
    }
    #expect(read.document.violations.count == 1)
  }

  @Test(arguments: [
    (#""module_id": "primeromodule-cp", "id": "a""#, "/module_id", "otherModule"),
    (#""id": "a", "enabled": false"#, "/enabled", "disabledThere"),
    (#""status": "open""#, "/id", "identityMissing"),
    (#""id": "a", "killing": []"#, "/violation_category", "kindMissing"),
    (#""id": "a", "killing": 3"#, "/violation_category", "kindMissing"),
  ])
  func `a record that cannot be one is refused`(
    fields: String,
    place: String,
    reason: String,
  ) throws {
    let problem = try PrimeroFixture.refusal("{\(fields)}")
    #expect(problem.map { "\($0.place) \($0.reason)" } == "\(place) \(reason)")
  }

  @Test func `more parts than an incident holds are refused`() throws {
    let children = [String](repeating: "{}", count: IncidentDocument.maximumChildren + 1)
    let text = PrimeroFixture.record(
      incident: "\"individual_victims\": [\(children.joined(separator: ","))]"
    )
    #expect(
      try PrimeroFixture.refusal(text)?.reason
        == .tooManyParts(limit: IncidentDocument.maximumChildren)
    )
  }

  @Test func `more text than an account keeps aside is refused`() throws {
    let text = String(repeating: "x", count: Account.maximumTextBytes)
    let record = PrimeroFixture.record(incident: "\"incident_update\": \"\(text)\"")
    #expect(
      try PrimeroFixture.refusal(record)?.reason == .rowTooLong(limit: Account.maximumTextBytes)
    )
  }

  @Test func `a duplicate there brings no status, and is flagged`() throws {
    let text = PrimeroFixture.record(
      #""ctfmr_verified": "verified", "ctfmr_verified_date": "2022-10-09""#,
      incident: #""status": "duplicate""#,
    )
    let (read, problems) = try PrimeroFixture.read(text)
    #expect(read.decided == [:])
    #expect(read.flags == [.likelyDuplicate])
    #expect(problems.map(\.reason) == [.duplicateThere])
    #expect(PrimeroFixture.write(read).part("killing")?["ctfmr_verified"] == .string("verified"))
    #expect(PrimeroFixture.write(read)["status"] == .string("duplicate"))
  }

  @Test func `a party attributed twice counts once and is named`() throws {
    let text = PrimeroFixture.record(
      incident: """
        "perpetrators": [
          {"unique_id": "p1", "violations_ids": ["v1"], "armed_force_group_party_name": "JNIM"},
          {"unique_id": "p2", "violations_ids": ["v1"], "armed_force_group_party_name": "GSIM"}
        ]
        """
    )
    let (read, problems) = try PrimeroFixture.read(text)
    #expect(read.document.violations[0].attribution.parties.map(\.party.rawValue) == ["JNIM"])
    #expect(
      problems.map { "\($0.place) \($0.reason)" } == [
        "/perpetrators/1/armed_force_group_party_name partyTwice"
      ]
    )
  }

  @Test(arguments: [
    ("\"perpetrator_category\": \"crossfire\"", Attribution.crossfire([])),
    ("\"perpetrator_category\": \"unknown\"", .unknown),
    (
      "\"perpetrator_category\": \"armed_group\", \"armed_force_group_party_name\": \"unknown\"",
      .unknown
    ),
  ])
  func `crossfire and unknown perpetrators are no party`(
    fields: String,
    attribution: Attribution,
  ) throws {
    let text = PrimeroFixture.record(
      incident:
        "\"perpetrators\": [{\"unique_id\": \"p\", \"violations_ids\": [\"v1\"], \(fields)}]"
    )
    let (read, problems) = try PrimeroFixture.read(text)
    #expect(problems == [])
    #expect(read.document.violations[0].attribution == attribution)
  }

  @Test(arguments: [
    ("{\"individual_age\": 4}", "4 years"), ("{\"individual_age_months\": 8}", "8 months"),
    ("{\"individual_age\": 0, \"individual_age_months\": 8}", "8 months"),
    ("{\"individual_age\": 3, \"individual_age_months\": 8}", "3 years"),
    ("{\"individual_age\": 300}", "unknown"),
  ])
  func `an age is in months where there are no years`(fields: String, age: String) throws {
    let text = PrimeroFixture.record(incident: "\"individual_victims\": [\(fields)]")
    let (read, _) = try PrimeroFixture.read(text)
    let found: String? =
      switch read.document.children.first?.age {
      case .years(let years, _): "\(years) years"
      case .months(let months, _): "\(months) months"
      case .unknown: "unknown"
      case nil: nil
      }
    #expect(found == age)
  }

  @Test func `the weapon tells its category where the form had none`() throws {
    let (read, _) = try PrimeroFixture.read(PrimeroFixture.record(#""weapon_type": "arson""#))
    guard case .killing(let killing) = read.document.violations[0].details else {
      Issue.record("no killing")
      return
    }
    #expect(killing.circumstances.means.weapon == .otherMethod(.listed(.arson)))
  }
}
