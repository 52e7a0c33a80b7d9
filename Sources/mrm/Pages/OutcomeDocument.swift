import MRMExchange
import MRMModel
import MRMService

/// What a command did, as JSON: `Schemas/exchange/outcome.schema.json`.
enum OutcomeDocument {
  /// The name of this shape; never reused for another.
  static let schema = "mrm-outcome-1"

  /// An incident that was saved or moved, and the names of the fields that an edit changed.
  static func json(_ row: IncidentRow, changed: [String]? = nil) -> JSONValue {
    .members([
      ("schema", .string(schema)),
      ("id", .string(row.id.description)),
      ("name", .string(row.handle)),
      ("reference", row.reference.map { .string($0.description) }),
      ("state", .string(row.state.code)),
      ("changed", changed.map { .array($0.map { .string($0) }) }),
    ])
  }

  /// A signature under a decision.
  static func json(_ outcome: DecisionOutcome) -> JSONValue {
    .members([
      ("schema", .string(schema)),
      ("reference", outcome.reference.map { .string($0.description) }),
      ("violation", .integer(outcome.violation)),
      ("level", .string(outcome.level.code)),
      ("status", .string(outcome.decision.status.code)),
      ("date", .string(outcome.decision.date.description)),
      ("signatures", .integer(outcome.decision.persons.count)),
      ("quorum", .integer(outcome.quorum)),
      ("decided", .bool(outcome.isDecided)),
    ])
  }
}
