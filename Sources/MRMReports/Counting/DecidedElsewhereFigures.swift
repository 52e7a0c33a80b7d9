/// How much of a section's grave violations rests on decisions taken elsewhere.
public struct DecidedElsewhereFigures: Hashable, Sendable {
  /// Violations recorded: a part of ``SectionCounts/records``.
  public private(set) var records = 0
  /// What they add to the total: a part of ``SectionCounts/graveViolations``.
  public private(set) var graveViolations = 0

  /// Adds one violation, by what it adds to the total.
  mutating func add(_ amount: Int) {
    records += 1
    graveViolations += amount
  }
}
