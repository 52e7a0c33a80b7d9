import MRMAudit
import MRMCrypto
import MRMModel

import struct Foundation.UUID

/// One invented value of every event, of fixed bytes; each optional field is there once and absent
/// once.
enum SampleEvents {
  /// Sixteen equal bytes as the identity of anything.
  static func id<Subject>(_ byte: UInt8) -> Identifier<Subject> {
    let b = byte
    return Identifier(rawValue: UUID(uuid: (b, b, b, b, b, b, b, b, b, b, b, b, b, b, b, b)))
  }

  /// The digest of one byte.
  static func digest(_ byte: UInt8) -> Digest { Digest.sha256([byte]) }

  static func all() throws -> [(name: String, event: AuditEvent)] {
    [
      ("store founded", .storeFounded(try founding())),
      ("person enrolled", .personEnrolled(try enrolment())),
      (
        "grants fulfilled",
        .grantsFulfilled([grant(1, fulfilling: 0xA7), grant(200, fulfilling: 0xA8)])
      ),
      ("no grants fulfilled", .grantsFulfilled([])),
      ("draft saved", .draftSaved(try move(.draft, .draft, removing: [id(0x74), id(0x75)]))),
      ("incident submitted", .incidentSubmitted(try move(.draft, .submitted))),
      ("incident returned", .incidentReturned(try move(.submitted, .returned))),
      ("incident edited", .incidentEdited(try move(.returned, .returned, removing: [id(0x76)]))),
      ("incidents imported", .incidentsImported(try batch())),
      (
        "incidents imported with decisions taken elsewhere",
        .incidentsImported(try batch(attesting: attested()))
      ),
      (
        "incidents imported with an attribution found elsewhere",
        .incidentsImported(try batch(attesting: attested(finding: [1, 3])))
      ),
      ("decision proposed", .decisionProposed(try act(.ctfmr, completes: false))),
      ("decision concurred in", .decisionConcurred(try act(.focalPoint, completes: true))),
      (
        "decision proposed with an attribution",
        .decisionProposed(try act(.ctfmr, completes: false, finding: [1, 3]))
      ),
      (
        "decision concurred in without an attribution",
        .decisionConcurred(try act(.focalPoint, completes: true, finding: [], of: 1))
      ),
      ("sitting proposed", .sittingProposed(try sitting(completes: false))),
      ("sitting concurred in", .sittingConcurred(try sitting(completes: true))),
      ("meeting saved", .meetingSaved(try meetingStep())),
      (
        "identities read",
        .sensitiveRead(ReadAct(incident: id(0x21), records: [id(0x71), id(0x72)]))
      ),
      ("list read", .sensitiveRead(ReadAct(incident: nil, records: []))),
      ("report written", .reportWritten(try Quarter(year: 2022, number: 3))),
      ("index merged", .indexMerged),
      ("index rebuilt", .indexRebuilt),
      ("backup written", .backupWritten),
      ("passphrase changed", .passphraseChanged),
      ("log exported", .logExported(LogExport(recipients: [digest(0xF2), digest(0xF3)]))),
      ("log exported in plain", .logExported(LogExport(recipients: []))),
      ("parties changed", .partiesChanged),
      ("deadlines changed", .deadlinesChanged),
      ("store restored", .storeRestored(OlderState(seen: 300, root: digest(0xF4)))),
      ("backup sealed", .backupSealed(BackupSealing(recipients: [digest(0xF2), digest(0xF3)]))),
      ("act refused", .actRefused(refused(incident: id(0x21), violation: id(0x31), count: 300))),
      ("act refused on nothing", .actRefused(refused(incident: nil, violation: nil, count: 1))),
      ("further refusals", .furtherRefusals(try times())),
      ("unlocks failed", .unlocksFailed(try times())),
      ("evidence added", .evidenceAdded(try move(.draft, .draft))),
      ("evidence noted", .evidenceNoted(try move(.submitted, .submitted))),
      ("evidence read", .evidenceRead(reading(for: [digest(0xF2), digest(0xF3)]))),
      ("evidence read in plain", .evidenceRead(reading(for: []))),
      (
        "incidents exported",
        .incidentsExported(
          IncidentExport(
            incidents: [id(0x21), id(0x22)],
            recipients: [digest(0xF2)],
            identities: [id(0x71)],
          )
        )
      ),
      (
        "incidents exported in plain",
        .incidentsExported(
          IncidentExport(incidents: [id(0x21)], recipients: [], identities: [])
        )
      ),
      ("incident withdrawn", .incidentWithdrawn(try move(.submitted, .withdrawn))),
      ("incident closed", .incidentClosed(try move(.submitted, .closed))),
      ("incident reopened", .incidentReopened(try move(.closed, .submitted))),
      ("case taken", .caseTaken(try taking())),
      ("case released", .caseReleased(try taking())),
      ("proposal set aside", .proposalSetAside(try levelStep())),
      ("level reopened", .levelReopened(try levelStep())),
      ("children linked", .childrenLinked(try link())),
      ("children unlinked", .childrenUnlinked(try link())),
      ("duplicate merged", .duplicateMerged(try duplicates())),
      ("duplicate unmerged", .duplicateUnmerged(try duplicates())),
      ("duplicate dismissed", .duplicateDismissed(try duplicates())),
      ("duplicate reconsidered", .duplicateReconsidered(try duplicates())),
      (
        "children sought",
        .childrenSought(
          ChildSearchAct(office: try OfficeCode("MOP"), records: [write(.identity, 0x77, 1).record])
        )
      ),
      ("attestations confirmed", .attestationsConfirmed(try confirmation())),
      (
        "attestation withdrawn",
        .attestationWithdrawn(
          AttestationWithdrawal(
            incident: id(0x21),
            office: try OfficeCode("MOP"),
            violation: id(0x31),
            attestation: write(.attestation, 0x7C, 1),
          )
        )
      ),
    ] + (try roster())
  }

  static func write(_ kind: RecordKind, _ byte: UInt8, _ version: Int) -> RecordWrite {
    RecordWrite(
      record: RecordVersion(kind: kind, id: id(byte), version: version),
      incident: kind == .person || kind == .settings ? nil : id(0x21),
      blob: digest(byte),
      plaintext: digest(byte &+ 1),
    )
  }

  static func body(_ event: AuditEvent) -> EntryBody {
    EntryBody(
      time: Timestamp(milliseconds: 1_665_835_200_123),
      actor: id(0xA1),
      event: event,
      writes: [write(.incident, 0x71, 1), write(.person, 0x72, 300)],
      indexAdded: [digest(0xD1), digest(0xD2)],
      indexRemoved: [digest(0xD3)],
    )
  }

  static let bareBody = EntryBody(
    time: Timestamp(milliseconds: -1),
    actor: id(0xA1),
    event: .indexMerged,
    writes: [],
    indexAdded: [],
    indexRemoved: [],
  )

  static func head(_ index: Int, after root: Digest, key: Digest, body: EntryBody) -> EntryHead {
    EntryHead(
      origin: id(0x01),
      index: index,
      rootBefore: root,
      actorKey: key,
      bodyCommitment: EntryHead.commitment(to: body.encoded, salt: salt),
    )
  }

  static let salt = [UInt8](repeating: 0x5A, count: 32)

  private static func founding() throws -> Enrolment {
    Enrolment(
      person: id(0xA1),
      office: try OfficeCode("BKO"),
      roles: [.administrator],
      verificationKey: [UInt8](repeating: 0xE1, count: 32),
      agreementKey: [UInt8](repeating: 0xE2, count: 32),
      proofOfPossession: [UInt8](repeating: 0xE3, count: 64),
      compartments: [compartment(.log, office: nil)],
      grants: [grant(1, fulfilling: nil)],
      authorisations: [],
    )
  }

  private static func enrolment() throws -> Enrolment {
    Enrolment(
      person: id(0xA2),
      office: try OfficeCode("MOP"),
      roles: [.protectionOfficer, .focalPoint],
      verificationKey: [UInt8](repeating: 0xE4, count: 32),
      agreementKey: [UInt8](repeating: 0xE5, count: 32),
      proofOfPossession: [UInt8](repeating: 0xE6, count: 64),
      compartments: [
        compartment(.facts, office: try OfficeCode("MOP")),
        compartment(.identities, office: try OfficeCode("MOP")),
      ],
      grants: [grant(1, fulfilling: nil), grant(2, fulfilling: nil)],
      authorisations: [
        GrantAuthorisation(id: id(0xA7), person: id(0xA2), compartment: id(0xC2))
      ],
    )
  }

  static func compartment(_ kind: CompartmentKind, office: OfficeCode?) -> CompartmentRow {
    CompartmentRow(
      id: id(0xC1),
      epoch: 1,
      kind: kind,
      office: office,
      publicKey: [UInt8](repeating: 0xE7, count: 32),
    )
  }

  static func grant(_ epoch: Int, fulfilling authorisation: UInt8?) -> GrantMade {
    GrantMade(
      person: id(0xA2),
      compartment: id(0xC1),
      epoch: epoch,
      digest: digest(0xC9),
      authorisation: authorisation.map { id($0) },
    )
  }

  private static func move(
    _ from: IncidentState,
    _ to: IncidentState,
    removing removed: [RecordID] = [],
  ) throws -> IncidentMove {
    IncidentMove(
      incident: id(0x21),
      office: try OfficeCode("MOP"),
      from: from,
      to: to,
      loggedBy: id(0xA2),
      removed: removed,
    )
  }

  private static func refused(
    incident: Identifier<Incident>?,
    violation: Identifier<Violation>?,
    count: Int,
  ) -> RefusedAct {
    RefusedAct(
      act: .decideAsCTFMR,
      refusal: .standardNotMet,
      incident: incident,
      violation: violation,
      count: count,
    )
  }

  private static func reading(for recipients: [Digest]) -> EvidenceReading {
    EvidenceReading(incident: id(0x21), evidence: id(0x61), recipients: recipients)
  }

  private static func times() throws -> Occurrences {
    Occurrences(at: Timestamp(milliseconds: 1_665_835_200_000))
      .adding(at: Timestamp(milliseconds: 1_665_835_260_000))
  }

  private static func batch(attesting attested: [AttestedAtImport] = []) throws -> ImportBatch {
    ImportBatch(
      office: try OfficeCode("MOP"),
      incidents: [id(0x21), id(0x22)],
      file: digest(0xF1),
      rows: 1000,
      imported: 500,
      flagged: 300,
      rejected: 150,
      alreadyImported: 50,
      attested: attested,
    )
  }

  private static func act(
    _ level: VerificationLevel,
    completes: Bool,
    finding verified: [Int]? = nil,
    of named: Int = 3,
  ) throws -> DecisionAct {
    DecisionAct(
      incident: id(0x21),
      office: try OfficeCode("MOP"),
      violation: id(0x31),
      level: level,
      decision: id(0x41),
      status: .verified,
      date: try CalendarDay(parsing: "2022-10-01"),
      completes: completes,
      reliesOn: [write(.incident, 0x21, 3), write(.violation, 0x31, 2)],
      reasons: write(.decision, 0x41, 1),
      attribution: verified.flatMap { AttributionFinding(named: named, verified: $0) },
    )
  }
}
