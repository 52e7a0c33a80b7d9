public import MRMModel

/// How much of what an earlier quarter counted of one kind was changed by decisions signed since.
public struct Correction: Hashable, Sendable {
  /// The earlier quarter.
  public let quarter: Quarter
  /// Where it counted: verified on time, or late.
  public let section: ReportSection
  /// The kind of violation.
  public let kind: ViolationKind
  /// How many recorded violations were decided anew.
  public let violations: Int
  /// What these counted before, in the unit of the kind.
  public let before: Int
  /// What they count in that quarter now.
  public let after: Int
}
