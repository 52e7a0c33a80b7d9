public import MRMModel

/// Where a stored incident stands: the block of a document that is shown and never read.
public struct IncidentStatus: Hashable, Sendable {
  /// The incident.
  public let id: Identifier<Incident>
  /// Its reference; nil while a draft.
  public let reference: IncidentReference?
  /// Where it stands before anyone verifies it.
  public let state: IncidentState
  /// What a reader should know before relying on it.
  public let flags: [QualityFlag]
  /// What the levels proposed and decided, by the violation's number.
  public let verifications: [Int: Verification]

  /// Creates a status.
  public init(
    id: Identifier<Incident>,
    reference: IncidentReference?,
    state: IncidentState,
    flags: [QualityFlag],
    verifications: [Int: Verification],
  ) {
    self.id = id
    self.reference = reference
    self.state = state
    self.flags = flags
    self.verifications = verifications
  }
}
