public import MRMModel

/// One group of unidentified children of an ``IncidentDocument``.
public struct GroupDocument: Hashable, Sendable {
  /// The identity of the group when it is stored already; nil for a new one.
  public let id: Identifier<VictimGroup>?
  /// The numbers of the violations that all of them suffered; each once.
  public let violations: [Int]
  /// How many they are, and what else is known of them.
  public let details: GroupDetails

  /// Creates a group.
  public init(
    id: Identifier<VictimGroup>? = nil,
    violations: [Int] = [],
    details: GroupDetails = GroupDetails(),
  ) {
    self.id = id
    self.violations = violations
    self.details = details
  }

  /// The same group with other violations.
  public func suffering(_ violations: [Int]) -> GroupDocument {
    GroupDocument(id: id, violations: violations, details: details)
  }
}
