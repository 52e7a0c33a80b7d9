public import MRMModel

/// What a person is shown before they confirm, or withdraw, attestations of decisions taken elsewhere.
public struct AttestationList: Sendable {
  /// The attestation of one violation.
  public struct Item: Sendable {
    /// The incident.
    public let incident: IncidentRow
    /// The violation, with what was decided elsewhere.
    public let violation: ViolationRow
  }

  /// How many there are to choose from; more than ``items`` where a limit left some out.
  public let total: Int
  /// What is shown, in the order it is shown in.
  public let items: [Item]
  /// What a signature under this list names; nil when there is nothing to sign, or this person's keys
  /// do not open all of it.
  public let mark: SeenMark?
}
