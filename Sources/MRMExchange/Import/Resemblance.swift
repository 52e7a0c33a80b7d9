public import MRMModel

/// Something an imported incident probably doubles.
public enum Resemblance: Hashable, Sendable {
  /// Another row of the same file, as a spreadsheet numbers it.
  case row(Int)
  /// An incident that is already in the store.
  case incident(Identifier<Incident>)
}
