import MRMExchange
import MRMModel
import MRMService
import MRMWorkflow

/// Children that may be the one looked for as JSON: `Schemas/exchange/children.schema.json`.
enum ChildCandidatesDocument {
  /// The name of this shape; never reused for another.
  static let schema = "mrm-children-1"

  static func json(_ found: [ChildCandidate]) -> JSONValue {
    .members([
      ("schema", .string(schema)),
      ("count", .integer(found.count)),
      ("children", .array(found.map(candidate))),
    ])
  }

  private static func candidate(_ candidate: ChildCandidate) -> JSONValue {
    .members([
      ("child", .string(candidate.child.description)),
      ("name", .string(candidate.name)),
      ("sex", .string(candidate.sex.code)),
      ("incident", .members(IncidentListDocument.members(of: candidate.incident))),
      ("score", .integer(candidate.likeness.score)),
      (
        "evidence",
        .array(
          candidate.likeness.evidence.map { evidence in
            .members([
              ("points", .integer(evidence.points)),
              ("text", .string(evidence.phrase(Spoken.language))),
            ])
          }
        )
      ),
    ])
  }
}
