import MRMAudit
import MRMCrypto
import MRMModel
import Testing

@Suite struct AuditActTests {
  private static let incident = Identifier<Incident>.random()
  private static let digest = Digest.sha256([1])

  @Test func `an act has the number that its event is signed with, and no act lacks an event`()
    throws
  {
    let events = try Self.events()
    for event in events { #expect(Int(event.act.rawValue) == event.number) }
    #expect(Set(events.map(\.act)) == Set(AuditAct.allCases))
  }

  private static func events() throws -> [AuditEvent] {
    let office = try OfficeCode("MOP")
    let enrolment = Enrolment(
      person: .random(),
      office: office,
      roles: [],
      verificationKey: [],
      agreementKey: [],
      proofOfPossession: [],
      compartments: [],
      grants: [],
      authorisations: [],
    )
    let step = IncidentMove(
      incident: incident,
      office: office,
      from: .draft,
      to: .submitted,
      loggedBy: .random(),
    )
    let batch = ImportBatch(
      office: office,
      incidents: [],
      file: digest,
      rows: 0,
      imported: 0,
      flagged: 0,
      rejected: 0,
      alreadyImported: 0,
    )
    let decision = try decision(office)
    let side = ChildLinkAct.Side(incident: incident, office: office, child: .random())
    let link = ChildLinkAct(statement: .random(), first: side, second: side)
    let withdrawal = AttestationWithdrawal(
      incident: incident,
      office: office,
      violation: .random(),
      attestation: Self.attestation,
    )
    let invitation = Invitation(
      id: .random(),
      person: .random(),
      office: office,
      roles: [],
      until: CalendarDay(number: 0),
    )
    let taking = TakingAct(incident: incident, office: office, level: .technical)
    let levelStep = LevelStep(
      incident: incident,
      office: office,
      violation: .random(),
      level: .ctfmr,
      decision: .random(),
    )
    let half = DuplicateAct.Side(incident: incident, office: office)
    let duplicates = DuplicateAct(statement: .random(), first: half, second: half)
    return [
      .storeFounded(enrolment), .personEnrolled(enrolment), .grantsFulfilled([]),
      .rosterChangeProposed(RosterProposal(id: .random(), change: .suspend(.random()))),
      .rosterChanged(RosterAct(id: .random(), change: .revoke(.random()))),
      .rosterProposalWithdrawn(RosterWithdrawal(of: .random())),
      .personInvited(invitation), .keysRenewed(KeyRenewal(compartments: [], grants: [])),
      .draftSaved(step), .incidentSubmitted(step), .incidentReturned(step), .incidentEdited(step),
      .incidentWithdrawn(step), .incidentClosed(step), .incidentReopened(step),
      .caseTaken(taking), .caseReleased(taking), .proposalSetAside(levelStep),
      .levelReopened(levelStep),
      .incidentsImported(batch), .decisionProposed(decision), .decisionConcurred(decision),
      .sensitiveRead(ReadAct(incident: nil, records: [])),
      .reportWritten(try Quarter(year: 2022, number: 3)), .indexMerged, .indexRebuilt,
      .backupWritten, .passphraseChanged, .logExported(LogExport(recipients: [])),
      .partiesChanged, .deadlinesChanged, .storeRestored(OlderState(seen: 1, root: .zero)),
      .backupSealed(BackupSealing(recipients: [.zero])),
      .actRefused(
        RefusedAct(act: .report, refusal: .notPermitted, incident: nil, violation: nil, count: 1)
      ),
      .furtherRefusals(Occurrences(at: Timestamp(milliseconds: 0))),
      .unlocksFailed(Occurrences(at: Timestamp(milliseconds: 0))), .evidenceAdded(step),
      .evidenceNoted(step),
      .evidenceRead(EvidenceReading(incident: incident, evidence: .random(), recipients: [])),
      .incidentsExported(
        IncidentExport(incidents: [incident], recipients: [], identities: [])
      ),
      .childrenLinked(link), .childrenUnlinked(link),
      .childrenSought(ChildSearchAct(office: office, records: [])),
      .attestationsConfirmed(try confirmation(office)), .attestationWithdrawn(withdrawal),
      .sittingProposed(try SampleEvents.sitting(completes: false)),
      .sittingConcurred(try SampleEvents.sitting(completes: true)),
      .meetingSaved(try SampleEvents.meetingStep()),
      .duplicateMerged(duplicates), .duplicateUnmerged(duplicates),
      .duplicateDismissed(duplicates), .duplicateReconsidered(duplicates),
    ]
  }

  private static let attestation = RecordWrite(
    record: RecordVersion(kind: .attestation, id: .random(), version: 1),
    incident: incident,
    blob: digest,
    plaintext: digest,
  )

  private static func confirmation(_ office: OfficeCode) throws -> AttestationConfirmation {
    let decided = ElsewhereVerification(
      system: .primero,
      ctfmr: ElsewhereDecision(status: .verified, date: nil),
    )
    let item = ConfirmedAttestation(
      incident: incident,
      office: office,
      violation: .random(),
      decided: try #require(decided),
      attestation: attestation,
      reliesOn: [],
    )
    return try #require(AttestationConfirmation([item]))
  }

  private static func decision(_ office: OfficeCode) throws -> DecisionAct {
    let id = Identifier<Decision>.random()
    return DecisionAct(
      incident: incident,
      office: office,
      violation: .random(),
      level: .ctfmr,
      decision: id,
      status: .verified,
      date: try CalendarDay(year: 2022, month: 9, day: 1),
      completes: true,
      reliesOn: [],
      reasons: RecordWrite(
        record: RecordVersion(kind: .decision, id: id.retyped(), version: 1),
        incident: incident,
        blob: digest,
        plaintext: digest,
      ),
    )
  }
}
