public import enum MRMModel.ViolationKind

/// The figures of one section of a quarter's report.
public struct SectionCounts: Hashable, Sendable {
  /// The section.
  public let section: ReportSection
  /// How many grave violations are recorded in it, whatever they count for: the base.
  public let records: Int
  /// How much of it rests on decisions taken elsewhere.
  public let decidedElsewhere: DecidedElsewhereFigures
  /// Children by sex, by ``ViolationKind/position``; see ``victims(of:)``.
  private let victims: [SexFigures]
  /// Records of each kind, by ``ViolationKind/position``; see ``violations(of:)``.
  private let violations: [Int]
  /// Each party's full figure: a violation by two parties is in two rows.
  public let byParty: [BreakdownRow<Attributed>]
  /// Each violation in one row, so that the columns sum to the section.
  public let byAttribution: [BreakdownRow<Attributed>]
  /// Each violation in one row: every region of the gazetteer, then what is not located.
  public let byRegion: [BreakdownRow<Located>]
  /// Children affected by the grave violations, at least.
  public let childrenAffected: ChildrenAffected

  /// The children that suffered violations of a kind, once for each violation.
  public func victims(of kind: ViolationKind) -> SexFigures { victims[kind.position] }

  /// How many violations of a kind are recorded, whatever its counting unit.
  public func violations(of kind: ViolationKind) -> Int { violations[kind.position] }

  /// What a kind adds to the total: its children, or its violations, as its counting unit says.
  public func figure(of kind: ViolationKind) -> Int {
    switch kind.countingUnit {
    case .children: victims(of: kind).total
    case .violations: violations(of: kind)
    }
  }

  /// Victims of the five grave violations counted by child, once for each violation.
  public var victimTotal: Int { ViolationKind.graveByChild.reduce(0) { $0 + figure(of: $1) } }

  /// Grave violations of the three kinds of which each counts as one.
  public var violationTotal: Int {
    ViolationKind.graveByViolation.reduce(0) { $0 + figure(of: $1) }
  }

  /// Grave violations: ``victimTotal`` and ``violationTotal`` together.
  public var graveViolations: Int { victimTotal + violationTotal }

  init(
    section: ReportSection,
    records: Int,
    decidedElsewhere: DecidedElsewhereFigures,
    victims: [SexFigures],
    violations: [Int],
    byParty: [BreakdownRow<Attributed>],
    byAttribution: [BreakdownRow<Attributed>],
    byRegion: [BreakdownRow<Located>],
    childrenAffected: ChildrenAffected,
  ) {
    self.section = section
    self.records = records
    self.decidedElsewhere = decidedElsewhere
    self.victims = victims
    self.violations = violations
    self.byParty = byParty
    self.byAttribution = byAttribution
    self.byRegion = byRegion
    self.childrenAffected = childrenAffected
  }
}
