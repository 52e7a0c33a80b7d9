import Foundation
import MRMExchange
import MRMModel
import Testing

@Suite struct DetailsSchemaTests {
  @Test func `the published schema of details is what the program knows`() throws {
    let file = try? String(contentsOf: Published.detailsSchema, encoding: .utf8)
    #expect(file == DetailsSchema.json.text, "run: scripts/schemas")
  }

  @Test func `the published guide lists what is asked for each kind`() throws {
    let file = try? String(contentsOf: Published.guide, encoding: .utf8)
    #expect(file == DetailsGuide.text, "run: scripts/schemas")
  }

  @Test(arguments: ViolationKind.allCases)
  func `a violation's details have the shape of its kind`(kind: ViolationKind) throws {
    let schema = try Published.json(Published.file("Schemas/exchange/incident.schema.json"))
    guard case .array(let conditions) = schema["$defs"]?["violation"]?["allOf"] else {
      Issue.record("violations have no conditions")
      return
    }
    let condition = conditions.first {
      $0["if"]?["properties"]?["kind"]?["const"] == .string(kind.code)
    }
    let reference = condition?["then"]?["properties"]?["details"]?["$ref"]
    #expect(reference == .string("\(DetailsSchema.id)#/$defs/\(kind.code)"))
    #expect(DetailsSchema.json["$defs"]?[kind.code] != nil)
  }

  @Test func `every reference of the schema leads to a definition`() throws {
    let schema = DetailsSchema.json
    let definitions = try #require(schema["$defs"])
    for reference in Self.references(in: schema) {
      #expect(definitions[String(reference.trimmingPrefix("#/$defs/"))] != nil, "\(reference)")
    }
  }

  @Test func `a code list is written out once, as it is published`() throws {
    let definitions = try #require(DetailsSchema.json["$defs"])
    for list in Published.lists {
      guard let definition = definitions[list.list] else { continue }
      let codes = list.codes.filter { $0.number != OtherCode.number }
      #expect(definition["enum"] == .array(codes.map { .string($0.code) }), "\(list.list)")
    }
  }

  private static func references(in value: JSONValue) -> [String] {
    switch value {
    case .object(let members):
      members.flatMap { member -> [String] in
        if member.key == "$ref", case .string(let reference) = member.value { return [reference] }
        return references(in: member.value)
      }
    case .array(let elements): elements.flatMap { references(in: $0) }
    case .string, .integer, .decimal, .bool, .null: []
    }
  }
}
