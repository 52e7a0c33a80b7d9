import MRMExchange
import MRMModel
import MRMService
import MRMWorkflow

/// Pairs of incidents that may be one event as JSON: `Schemas/exchange/duplicates.schema.json`.
enum DuplicatesDocument {
  /// The name of this shape; never reused for another.
  static let schema = "mrm-duplicates-1"

  static func json(_ found: FoundDuplicates) -> JSONValue {
    .members([
      ("schema", .string(schema)),
      ("count", .integer(found.pairs.count)),
      ("total", .integer(found.total)),
      (
        "pairs",
        .array(
          found.pairs.map { pair in
            .members([
              ("first", incident(pair.first, found)),
              ("second", incident(pair.second, found)),
              ("score", .integer(pair.score)),
              ("dismissed", pair.isDismissed ? .bool(true) : nil),
              (
                "evidence",
                .array(
                  pair.evidence.map { evidence in
                    .members([
                      ("points", .integer(evidence.points)),
                      ("text", .string(evidence.phrase(Spoken.language))),
                    ])
                  }
                )
              ),
            ])
          }
        )
      ),
    ])
  }

  private static func incident(
    _ id: Identifier<Incident>,
    _ found: FoundDuplicates,
  ) -> JSONValue? {
    found.incidents[id].map { .members(IncidentListDocument.members(of: $0)) }
  }
}
