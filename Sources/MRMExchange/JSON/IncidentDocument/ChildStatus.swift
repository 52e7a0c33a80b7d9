public import MRMModel

/// Who a listed child is, in the block of a document that is shown and never read.
public struct ChildStatus: Hashable, Sendable {
  /// The child's entry in the incident.
  public let entry: Identifier<ChildEntry>
  /// The child, as `mrm child` names it.
  public let child: Identifier<Child>
  /// The same person, as other entries list it.
  public let sameAs: [Identifier<Child>]

  /// Creates a status.
  public init(
    entry: Identifier<ChildEntry>,
    child: Identifier<Child>,
    sameAs: [Identifier<Child>] = [],
  ) {
    self.entry = entry
    self.child = child
    self.sameAs = sameAs
  }
}
