import MRMAudit
import MRMCrypto
import MRMExchange
import MRMModel

/// Entries of an invented log, and what was signed of it with a key of equal bytes.
enum LogSample {
  private static let digest = Digest.sha256([1])

  static func head() throws -> EntryHead {
    EntryHead(
      origin: identifier(0x51),
      index: 300,
      rootBefore: digest,
      actorKey: digest,
      bodyCommitment: digest,
    )
  }

  static func bodies() throws -> [EntryBody] {
    try events().map { event in
      EntryBody(
        time: Timestamp(milliseconds: 1_662_000_000_000),
        actor: identifier(0xA1),
        event: event,
        writes: [write],
        indexAdded: [digest],
        indexRemoved: [Digest.sha256([2])],
      )
    }
  }

  private static let write = RecordWrite(
    record: RecordVersion(kind: .incident, id: identifier(0x11), version: 2),
    incident: identifier(0x11),
    blob: digest,
    plaintext: digest,
  )

  private static func events() throws -> [AuditEvent] {
    let office = try OfficeCode("MOP")
    let grant = GrantMade(
      person: identifier(0xA4),
      compartment: identifier(0xC1),
      epoch: 1,
      digest: digest,
      authorisation: identifier(0xD1),
    )
    let person = try RowSample.person()
    return [
      .personEnrolled(
        Enrolment(
          person: person.id,
          office: office,
          roles: person.roles,
          verificationKey: person.verificationKey,
          agreementKey: person.agreementKey,
          proofOfPossession: [UInt8](repeating: 4, count: 64),
          compartments: [try RowSample.compartment()],
          grants: [grant],
          authorisations: [try RowSample.authorisation()],
        )
      ),
      .grantsFulfilled([grant, grant]),
      .rosterChangeProposed(
        RosterProposal(id: identifier(0xB1), change: .rename(person.id))
      ),
      .rosterChanged(
        RosterAct(
          id: identifier(0xB1),
          change: .assign(person: person.id, office: office, roles: [.auditor]),
          compartments: [try RowSample.compartment()],
          grants: [grant],
          authorisations: [try RowSample.authorisation()],
        )
      ),
      .rosterProposalWithdrawn(RosterWithdrawal(of: identifier(0xB1))),
      .personInvited(
        Invitation(
          id: identifier(0xB2),
          person: person.id,
          office: office,
          roles: [.auditor],
          until: try CalendarDay(year: 2022, month: 9, day: 1),
        )
      ),
      .keysRenewed(KeyRenewal(compartments: [try RowSample.compartment()], grants: [grant])),
      .caseTaken(TakingAct(incident: identifier(0x11), office: office, level: .technical)),
      .proposalSetAside(
        LevelStep(
          incident: identifier(0x11),
          office: office,
          violation: identifier(0x21),
          level: .ctfmr,
          decision: identifier(0x31),
        )
      ),
      .incidentEdited(
        IncidentMove(
          incident: identifier(0x11),
          office: office,
          from: .returned,
          to: .submitted,
          loggedBy: identifier(0xA1),
          removed: [identifier(0x12)],
        )
      ),
      .incidentsImported(
        ImportBatch(
          office: office,
          incidents: [identifier(0x11)],
          file: digest,
          rows: 4,
          imported: 1,
          flagged: 1,
          rejected: 1,
          alreadyImported: 1,
          attested: RecordSample.attestations().map { attestation in
            AttestedAtImport(
              incident: attestation.incident,
              violation: attestation.violation,
              decided: attestation.decided,
              stamp: digest,
            )
          },
        )
      ),
      .decisionProposed(try decision(office)),
      .sensitiveRead(ReadAct(incident: identifier(0x11), records: [identifier(0x18)])),
      .reportWritten(try Quarter(year: 2022, number: 3)),
      .backupWritten,
      .logExported(LogExport(recipients: [digest])), .partiesChanged,
      .deadlinesChanged, .storeRestored(OlderState(seen: 7, root: digest)),
      .backupSealed(BackupSealing(recipients: [digest])),
      .actRefused(
        RefusedAct(
          act: .readIdentity,
          refusal: .otherOffice,
          incident: identifier(0x11),
          violation: identifier(0x12),
          count: 3,
        )
      ),
      .furtherRefusals(times), .unlocksFailed(times),
      .evidenceRead(
        EvidenceReading(
          incident: identifier(0x11),
          evidence: identifier(0x19),
          recipients: [digest],
        )
      ),
      .incidentsExported(
        IncidentExport(
          incidents: [identifier(0x11)],
          recipients: [digest],
          identities: [identifier(0x18)],
        )
      ),
      .childrenLinked(link(office)), .childrenUnlinked(link(office)),
      .duplicateMerged(duplicates(office)), .duplicateUnmerged(duplicates(office)),
      .duplicateDismissed(duplicates(office)), .duplicateReconsidered(duplicates(office)),
      .childrenSought(ChildSearchAct(office: office, records: [write.record])),
      .attestationWithdrawn(
        AttestationWithdrawal(
          incident: identifier(0x11),
          office: office,
          violation: identifier(0x12),
          attestation: write,
        )
      ),
    ] + confirmations(office, write) + (try sittings(office))
  }

  private static func confirmations(_ office: OfficeCode, _ write: RecordWrite) -> [AuditEvent] {
    let items = RecordSample.attestations().prefix(1).map { attestation in
      ConfirmedAttestation(
        incident: attestation.incident,
        office: office,
        violation: attestation.violation,
        decided: attestation.decided,
        attestation: write,
        reliesOn: [write],
      )
    }
    return [AttestationConfirmation(Array(items)).map(AuditEvent.attestationsConfirmed)]
      .compactMap(\.self)
  }

  private static func decision(_ office: OfficeCode) throws -> DecisionAct {
    DecisionAct(
      incident: identifier(0x11),
      office: office,
      violation: identifier(0x12),
      level: .ctfmr,
      decision: identifier(0x19),
      status: .verified,
      date: try CalendarDay(year: 2022, month: 9, day: 1),
      completes: true,
      reliesOn: [write],
      reasons: write,
      attribution: AttributionFinding(named: 2, verified: [2]),
    )
  }

  private static func sittings(_ office: OfficeCode) throws -> [AuditEvent] {
    let sitting = try MeetingSample.act(decision(office), write)
    let step = MeetingStep(meeting: identifier(0x41), level: .technical)
    return [sitting.map(AuditEvent.sittingProposed), step.map(AuditEvent.meetingSaved)]
      .compactMap(\.self)
  }

  private static func duplicates(_ office: OfficeCode) -> DuplicateAct {
    DuplicateAct(
      statement: identifier(0x1E),
      first: DuplicateAct.Side(incident: identifier(0x11), office: office),
      second: DuplicateAct.Side(incident: identifier(0x1D), office: office),
    )
  }

  private static func link(_ office: OfficeCode) -> ChildLinkAct {
    func side(_ child: UInt8) -> ChildLinkAct.Side {
      ChildLinkAct.Side(incident: identifier(0x11), office: office, child: identifier(child))
    }
    return ChildLinkAct(statement: identifier(0x1E), first: side(0x13), second: side(0x1C))
  }

  private static let times = Occurrences(at: Timestamp(milliseconds: 1_662_000_000_000))
    .adding(at: Timestamp(milliseconds: 1_662_000_060_000))

  static func counts() -> [UnsignedCounts] {
    var counts = UnsignedCounts()
    counts.failedUnlocks = times
    counts.furtherRefusals = times
    for entry in [3, 300] {
      counts.begin(UnsignedCounts.Repeats(entry: entry, since: times.first))
    }
    counts.count(again: 300, at: times.last)
    return [UnsignedCounts(), counts]
  }

  static func checkpoints() throws -> [Checkpoint] {
    [
      try Checkpoint(origin: "exemple.invalid/journal", size: 0, root: MerkleHash.empty),
      try Checkpoint(origin: "exemple.invalid/journal", size: 301, root: digest),
    ]
  }

  static func notes() throws -> [[UInt8]] {
    let key = try signingKey()
    return try checkpoints().map {
      try SignedNote.signing(text: $0.text, name: "exemple", key: key).bytes
    }
  }

  static func copyHeaders() throws -> [LogCopyHeader] {
    let note = String(decoding: try notes()[0], as: UTF8.self)
    return [note, nil].map { checkpoint in
      LogCopyHeader(
        store: identifier(0x50),
        log: identifier(0x51),
        size: 301,
        root: digest.bytes,
        checkpoint: checkpoint,
      )
    }
  }

  static func copyEntries() throws -> [LogCopyEntry] {
    let head = try head().bytes
    let record = LogCopyRecord(
      record: identifier(0x13),
      version: 1,
      salt: digest.bytes,
      content: [0x02, 0x54],
    )
    return try [[], [record]].map { opened in
      LogCopyEntry(
        index: 300,
        head: head,
        signature: [UInt8](repeating: 4, count: 64),
        salt: digest.bytes,
        body: try bodies()[0].encoded,
        opened: opened,
      )
    }
  }

  static func noteKey() throws -> NoteKey {
    try NoteKey(name: "exemple", key: signingKey().verificationKey)
  }

  /// Whether the key has signed such a text: one of the checkpoints, no other.
  static func isSignedText(_ text: String) throws -> Bool {
    try checkpoints().contains { $0.text.utf8.elementsEqual(text.utf8) }
  }

  private static func signingKey() throws -> SigningKey {
    try SigningKey(seed: SecretBytes(copying: [UInt8](repeating: 0x61, count: 32)))
  }
}
