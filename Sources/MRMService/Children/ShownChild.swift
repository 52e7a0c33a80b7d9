public import MRMModel

/// Who a child of an incident is, beside its entry: by what it is named, and with whom it is one.
public struct ShownChild: Hashable, Sendable {
  /// The same person where another entry lists it.
  public struct Same: Hashable, Sendable {
    /// The child of that entry.
    public let child: Identifier<Child>
    /// The incident that lists it.
    public let incident: Identifier<Incident>
    /// Its reference; nil for a draft, and where this person's keys do not open it.
    public let reference: IncidentReference?
  }

  /// The child.
  public let child: Identifier<Child>
  /// The same person, as other entries list it.
  public let same: [Same]
}
