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
      ("overdue", .integer(queue.overdue)),
      ("items", .array(queue.items.map { item($0, at: queue.now) })),
    ])
  }

  private static func item(_ item: QueueItem, at now: Timestamp) -> JSONValue {
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
      ("waits_since", .string("\(item.wait.since)")),
      ("days_waiting", .integer(item.daysWaiting(at: now))),
      ("deadline", .string(item.wait.deadline.code)),
      ("due", .string(item.wait.due.iso8601)),
      ("urgency", .string(item.urgency.code)),
      ("late", item.lateness.map { .string($0.rawValue) }),
      ("missing", .array(item.missing.map { .string($0.rawValue) })),
    ])
  }
}

extension QueueUrgency {
  /// The code in the queue's JSON, for ever.
  fileprivate var code: String {
    switch self {
    case .overdue: "overdue"
    case .soon: "soon"
    case .later: "later"
    }
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
    case .handover: "handover"
    }
  }
}
