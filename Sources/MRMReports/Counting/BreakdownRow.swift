public import struct MRMModel.Phrase

/// One row of a table of grave violations by kind.
public struct BreakdownRow<Key: Hashable & Sendable>: Hashable, Sendable {
  /// What the row is about.
  public let key: Key
  /// Its name, for people; the code itself when the lists do not know it.
  public let label: Phrase
  /// Its figures.
  public let figures: KindFigures
}
