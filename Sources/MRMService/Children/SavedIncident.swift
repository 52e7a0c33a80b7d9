public import MRMModel

/// An incident that was saved, and which children its document's are.
public struct SavedIncident: Sendable {
  /// Its row.
  public let row: IncidentRow
  /// The children, in the order of the document.
  public let children: [Identifier<Child>]
}
