public import MRMModel

/// Where a stored incident stands: the block of a document that is shown and never read.
public struct IncidentStatus: Hashable, Sendable {
  /// The incident.
  public let id: Identifier<Incident>
  /// Its reference; nil while a draft.
  public let reference: IncidentReference?
  /// Where it stands before anyone verifies it.
  public let state: IncidentState
  /// What a reader should know before relying on it.
  public let flags: [QualityFlag]
  /// The records that an edit writes over, at the versions that are shown.
  public let records: [RecordVersion]
  /// What the levels proposed and decided, by the violation's number.
  public let verifications: [Int: Verification]
  /// How far the attribution to each party is, by the violation's number.
  public let attributions: [Int: [AttributedParty]]
  /// What was decided elsewhere, by the violation's number.
  public let elsewhere: [Int: ElsewhereStatus]
  /// What a signature under this reading names, by the violation's number; a violation of which
  /// something did not open has none.
  public let marks: [Int: SeenMark]
  /// The tally of each violation held against its list, by the violation's number.
  public let reconciliations: [Int: TallyReconciliation]
  /// Who the children listed are.
  public let children: [ChildStatus]
  /// The responses whose follow-up is overdue, as far as they open.
  public let overdueResponses: [Identifier<Response>]
  /// The reasons of what was proposed and decided, as far as they open.
  public let decisions: [Decision]
  /// Where the levels disagree, by the violation's number.
  public let disagreements: [Int: [LevelDisagreement]]
  /// The numbers of violations that were ever verified on documents alone.
  public let excepted: Set<Int>
  /// The questions with which it was sent back, and what was answered, as far as they open.
  public let exchanges: [ReturnExchange]
  /// The evidence, as far as it opens; without any file.
  public let evidence: [Evidence]
  /// How it stands to incidents that look like the same event.
  public let duplicates: DuplicateStanding
  /// The imported row as it came; nil for what was not imported.
  public let original: String?

  /// Creates a status.
  public init(
    id: Identifier<Incident>,
    reference: IncidentReference?,
    state: IncidentState,
    flags: [QualityFlag],
    records: [RecordVersion] = [],
    verifications: [Int: Verification],
    attributions: [Int: [AttributedParty]] = [:],
    elsewhere: [Int: ElsewhereStatus] = [:],
    marks: [Int: SeenMark] = [:],
    reconciliations: [Int: TallyReconciliation] = [:],
    children: [ChildStatus] = [],
    overdueResponses: [Identifier<Response>] = [],
    decisions: [Decision] = [],
    disagreements: [Int: [LevelDisagreement]] = [:],
    excepted: Set<Int> = [],
    exchanges: [ReturnExchange] = [],
    evidence: [Evidence] = [],
    duplicates: DuplicateStanding = .none,
    original: String? = nil,
  ) {
    self.id = id
    self.reference = reference
    self.state = state
    self.flags = flags
    self.records = records
    self.verifications = verifications
    self.attributions = attributions
    self.elsewhere = elsewhere
    self.marks = marks
    self.reconciliations = reconciliations
    self.children = children
    self.overdueResponses = overdueResponses
    self.decisions = decisions
    self.disagreements = disagreements
    self.excepted = excepted
    self.exchanges = exchanges
    self.evidence = evidence
    self.duplicates = duplicates
    self.original = original
  }
}
