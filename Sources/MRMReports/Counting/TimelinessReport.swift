public import MRMModel

/// How many days passed from the first report of a violation to the CTFMR's decision on it.
///
/// `docs/counting.md` defines it. It holds numbers by office and kind: nothing of one incident.
public struct TimelinessReport: Hashable, Sendable {
  /// The figures of one office, one kind, or one kind at one office.
  public struct Row: Hashable, Sendable {
    /// The office that logged the incidents; nil for all.
    public let office: OfficeCode?
    /// The kind as decided; nil for all.
    public let kind: ViolationKind?
    /// How long decisions took.
    public let figures: WaitFigures
  }

  /// The quarter in which was decided.
  public let quarter: Quarter
  /// All decisions of the quarter.
  public let all: WaitFigures
  /// By office, in the order of their codes.
  public let byOffice: [Row]
  /// By kind, in the order of the code list.
  public let byKind: [Row]
  /// By office and kind.
  public let byOfficeAndKind: [Row]
  /// How many of those measured were decided elsewhere and are attested here.
  public let decidedElsewhere: Int
  /// How many decisions of the quarter have no day of a first report to measure from.
  public let withoutFirstReport: Int
  /// How many are dated before the first report: one of the two days is wrong.
  public let beforeFirstReport: Int
}
