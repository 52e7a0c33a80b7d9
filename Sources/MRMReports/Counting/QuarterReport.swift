public import MRMModel

/// The figures of one quarter, as the Global Horizontal Note asks for them.
///
/// Every count is defined in `docs/counting.md`. The report holds codes, labels and numbers: nothing
/// of one incident, one child or one source.
public struct QuarterReport: Hashable, Sendable {
  /// The quarter.
  public let quarter: Quarter
  /// Above how many days between a CTFMR date and its last signature the gap is noted.
  public let signatureGapDays: Int
  /// How many days after a quarter its note is due: what is signed later corrects its figures.
  public let noteDays: Int
  /// Whether decisions taken elsewhere count.
  public let decidedElsewhere: DecidedElsewhere
  /// Verified in the quarter, not late.
  public let verifiedOnTime: SectionCounts
  /// Verified in the quarter, late.
  public let verifiedLate: SectionCounts
  /// Reported for the quarter and not verified.
  public let unverified: SectionCounts
  /// Distinct children with two or more grave violations verified in the quarter, late or not.
  public let childrenWithSeveralViolations: Int
  /// What a reader must know to believe the figures.
  public let notes: ReportNotes
  /// What decisions signed in the quarter change of what earlier quarters counted.
  public let corrections: [Correction]

  /// Counts a quarter in one pass; where rows come one by one, use ``QuarterCounter``.
  ///
  /// - Parameters:
  ///   - quarter: The period.
  ///   - rows: Every incident of the store, drafts included or not; read once.
  ///   - register: The parties, for the names and the order of rows.
  ///   - gazetteer: The areas, for the names and the order of rows.
  ///   - signatureGapDays: Above how many days a CTFMR decision signed after its date is noted.
  ///   - deadlines: When the note of a quarter is due: what is signed later corrects its figures.
  ///   - decidedElsewhere: Whether decisions taken elsewhere count.
  public init(
    quarter: Quarter,
    rows: [IncidentRow],
    register: PartyRegister,
    gazetteer: Gazetteer,
    signatureGapDays: Int,
    deadlines: Deadlines = .standard,
    decidedElsewhere: DecidedElsewhere = .counted,
  ) {
    var counter = QuarterCounter(
      quarter: quarter,
      register: register,
      gazetteer: gazetteer,
      signatureGapDays: signatureGapDays,
      deadlines: deadlines,
      decidedElsewhere: decidedElsewhere,
    )
    counter.add(contentsOf: rows)
    self = counter.report()
  }

  /// The three sections in the order of the note.
  public var sections: [SectionCounts] { [verifiedOnTime, verifiedLate, unverified] }

  init(
    quarter: Quarter,
    signatureGapDays: Int,
    noteDays: Int,
    decidedElsewhere: DecidedElsewhere,
    childrenWithSeveralViolations: Int,
    notes: ReportNotes,
    corrections: [Correction],
    section: (ReportSection) -> SectionCounts,
  ) {
    self.quarter = quarter
    self.signatureGapDays = signatureGapDays
    self.noteDays = noteDays
    self.decidedElsewhere = decidedElsewhere
    self.childrenWithSeveralViolations = childrenWithSeveralViolations
    self.notes = notes
    self.corrections = corrections
    verifiedOnTime = section(.verifiedOnTime)
    verifiedLate = section(.verifiedLate)
    unverified = section(.unverified)
  }
}
