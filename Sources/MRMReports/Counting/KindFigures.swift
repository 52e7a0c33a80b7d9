public import enum MRMModel.ViolationKind

/// One figure for each of the eight grave violations, each in the unit of its kind.
public struct KindFigures: Hashable, Sendable {
  /// By the kind's position; the two monitored concerns stay at zero.
  private let figures: [Int]

  /// The figure of one kind: children, or violations, as its `countingUnit` says.
  public subscript(kind: ViolationKind) -> Int { figures[kind.position] }

  /// Grave violations: all eight figures together.
  public var total: Int { figures.reduce(0, +) }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { figures.allSatisfy { $0 == 0 } }

  init(_ figures: some Collection<Int>) {
    precondition(figures.count == ViolationKind.allCases.count, "one figure a kind")
    self.figures = Array(figures)
  }
}
