public import MRMModel

/// What an entry says beside who, when and on which incident.
public enum LogMatter: Hashable, Sendable {
  /// Who was enrolled.
  case enrolment(LogPerson)
  /// What was changed about who is enrolled, was proposed to be, or somebody was invited to.
  case rosterChange(LogRosterChange)
  /// What was opened to whom, by reader.
  case grants([LogGrant])
  /// A step of an incident between two states.
  case step(from: IncidentState, to: IncidentState)
  /// The level at which something was taken, released, set aside or reopened.
  case level(VerificationLevel)
  /// An import.
  case batch(LogBatch)
  /// What was decided on a violation.
  case decision(LogDecision)
  /// How many identities, or records of a list, were read.
  case reading(records: Int)
  /// The quarter of a report.
  case report(Quarter)
  /// For how many recipients the log was copied, or a file of evidence or a backup written; none
  /// means plain.
  case copy(recipients: Int)
  /// What was refused, and why.
  case refusal(LogRefusal)
  /// How often something happened before it was signed: further refusals, wrong passphrases.
  case occurrences(Occurrences)
  /// Which other incident a statement is about; nil when both children of one are of one incident.
  case link(with: LogIncident?)
  /// What was decided elsewhere, by violation, and is confirmed or withdrawn.
  case attestations([LogAttestation])
  /// What of a meeting's decisions was signed.
  case sitting(LogSitting)
  /// Which meeting its chair opened or changed.
  case meeting(MeetingHandle)
  /// How many identities were opened to find a child by name.
  case search(identities: Int)
  /// How many incidents were written to a file, for how many recipients (none means plain), with how
  /// many identities.
  case export(incidents: Int, recipients: Int, identities: Int)
  /// How many entries its author had seen before they accepted an older state.
  case olderState(seen: Int)
  /// Nothing: the act says it all.
  case upkeep
}

/// Keys that were given to a reader.
public struct LogGrant: Hashable, Sendable {
  /// The reader.
  public let person: LogPerson
  /// What they open; nil for a compartment the roster does not know.
  public let compartment: CompartmentKind?
  /// Whose content; nil for `log`.
  public let office: OfficeCode?
}

/// One attestation of a decision taken elsewhere.
public struct LogAttestation: Hashable, Sendable {
  /// The incident and the violation.
  public let incident: LogIncident
  /// What was decided there; nil for a withdrawal, whose entry does not say it.
  public let decided: ElsewhereVerification?
}

/// An act that was refused to whoever signed the entry.
public struct LogRefusal: Hashable, Sendable {
  /// What was tried.
  public let act: RefusableAct
  /// Why it was refused.
  public let reason: RefusalCode
  /// How often.
  public let times: Int
}

/// One batch of an import, with the sums of the whole file.
public struct LogBatch: Hashable, Sendable {
  /// The office the incidents were logged at.
  public let office: OfficeCode
  /// Incidents of this batch.
  public let incidents: Int
  /// Rows of the file.
  public let rows: Int
  /// Rows imported without a flag.
  public let imported: Int
  /// Rows imported with a flag.
  public let flagged: Int
  /// Rows rejected.
  public let rejected: Int
  /// Rows that were here already.
  public let alreadyImported: Int
  /// Violations of this batch of which the importer attests that they were decided on elsewhere.
  public let attested: Int
}
