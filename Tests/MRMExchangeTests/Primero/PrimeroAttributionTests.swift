@testable import MRMExchange
import MRMModel
import Testing

/// What the peer says of the attribution to a perpetrator, and what goes back.
@Suite struct PrimeroAttributionTests {
  private static func record(_ status: String?, says word: String?) -> String {
    PrimeroFixture.record(
      status.map { #""ctfmr_verified": "\#($0)", "ctfmr_verified_date": "2022-09-01""# } ?? "",
      incident: """
        "perpetrators": [
          {"unique_id": "p1", "violations_ids": ["v1"], "perpetrator_category": "armed_group",
           "armed_force_group_party_name": "JNIM"\(word.map { #", "perpetrator_verified": \#($0)"# } ?? "")}
        ]
        """,
    )
  }

  private static func perpetrators(_ record: JSONValue) throws -> [JSONValue] {
    guard case .array(let parts) = record["perpetrators"] else { return [] }
    return parts
  }

  @Test(arguments: ["true", "false", #""true""#])
  func `it is part of what was decided there on a violation that was verified`(
    word: String
  ) throws {
    let (read, _) = try PrimeroFixture.read(Self.record("verified", says: word))
    let verified = word.contains("true") ? [1] : []
    #expect(read.decided[1]?.attribution == AttributionFinding(named: 1, verified: verified))
    let back = try Self.perpetrators(PrimeroFixture.write(read))
    let kept = try StrictJSON.parse(Array(word.utf8))
    #expect(back.map { $0["perpetrator_verified"] } == [kept])
  }

  @Test(arguments: [nil, "reported_not_verified", "report_pending_verification"])
  func `without a violation that was verified there nobody found it, and it goes back`(
    status: String?
  ) throws {
    let (read, _) = try PrimeroFixture.read(Self.record(status, says: "true"))
    #expect(read.decided[1]?.attribution == nil)
    let back = try Self.perpetrators(PrimeroFixture.write(read))
    #expect(back.map { $0["perpetrator_verified"] } == [.bool(true)])
  }

  @Test func `where the peer says nothing of it, nobody was asked and nothing is said`() throws {
    let (read, _) = try PrimeroFixture.read(Self.record("verified", says: nil))
    #expect(read.decided[1]?.attribution == nil)
    let back = try Self.perpetrators(PrimeroFixture.write(read))
    #expect(back.map { $0["perpetrator_verified"] } == [nil])
  }

  @Test func `a word that is neither yes nor no is named, and goes back`() throws {
    let (read, problems) = try PrimeroFixture.read(Self.record("verified", says: #""perhaps""#))
    #expect(problems.map { "\($0.place)" } == ["/perpetrators/0/perpetrator_verified"])
    #expect(read.decided[1]?.attribution == nil)
    let back = try Self.perpetrators(PrimeroFixture.write(read))
    #expect(back.map { $0["perpetrator_verified"] } == [.string("perhaps")])
  }

  @Test(arguments: [("true", false), ("false", true)])
  func `what was found otherwise here goes to the peer's own perpetrator`(
    word: String,
    isVerified: Bool,
  ) throws {
    let (read, _) = try PrimeroFixture.read(Self.record("verified", says: word))
    let record = PrimeroExport(
      id: .random(),
      origin: read.origin,
      document: read.document,
      decided: read.decided.mapValues(\.byLevel),
      findings: [1: [PartyFinding(party: try PartyCode("JNIM"), isVerified: isVerified)]],
      aside: read.original,
    ).record(gazetteer: .mali, register: .mali)
    let back = try Self.perpetrators(record)
    #expect(back.map { $0["perpetrator_verified"] } == [.bool(isVerified)])
    #expect(back.map { $0["unique_id"] } == [.string("p1")])
  }

  @Test func `one perpetrator of violations decided differently goes as two`() throws {
    let text = """
      {"id": "6a0f5c1e-6c0e-4c39-9a53-0f5f7a3a1d02", "module_id": "primeromodule-mrm",
       "killing": [
         {"unique_id": "v1", "ctfmr_verified": "verified", "ctfmr_verified_date": "2022-09-01"},
         {"unique_id": "v2", "ctfmr_verified": "verified", "ctfmr_verified_date": "2022-09-01"}],
       "perpetrators": [
         {"unique_id": "p1", "violations_ids": ["v1", "v2"], "perpetrator_category": "armed_group",
          "armed_force_group_party_name": "JNIM", "perpetrator_verified": true}]}
      """
    let (read, _) = try PrimeroFixture.read(text)
    let party = try PartyCode("JNIM")
    let record = PrimeroExport(
      id: .random(),
      origin: read.origin,
      document: read.document,
      decided: read.decided.mapValues(\.byLevel),
      findings: [
        1: [PartyFinding(party: party, isVerified: true)],
        2: [PartyFinding(party: party, isVerified: false)],
      ],
      aside: read.original,
    ).record(gazetteer: .mali, register: .mali)
    let back = try Self.perpetrators(record)
    #expect(back.map { $0["perpetrator_verified"] } == [.bool(true), .bool(false)])
    #expect(
      back.map { $0["violations_ids"] }
        == [.array([.string("v1")]), .array([.string("v2")])]
    )
  }
}
