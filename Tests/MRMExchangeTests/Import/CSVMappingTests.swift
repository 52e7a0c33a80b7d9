import MRMExchange
import MRMModel
import Testing

@Suite struct CSVMappingTests {
  @Test func `a mapping with every key is read`() throws {
    #expect(try ImportFixture.mapping().dataset == "invented-survey")
  }

  @Test(arguments: [
    (#""event": "event","#, ""),
    (#""description": "text","#, ""),
    (#""children": "children","#, ""),
    (#""noInformation": ["n/a", "nobody knows"],"#, ""),
    (#""name": "region", "#, ""),
    (#""code": "code", "#, ""),
    (#""latitude": "lat", "longitude": "lon","#, ""),
    (
      #""values": {"school": "attack_on_schools", "clinic": "attack_on_hospitals"}"#,
      #""values": {"School": "killing", "school": "killing"}"#
    ),
  ])
  func `what may be left out may be left out`(old: String, new: String) {
    #expect(throws: Never.self) { try ImportFixture.mapping((old, new)) }
  }

  @Test(arguments: [
    (#""description": "text""#, #""descripton": "text""#, MappingError.unknownKey("descripton")),
    (#""longitude": "lon""#, #""lon": "lon""#, .unknownKey("place.lon")),
    (
      #""column": "precision","#, #""column": "precision", "colum": "x","#,
      .unknownKey("place.precision.colum")
    ),
    (#""dataset": "invented-survey","#, "", .missingKey("dataset")),
    (#""identity": ["id"],"#, "", .missingKey("identity")),
    (#""column": "date", "#, "", .missingKey("date.column")),
    (#""name": "region", "code": "code","#, "", .missingKey("place.name")),
    (#""longitude": "lon","#, "", .missingKey("place.longitude")),
    (#""column": "screening","#, "", .missingKey("screening.column")),
    (#""identity": ["id"]"#, #""identity": []"#, .missingKey("identity")),
    (#""identity": ["id"]"#, #""identity": "id""#, .invalidValue("identity")),
    (#""identity": ["id"]"#, #""identity": [17]"#, .invalidValue("identity")),
    (#""identity": ["id"]"#, #""identity": ["id", "id"]"#, .invalidValue("identity")),
    (#""event": "event""#, #""event": null"#, .invalidValue("event")),
    (#""event": "event""#, #""event": """#, .invalidValue("event")),
    (#""invented-survey""#, #""Invented Survey""#, .invalidValue("dataset")),
    (#""dd/MM/yyyy""#, #""MM/dd/yyyy""#, .invalidValue("date.formats")),
    (#""village": 5000"#, #""village": -1"#, .invalidValue("place.precision.values")),
    (#""village": 5000"#, #""village": "near""#, .invalidValue("place.precision.values")),
    (#""attack_on_schools""#, #""attack""#, .invalidValue("kind.values")),
    (#""bandits": "out_of_scope""#, #""bandits": "ignore""#, .invalidValue("party.type.values")),
    (#""ask": "needs_screening""#, #""ask": true"#, .invalidValue("screening.values")),
    (
      #""ask": "needs_screening""#, #""YES": "needs_screening""#,
      .ambiguousValues("screening.values")
    ),
    (#""mrm-csv-mapping/1""#, #""mrm-csv-mapping/2""#, .notAMapping),
  ])
  func `a mistake is refused by its key`(old: String, new: String, error: MappingError) {
    #expect(throws: error) { try ImportFixture.mapping((old, new)) }
  }

  @Test func `one kind for all rows needs no column`() throws {
    let table = #"{"school": "attack_on_schools", "clinic": "attack_on_hospitals"}"#
    let mapping = try ImportFixture.mapping(
      (#""column": "kind","#, ""),
      (#""values": \#(table)"#, #""constant": "killing""#),
      (#"["note"]"#, #"["note", "kind"]"#),
    )
    #expect(try ImportFixture.incident(mapping: mapping).kind == .killing)
  }

  @Test func `one kind for all rows cannot also be read from a column`() throws {
    #expect(throws: MappingError.unknownKey("kind.column")) {
      try ImportFixture.mapping(
        (#""column": "kind","#, #""constant": "killing", "column": "kind","#)
      )
    }
  }

  @Test(arguments: [
    ("", JSONError.Reason.endsEarly),
    ("{", .endsEarly),
    (#"{"format": "mrm-csv-mapping/1", "format": "x"}"#, .duplicateKey),
    (String(repeating: "[", count: 100_000), .tooLarge(limit: 65_536)),
    (String(repeating: "[", count: 1000), .tooDeep(limit: 8)),
  ])
  func `a file that is not strict JSON is refused`(text: String, reason: JSONError.Reason) {
    let error = #expect(throws: MappingError.self) { try CSVMapping(json: Array(text.utf8)) }
    guard case .notJSON(let inside) = error else {
      Issue.record("refused for another reason")
      return
    }
    #expect(inside.reason == reason)
  }

  @Test(arguments: ["[]", "17", "null", #"{"Awa": "seen at the bridge"}"#])
  func `a file of another kind is refused before any of its keys is named`(text: String) {
    #expect(throws: MappingError.notAMapping) { try CSVMapping(json: Array(text.utf8)) }
  }

  @Test(
    arguments: [
      MappingError.notAMapping, .unknownKey("a"), .missingKey("a"), .invalidValue("a"),
      .ambiguousValues("a"),
      .notJSON(JSONError(reason: .trailing, line: 1, column: 1, pointer: .root)),
    ],
    Language.allCases
  )
  func `a refusal says what is wrong and what to do`(error: MappingError, language: Language) {
    #expect(Explanation.isComplete(error, in: language))
  }
}
