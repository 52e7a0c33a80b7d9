public import MRMCrypto
public import MRMModel

/// What one entry puts on the record.
///
/// The number of a case is signed, for ever; each case carries what a replay needs to judge whether
/// it was allowed.
public enum AuditEvent: Hashable, Sendable {
  /// The store was made, and its first administrator enrolled.
  case storeFounded(Enrolment)
  /// A person was enrolled.
  case personEnrolled(Enrolment)
  /// Authorised grants were sealed to their readers.
  case grantsFulfilled([GrantMade])
  /// An administrator proposed a change of who is enrolled to another one.
  case rosterChangeProposed(RosterProposal)
  /// A change of who is enrolled took effect.
  case rosterChanged(RosterAct)
  /// A proposal or an invitation was taken back.
  case rosterProposalWithdrawn(RosterWithdrawal)
  /// A person was invited to make keys of their own.
  case personInvited(Invitation)
  /// Compartments that somebody lost were given new keys.
  case keysRenewed(KeyRenewal)
  /// A draft was saved; nobody but its author can open it.
  case draftSaved(IncidentMove)
  /// A draft, or a returned incident, was handed in.
  case incidentSubmitted(IncidentMove)
  /// An incident went back to its author.
  case incidentReturned(IncidentMove)
  /// The facts, accounts or identities of a submitted or returned incident were changed.
  case incidentEdited(IncidentMove)
  /// A file was imported, in one entry a batch.
  case incidentsImported(ImportBatch)
  /// The office took the report of an incident back.
  case incidentWithdrawn(IncidentMove)
  /// An incident was put by, everything in it decided.
  case incidentClosed(IncidentMove)
  /// A closed or withdrawn incident was taken up again.
  case incidentReopened(IncidentMove)
  /// Somebody took a case to prepare a level's decisions.
  case caseTaken(TakingAct)
  /// A case is free again at a level.
  case caseReleased(TakingAct)
  /// A level's decision was proposed.
  case decisionProposed(DecisionAct)
  /// A proposed decision was concurred in.
  case decisionConcurred(DecisionAct)
  /// A proposal was taken off the table.
  case proposalSetAside(LevelStep)
  /// A closed question is to be decided anew at a level.
  case levelReopened(LevelStep)
  /// A meeting's chair proposed what it decided, all of it with one signature.
  case sittingProposed(SittingAct)
  /// Proposals of one meeting were concurred in with one signature.
  case sittingConcurred(SittingAct)
  /// A chair opened a meeting, or changed what they hold of it; nobody else can open that.
  case meetingSaved(MeetingStep)
  /// Identities, or a list of records in bulk, were read; written before their keys were used.
  case sensitiveRead(ReadAct)
  /// A report was made into files.
  case reportWritten(Quarter)
  /// Parts of the index were merged into fewer.
  case indexMerged
  /// The index was built anew from the records.
  case indexRebuilt
  /// A copy of the store was written.
  case backupWritten
  /// A person changed the passphrase of their bundle.
  case passphraseChanged
  /// A copy of the log was made for somebody who has no key to it; written before the copy is.
  case logExported(LogExport)
  /// The register of parties to the conflict was changed.
  case partiesChanged
  /// The deadlines of the task force were changed.
  case deadlinesChanged
  /// An older state of the store than its author had seen was accepted, after a restoration.
  case storeRestored(OlderState)
  /// A backup of the store was sealed to recipients; written before the backup is.
  case backupSealed(BackupSealing)
  /// An act was refused; the same again soon after is counted, and signed later.
  case actRefused(RefusedAct)
  /// So many refusals beside those that have entries of their own, in a short time.
  case furtherRefusals(Occurrences)
  /// Wrong passphrases were given for this person's bundle while nobody was unlocked.
  case unlocksFailed(Occurrences)
  /// A piece of evidence was added to an incident, its file cut into chunks.
  case evidenceAdded(IncidentMove)
  /// A custody note was added to a piece of evidence.
  case evidenceNoted(IncidentMove)
  /// A piece of evidence was read; written before its keys were used.
  case evidenceRead(EvidenceReading)
  /// Incidents were written to a file; on the record before they were opened.
  case incidentsExported(IncidentExport)
  /// Two children were stated to be one person.
  case childrenLinked(ChildLinkAct)
  /// That statement was withdrawn.
  case childrenUnlinked(ChildLinkAct)
  /// Identities of children were opened to find one by name; written before their keys were used.
  case childrenSought(ChildSearchAct)
  /// A second person attests what an importer attests was decided elsewhere.
  case attestationsConfirmed(AttestationConfirmation)
  /// An attestation was withdrawn.
  case attestationWithdrawn(AttestationWithdrawal)
  /// An incident was stated to be a duplicate of another, which got its sources.
  case duplicateMerged(DuplicateAct)
  /// That statement was withdrawn, and the sources went back.
  case duplicateUnmerged(DuplicateAct)
  /// Two incidents that look alike were stated to be two events.
  case duplicateDismissed(DuplicateAct)
  /// That statement was withdrawn.
  case duplicateReconsidered(DuplicateAct)
}

/// A person's enrolment: keys, roles, and what was made or promised for them.
public struct Enrolment: Hashable, Sendable {
  /// The person.
  public let person: Identifier<Person>
  /// Their office.
  public let office: OfficeCode
  /// What they do.
  public let roles: [Role]
  /// Their Ed25519 key: 32 bytes.
  public let verificationKey: [UInt8]
  /// Their X25519 key: 32 bytes.
  public let agreementKey: [UInt8]
  /// The signature that proves possession of both: 64 bytes.
  public let proofOfPossession: [UInt8]
  /// Compartments made at this enrolment.
  public let compartments: [CompartmentRow]
  /// Grants made with it.
  public let grants: [GrantMade]
  /// Grants authorised and waiting for a reader to fulfil them.
  public let authorisations: [GrantAuthorisation]
  /// The invitation that it takes up; nil when the person made their keys beside an administrator.
  public let invitation: Identifier<Invitation>?

  /// Creates an enrolment.
  public init(
    person: Identifier<Person>,
    office: OfficeCode,
    roles: [Role],
    verificationKey: [UInt8],
    agreementKey: [UInt8],
    proofOfPossession: [UInt8],
    compartments: [CompartmentRow],
    grants: [GrantMade],
    authorisations: [GrantAuthorisation],
    invitation: Identifier<Invitation>? = nil,
  ) {
    self.person = person
    self.office = office
    self.roles = roles
    self.verificationKey = verificationKey
    self.agreementKey = agreementKey
    self.proofOfPossession = proofOfPossession
    self.compartments = compartments
    self.grants = grants
    self.authorisations = authorisations
    self.invitation = invitation
  }
}

/// A compartment's secrets sealed to one reader.
public struct GrantMade: Hashable, Sendable {
  /// To whom.
  public let person: Identifier<Person>
  /// Which compartment.
  public let compartment: Identifier<CompartmentSubject>
  /// Which epoch.
  public let epoch: Int
  /// SHA-256 of the stored grant.
  public let digest: Digest
  /// The authorisation it fulfils; nil for grants made at enrolment.
  public let authorisation: Identifier<GrantAuthorisation>?

  /// Creates a grant's trace.
  public init(
    person: Identifier<Person>,
    compartment: Identifier<CompartmentSubject>,
    epoch: Int,
    digest: Digest,
    authorisation: Identifier<GrantAuthorisation>?,
  ) {
    self.person = person
    self.compartment = compartment
    self.epoch = epoch
    self.digest = digest
    self.authorisation = authorisation
  }
}

/// A step of an incident from one state to another, or to the same.
public struct IncidentMove: Hashable, Sendable {
  /// The incident.
  public let incident: Identifier<Incident>
  /// Its office: whose roles are asked for.
  public let office: OfficeCode
  /// Before.
  public let from: IncidentState
  /// After.
  public let to: IncidentState
  /// Who logged it; a draft is submitted by nobody else.
  public let loggedBy: Identifier<Person>
  /// Records that are no longer part of the incident; their versions stay in the store.
  public let removed: [RecordID]

  /// Creates a step.
  public init(
    incident: Identifier<Incident>,
    office: OfficeCode,
    from: IncidentState,
    to: IncidentState,
    loggedBy: Identifier<Person>,
    removed: [RecordID] = [],
  ) {
    self.incident = incident
    self.office = office
    self.from = from
    self.to = to
    self.loggedBy = loggedBy
    self.removed = removed
  }
}

/// A proposal of, or a concurrence in, one level's decision on one violation.
public struct DecisionAct: Hashable, Sendable {
  /// The incident.
  public let incident: Identifier<Incident>
  /// Its office.
  public let office: OfficeCode
  /// The violation.
  public let violation: Identifier<Violation>
  /// The level.
  public let level: VerificationLevel
  /// The record with the reasons.
  public let decision: Identifier<Decision>
  /// What was found.
  public let status: VerificationStatus
  /// The day entered for it.
  public let date: CalendarDay
  /// Whether this signature completed the level's quorum.
  public let completes: Bool
  /// Every record relied on, at its version, with digests: the decision covers these and no others.
  public let reliesOn: [RecordWrite]
  /// The record with the reasons, at the version and with the digests that were signed for.
  public let reasons: RecordWrite
  /// What is found of the attribution to the parties that the violation names, by their positions;
  /// nil where it was not asked.
  public let attribution: AttributionFinding?

  /// Creates an act.
  public init(
    incident: Identifier<Incident>,
    office: OfficeCode,
    violation: Identifier<Violation>,
    level: VerificationLevel,
    decision: Identifier<Decision>,
    status: VerificationStatus,
    date: CalendarDay,
    completes: Bool,
    reliesOn: [RecordWrite],
    reasons: RecordWrite,
    attribution: AttributionFinding? = nil,
  ) {
    self.incident = incident
    self.office = office
    self.violation = violation
    self.level = level
    self.decision = decision
    self.status = status
    self.date = date
    self.completes = completes
    self.reliesOn = reliesOn
    self.reasons = reasons
    self.attribution = attribution
  }

  /// The digest of the facts the act covers: SHA-256 over the records relied on, by id and version.
  ///
  /// Decisions and returns are not facts; the same list gives the same stamp.
  public var stamp: Digest { Self.stamp(of: reliesOn.map(\.record)) }

  /// The digest of a set of versions.
  public static func stamp(of versions: [RecordVersion]) -> Digest {
    var writer = FieldWriter()
    writer.text(1, "mrm/stamp/1")
    writer.list(2, versions.sorted())
    return Digest.sha256(writer.bytes)
  }
}
