import MRMExchange
import MRMModel
import Testing

@Suite struct PartySchemaTests {
  private static func definition() throws -> JSONValue {
    let schema = try Published.json(Published.file("Schemas/exchange/party.schema.json"))
    return try #require(schema["$defs"]?["party"]?["properties"])
  }

  @Test func `the kinds of parties and violations are those of the code lists`() throws {
    let party = try Self.definition()
    func codes(_ values: [some Code]) -> JSONValue { .array(values.map { .string($0.code) }) }
    #expect(party["kind"]?["enum"] == codes(PartyKind.allCases))
    #expect(
      party["listings"]?["items"]?["properties"]?["kind"]?["enum"]
        == codes(ViolationKind.allCases.filter(\.triggersListing))
    )
    #expect(
      party["action_plans"]?["items"]?["properties"]?["kinds"]?["items"]?["enum"]
        == codes(ViolationKind.allCases)
    )
  }

  @Test func `the limits are the program's`() throws {
    let party = try Self.definition()
    for key in ["aliases", "part_of", "listings", "action_plans"] {
      #expect(party[key]?["maxItems"] == .integer(Party.maximumItems), "\(key)")
    }
    #expect(party["aliases"]?["items"]?["maxLength"] == .integer(Party.maximumNameBytes))
    let year = party["listings"]?["items"]?["properties"]?["from"]
    #expect(year?["minimum"] == .integer(PartyListing.years.lowerBound))
    #expect(year?["maximum"] == .integer(PartyListing.years.upperBound))
  }
}
