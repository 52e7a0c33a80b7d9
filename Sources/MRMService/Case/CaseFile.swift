internal import MRMAudit
public import MRMModel

/// An incident with all its records as one person can open them.
public struct CaseFile: Sendable {
  /// The row of the index that lists them.
  public let row: IncidentRow
  /// What happened, where and when.
  public let incident: Incident
  /// By number.
  public let violations: [Violation]
  /// Nil when this person's keys do not open accounts.
  public let accounts: [Account]?
  /// By number; nil when this person's keys do not open accounts.
  public let sources: [Source]?
  /// By number, without their files; nil when this person's keys do not open accounts.
  public let evidence: [Evidence]?
  /// Pseudonymous entries.
  public let children: [ChildEntry]
  /// Children whom nobody can name.
  public let groups: [VictimGroup]
  /// What was done about its violations, in the order of these and of the days; nil when this
  /// person's keys do not open accounts.
  public let responses: [Response]?
  /// With which children of other entries its own are one person.
  public let links: [ChildLink]
  /// What its importer attests was decided elsewhere on its violations.
  public let attestations: [Attestation]
  /// Decisions at any level, proposed or decided; nil when accounts do not open.
  public let decisions: [Decision]?
  /// Questions with which it was sent back; nil when accounts do not open.
  public let returns: [IncidentReturn]?
  /// Why steps that ask for a reason were taken, in order; nil when accounts do not open.
  public let reasons: [StepReason]?
  /// What was answered to them; nil when accounts do not open.
  public let answers: [IncidentAnswer]?
  /// Names and contacts; nil unless they were asked for and their reading was logged.
  public let identities: [Identity]?
  /// The parties to the conflict, as this store's register has them.
  public let parties: PartyRegister
  /// What the log says of each record's bytes.
  let writes: [RecordID: RecordWrite]
  /// Records that a newer version of the program wrote.
  let withNewerFields: Set<RecordID>

  /// The questions with which it was sent back, each with its answer, the oldest first.
  public var exchanges: [ReturnExchange] { ReturnExchange.all(returns ?? [], answers ?? []) }
}
