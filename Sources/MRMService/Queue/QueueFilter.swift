public import MRMModel
internal import MRMWorkflow

/// Which part of a queue is asked for, and whose; nothing set is all that waits for oneself.
public struct QueueFilter: Sendable {
  /// Decisions of this level.
  public var level: VerificationLevel?
  /// Of incidents of this office.
  public var office: OfficeCode?
  /// What waits for this colleague, as far as the reader sees the incidents.
  public var person: ColleagueName?
  /// With this kind of violation.
  public var kind: ViolationKind?
  /// Past its deadline.
  public var isOverdue = false

  /// All that waits for oneself.
  public init() {}

  /// Whether something that waits is asked for, as far as it is known without its deadline.
  func admits(_ need: QueueNeed, of incident: QueuedIncident, _ violation: QueuedViolation?) -> Bool
  {
    if let office, incident.office != office { return false }
    if let level, need.level != level { return false }
    guard let kind else { return true }
    return violation.map { $0.kind == kind } ?? incident.violations.contains { $0.kind == kind }
  }
}
