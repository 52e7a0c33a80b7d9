import MRMModel

extension ViolationKind {
  /// The grave violations that are counted by child, in the order of the note.
  static let graveByChild = allCases.filter { $0.isGrave && $0.countingUnit == .children }

  /// The grave violations of which each counts as one, in the order of the note.
  static let graveByViolation = allCases.filter { $0.isGrave && $0.countingUnit == .violations }

  /// All eight.
  static let grave = graveByChild + graveByViolation

  /// Its column in a table of figures, from 0.
  var position: Int { Int(rawValue) - 1 }
}
