import MRMExchange
import MRMModel
import Testing

@Suite struct IncidentSchemaTests {
  /// Where `Schemas/exchange/incident.schema.json` writes out a code list.
  @Test(arguments: [
    ("violation/properties/kind", "violation-kind"),
    ("attribution/properties/form", "attribution-form"),
    ("consent", "consent"),
    ("weight", "weight"),
    ("child/properties/sex", "sex"),
    ("source/properties/category", "source-category"),
    ("source/properties/type", "source-type"),
    ("source/properties/sex", "source-sex"),
    ("source/properties/age", "source-age"),
    ("source/properties/un_or_trained", "yes-no-unknown"),
    ("evidence/properties/type", "evidence-type"),
    ("status/properties/state", "incident-state"),
    ("status/properties/flags/items", "quality-flag"),
    (
      "status/properties/violations/items/properties/reconciliation/properties/outcome",
      "reconciliation"
    ),
    ("level/properties/level", "verification-level"),
    ("decision/properties/status", "verification-status"),
    ("decision/properties/reasons/items", "non-verification-reason"),
  ])
  func `an enumeration of the schema is the code list`(path: String, list: String) throws {
    let schema = try Published.json(Published.file("Schemas/exchange/incident.schema.json"))
    let place = path.split(separator: "/").reduce(schema["$defs"]) { $0?[String($1)] }
    let codes = try #require(Published.lists.first { $0.list == list }).codes
    #expect(place?["enum"] == .array(codes.map { .string($0.code) }))
  }

  @Test(arguments: [
    ("violations", IncidentDocument.maximumViolations),
    ("children", IncidentDocument.maximumChildren),
    ("groups", IncidentDocument.maximumGroups),
    ("sources", IncidentDocument.maximumSources),
    ("responses", IncidentDocument.maximumResponses),
  ])
  func `a list's limit is the program's`(key: String, limit: Int) throws {
    let schema = try Published.json(Published.file("Schemas/exchange/incident.schema.json"))
    #expect(schema["properties"]?[key]?["maxItems"] == .integer(limit))
  }

  @Test(arguments: [
    ("name", PersonDetails.maximumNameBytes), ("contact", PersonDetails.maximumContactBytes),
  ])
  func `a text's limit is the program's`(definition: String, limit: Int) throws {
    let schema = try Published.json(Published.file("Schemas/exchange/incident.schema.json"))
    #expect(schema["$defs"]?[definition]?["maxLength"] == .integer(limit))
  }

  @Test func `the schema knows the keys that are written and no others`() throws {
    let schema = try Published.json(Published.file("Schemas/exchange/incident.schema.json"))
    let written = try keys(in: .array(FullDocument.all()))
    #expect(properties(in: schema).union(properties(in: DetailsSchema.json)) == written)
  }

  @Test func `every object of the schema is closed`() throws {
    let schema = try Published.json(Published.file("Schemas/exchange/incident.schema.json"))
    let definitions = try #require(schema["$defs"])
    guard case .object(let members) = definitions else { return }
    for member in members where member.value["type"] == .string("object") {
      #expect(member.value["additionalProperties"] == .bool(false), "\(member.key)")
    }
    #expect(schema["additionalProperties"] == .bool(false))
  }

  private func keys(in value: JSONValue) -> Set<String> {
    switch value {
    case .object(let members):
      members.reduce(into: []) { $0.formUnion(keys(in: $1.value).union([$1.key])) }
    case .array(let elements): elements.reduce(into: []) { $0.formUnion(keys(in: $1)) }
    case .string, .integer, .decimal, .bool, .null: []
    }
  }

  // What `properties` names wherever an object may be written; conditions name nothing new.
  private func properties(in schema: JSONValue) -> Set<String> {
    switch schema {
    case .object(let members):
      members.reduce(into: []) { names, member in
        if member.key == "properties", case .object(let properties) = member.value {
          names.formUnion(properties.map(\.key))
        }
        names.formUnion(properties(in: member.value))
      }
    case .array(let elements): elements.reduce(into: []) { $0.formUnion(properties(in: $1)) }
    case .string, .integer, .decimal, .bool, .null: []
    }
  }
}
