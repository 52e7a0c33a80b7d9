import struct MRMModel.VictimTally

/// A number of children by sex; not known is a figure of its own.
///
/// Unit: children, once for each violation suffered. A sum over violations, so not a `VictimTally`,
/// which has a limit.
public struct SexFigures: Hashable, Sendable {
  /// Boys.
  public internal(set) var boys = 0
  /// Girls.
  public internal(set) var girls = 0
  /// Children whose sex is not known.
  public internal(set) var unknown = 0

  /// All of them.
  public var total: Int { boys + girls + unknown }

  /// Adds the children of one violation.
  mutating func add(_ tally: VictimTally) {
    boys += tally.boys
    girls += tally.girls
    unknown += tally.unknown
  }
}
