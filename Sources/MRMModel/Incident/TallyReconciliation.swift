/// The tally of a violation, held against the children that are listed for it and the groups.
///
/// Both may be right while they differ: of eight children three may be known.
public struct TallyReconciliation: Hashable, Sendable {
  /// The children of the tally.
  public let counted: Int
  /// The children listed one by one.
  public let listed: Int
  /// The children in groups, as far as their number is known.
  public let inGroups: Int
  /// What follows.
  public let outcome: ReconciliationOutcome

  /// Reconciles a tally.
  ///
  /// A number of a group that is an estimate contradicts nothing (that it has girls or boys may), and a child or a group of unknown
  /// or mixed sex fits every tally that has room for it.
  ///
  /// - Parameters:
  ///   - tally: What was counted.
  ///   - children: The sex of each child that is listed for the violation.
  ///   - groups: The groups that suffered it.
  public init(_ tally: VictimTally, children: [Sex], groups: [GroupDetails]) {
    var boys = children.count { $0 == .male }
    var girls = children.count { $0 == .female }
    var certain = children.count
    var described = children.count
    for group in groups {
      guard let size = group.size else { continue }
      described += size.value.number
      // Of an estimate it is certain that there is somebody.
      let least = size.isEstimated ? min(1, size.value.number) : size.value.number
      certain += least
      switch group.sex {
      case .boys: boys += least
      case .girls: girls += least
      case .mixed, .unknown, nil: break
      }
    }
    counted = tally.total
    listed = children.count
    inGroups = described - children.count
    let beyond = max(0, boys - tally.boys) + max(0, girls - tally.girls)
    if tally.isEmpty {
      outcome = described == 0 ? .equal : .beyondTally
    } else if certain > tally.total {
      outcome = .beyondTally
    } else if beyond > tally.unknown {
      outcome = .otherSex
    } else {
      outcome = described < tally.total ? .partly : .equal
    }
  }
}
