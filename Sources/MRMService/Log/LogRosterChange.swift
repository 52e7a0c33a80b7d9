public import MRMModel

/// A change of who is enrolled, as an entry proposes it, makes it or invites to it.
public struct LogRosterChange: Hashable, Sendable {
  /// What is changed.
  public let kind: RosterChangeKind
  /// Whom it is about; nil where it is how many administrators sign.
  public let person: LogPerson?
  /// How many administrators sign from then on; nil for every other change.
  public let administrators: Int?
}
