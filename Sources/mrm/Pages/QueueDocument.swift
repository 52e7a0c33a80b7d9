import MRMExchange
import MRMModel
import MRMService
import MRMWorkflow

/// What waits for a person as JSON: `Schemas/exchange/queue.schema.json`.
enum QueueDocument {
  /// The name of this shape; never reused for another.
  static let schema = "mrm-queue-1"

  static func json(_ queue: ReviewQueue) -> JSONValue {
    .members([
      ("schema", .string(schema)),
      ("count", .integer(queue.items.count)),
      ("total", .integer(queue.total)),
      ("items", .array(queue.items.map(item))),
    ])
  }

  private static func item(_ item: QueueItem) -> JSONValue {
    .members([
      ("incident", .members(IncidentListDocument.members(of: item.incident))),
      ("violation", item.violation.map { .integer($0.number) }),
      ("kind", item.violation.map { .string($0.kind.code) }),
      ("need", .string(item.need.code)),
      ("level", item.need.level.map { .string($0.code) }),
      (
        "disagreements",
        item.violation.flatMap { DisagreementDocument.json(item.incident.disagreements(on: $0)) }
      ),
      ("days_since_first_report", .integer(item.daysSinceFirstReport)),
    ])
  }
}

extension QueueNeed {
  /// The code in the queue's JSON, for ever.
  fileprivate var code: String {
    switch self {
    case .submitDraft: "submit_draft"
    case .answerReturn: "answer_return"
    case .propose: "propose"
    case .concur: "concur"
    case .attest: "attest"
    }
  }

  /// The level at which a decision is needed; nil when none is.
  fileprivate var level: VerificationLevel? {
    switch self {
    case .submitDraft, .answerReturn, .attest: nil
    case .propose(let level), .concur(let level): level
    }
  }
}
