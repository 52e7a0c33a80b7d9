import MRMExchange
import MRMModel
import Testing

@Suite struct PartyDocumentTests {
  private static let code = "HCUA"

  private static func read(_ text: String, over before: Party? = nil) throws -> Party {
    try PartyDocument.party(
      merging: PartyDocument.json(parsing: Array(text.utf8)),
      into: before,
      code: PartyCode(code),
    )
  }

  private static let whole = """
    {"schema": "mrm-party-1", "code": "HCUA", "name": {"fr": "Haut conseil", "en": "High Council"},
     "kind": "armed_group", "aliases": ["HCUA"], "from": "2013-05-02",
     "part_of": [{"party": "CMA", "from": "2014-06-09"}],
     "listings": [{"kind": "abduction", "from": 2016, "until": 2018}],
     "action_plans": [{"signed": "2017-03-05", "kinds": ["recruitment"], "ended": "2020-01-01"}]}
    """

  @Test func `every party is read as it is written`() throws {
    for party in PartyRegister.mali.parties + [try Self.read(Self.whole)] {
      let json = PartyDocument.json(party)
      #expect(
        try PartyDocument.party(merging: json, into: nil, code: party.code) == party,
        "\(party.code)"
      )
    }
  }

  @Test func `a patch changes what it names and leaves the rest`() throws {
    let before = try Self.read(Self.whole)
    let after = try Self.read(#"{"until": "2024-01-25", "aliases": null}"#, over: before)
    #expect(after.aliases == [])
    #expect(after.existence.from == before.existence.from)
    #expect(after.existence.until == (try CalendarDay(parsing: "2024-01-25")))
    #expect(after.listings == before.listings)
  }

  @Test(arguments: [
    ("/code", #"{"code": "OTHER"}"#), ("/schema", #"{"schema": "mrm-party-2"}"#),
    ("/name/fr", #"{"name": {"fr": " "}}"#), ("/name/en", #"{"name": {"en": null}}"#),
    ("/kind", #"{"kind": "unknown"}"#), ("/kind", #"{"kind": null}"#),
    ("/name", #"{"name": null}"#),
    ("/aliases/1", #"{"aliases": ["A", 1]}"#), ("/until", #"{"until": "2013-05-01"}"#),
    ("/part_of/0/party", #"{"part_of": [{"from": "2014-06-09"}]}"#),
    ("/part_of/0/until", #"{"part_of": [{"party": "CMA", "until": "soon"}]}"#),
    ("/listings/0", #"{"listings": [{"kind": "denial_humanitarian_access", "from": 2018}]}"#),
    ("/listings/0", #"{"listings": [{"kind": "killing", "from": 1999}]}"#),
    ("/listings/0/from", #"{"listings": [{"kind": "killing"}]}"#),
    ("/listings/0/from", #"{"listings": [{"kind": "killing", "from": "2018"}]}"#),
    ("/action_plans/0/kinds", #"{"action_plans": [{"signed": "2017-03-05", "kinds": []}]}"#),
    (
      "/action_plans/0/kinds/1",
      #"{"action_plans": [{"signed": "2017-03-05", "kinds": ["killing", "killing"]}]}"#
    ),
    ("/action_plans/0/signed", #"{"action_plans": [{"kinds": ["killing"]}]}"#),
  ])
  func `what is no party is refused with its place`(pointer: String, patch: String) throws {
    let before = try Self.read(Self.whole)
    let error = #expect(throws: DocumentError.self) { try Self.read(patch, over: before) }
    guard case .refused(let problems) = error else {
      Issue.record("\(patch) was refused otherwise: \(String(describing: error))")
      return
    }
    #expect(problems.map(\.pointer.description) == [pointer])
  }

  @Test func `too many of anything and unknown keys are refused`() throws {
    let many =
      "[" + Array(repeating: #""A""#, count: Party.maximumItems + 1).joined(separator: ",") + "]"
    let before = try Self.read(Self.whole)
    #expect(throws: DocumentError.self) { try Self.read(#"{"aliases": \#(many)}"#, over: before) }
    #expect(throws: DocumentError.self) { try Self.read(#"{"secret": 1}"#, over: before) }
    #expect(throws: DocumentError.self) { try Self.read("[]", over: before) }
  }
}
