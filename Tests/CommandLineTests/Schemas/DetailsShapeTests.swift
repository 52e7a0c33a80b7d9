import Foundation
import MRMDetailSamples
import MRMExchange
import MRMModel
import Testing

@Suite struct DetailsShapeTests {
  /// The schemas that others refer to, by their `$id`.
  static func schemas() throws -> [String: JSONValue] {
    let file = Repository.file("Schemas/record/violation-details.schema.json")
    return [DetailsSchema.id: try StrictJSON.parse(Array(Data(contentsOf: file)))]
  }

  private static func incident() throws -> JSONSchema {
    let file = Repository.file("Schemas/exchange/incident.schema.json")
    return JSONSchema(
      try StrictJSON.parse(Array(Data(contentsOf: file))),
      others: try schemas(),
    )
  }

  @Test(arguments: ViolationKind.allCases)
  func `what is written of a form has the published shape`(kind: ViolationKind) throws {
    let schema = try Self.incident()
    for variant in 0..<5 {
      let document = IncidentDocument(
        violations: [
          ViolationDocument(
            number: 1,
            details: DetailFiller(variant: variant).details(of: kind),
          )
        ]
      )
      #expect(schema.problems(with: document.json(includingIdentities: true)) == [])
    }
  }

  @Test func `an estimate and a headcount have the published shape, in both forms`() throws {
    let schema = try Self.incident()
    for estimate in [true, false] {
      var attack = SchoolAttackDetails()
      attack.casualties.childrenKilled = Estimated(
        try Headcount(male: 1, female: 2, unknown: 3),
        isEstimated: estimate,
      )
      attack.effects.closure = .yes(days: Estimated(try Count(14), isEstimated: estimate))
      let document = IncidentDocument(
        violations: [ViolationDocument(number: 1, details: .attackOnSchools(attack))]
      )
      #expect(schema.problems(with: document.json(includingIdentities: true)) == [])
    }
  }

  @Test(arguments: [
    #"{"colour":"red"}"#, #"{"weapon":{"category":"unknown","type":"hanging"}}"#,
    #"{"weapon":{"type":"hanging"}}"#, #"{"weapon":"hanging"}"#, #"{"notes":" "}"#,
    #"{"indiscriminate":{"answer":"no","details":"x"}}"#, #"{"consequences":["serious_injury"]}"#,
    #"{"linked_violations":{"answer":"yes","kinds":["abduction","abduction"]}}"#,
  ])
  func `what the program refuses is none of the published shape`(details: String) throws {
    let text = #"{"violations":[{"kind":"killing","details":\#(details)}]}"#
    let value = try StrictJSON.parse(Array(text.utf8))
    #expect(throws: DocumentError.self) {
      try IncidentDocument(value, gazetteer: .mali, parties: .mali)
    }
    #expect(try Self.incident().problems(with: value) != [])
  }
}
