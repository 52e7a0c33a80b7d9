public import MRMModel

extension IncidentRow {
  /// Where the levels of one of its violations disagree, the lowest first.
  public func disagreements(on violation: ViolationRow) -> [LevelDisagreement] {
    violation.verification.disagreements(over: stamp(of: violation.number))
  }

  /// Whether the levels disagree on any of its violations.
  public var hasDisagreement: Bool {
    violations.contains { !disagreements(on: $0).isEmpty }
  }
}
