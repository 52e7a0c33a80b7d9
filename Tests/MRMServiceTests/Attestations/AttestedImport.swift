import MRMAudit
import MRMCrypto
import MRMModel
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService

/// An incident with one violation that an import brings to a copied log, decided on elsewhere.
struct AttestedImport {
  let incident = Identifier<Incident>.random()
  let violation = Identifier<Violation>.random()
  let office: OfficeCode
  let head: RecordWrite
  let fact: RecordWrite
  let account: RecordWrite
  /// The attestation's record.
  let record: RecordWrite

  init() throws {
    office = try OfficeCode("MOP")
    head = try ReplayScene.write(.incident, incident.retyped(), of: incident)
    fact = try ReplayScene.write(.violation, violation.retyped(), of: incident)
    account = try ReplayScene.write(.account, .random(), of: incident)
    record = try ReplayScene.write(
      .attestation,
      Attestation.id(of: violation).retyped(),
      of: incident,
    )
  }

  /// What a decision would rely on.
  var covered: [RecordWrite] { [head, fact, account].sorted { $0.record < $1.record } }

  func decided(_ status: VerificationStatus = .verified) throws -> ElsewhereVerification {
    try #require(
      ElsewhereVerification(
        system: .primero,
        ctfmr: ElsewhereDecision(status: status, date: CalendarDay(parsing: "2022-09-01")),
      )
    )
  }

  /// What the import's entry says of it.
  var attested: AttestedAtImport {
    get throws {
      AttestedAtImport(
        incident: incident,
        violation: violation,
        decided: try decided(),
        stamp: DecisionAct.stamp(of: covered.map(\.record)),
      )
    }
  }

  /// Has the officer sign the import.
  func bringIn(
    _ copy: inout LogCopy,
    attesting attested: [AttestedAtImport]? = nil,
    writing writes: [RecordWrite]? = nil,
  ) throws {
    try copy.append(
      brought(attesting: attested ?? [self.attested]),
      by: "officer",
      writing: writes ?? written,
    )
  }

  /// Every record of the incident.
  var written: [RecordWrite] { [head, fact, account, record] }

  /// The import's event.
  func brought(attesting attested: [AttestedAtImport]) -> AuditEvent {
    .incidentsImported(
      ImportBatch(
        office: office,
        incidents: [incident],
        file: Digest.sha256([1]),
        rows: 1,
        imported: 1,
        flagged: 0,
        rejected: 0,
        alreadyImported: 0,
        attested: attested,
      )
    )
  }

  func edit(_ copy: inout LogCopy, removing removed: [RecordID] = []) throws -> IncidentMove {
    IncidentMove(
      incident: incident,
      office: office,
      from: .submitted,
      to: .submitted,
      loggedBy: try copy.force.desk("officer").personID,
      removed: removed,
    )
  }

  func sendBack(_ copy: inout LogCopy) throws {
    let move = IncidentMove(
      incident: incident,
      office: office,
      from: .submitted,
      to: .returned,
      loggedBy: try copy.force.desk("officer").personID,
    )
    let question = try ReplayScene.write(.incidentReturn, .random(), of: incident)
    try copy.append(.incidentReturned(move), by: "focal", writing: [question])
  }

  func confirmed(
    decided: ElsewhereVerification? = nil,
    office: OfficeCode? = nil,
    attestation: RecordWrite? = nil,
    reliesOn: [RecordWrite]? = nil,
  ) throws -> AuditEvent {
    let item = try item(
      decided: decided,
      office: office,
      attestation: attestation,
      reliesOn: reliesOn,
    )
    return .attestationsConfirmed(try #require(AttestationConfirmation([item])))
  }

  /// Has a member of the CTFMR sign a confirmation of any number of items, whatever may be written.
  func confirm(_ items: [ConfirmedAttestation], in copy: inout LogCopy) throws {
    let person = try copy.force.desk("ctfmr-1").person
    var content = FieldWriter()
    content.list(1, items)
    var event = FieldWriter()
    event.integer(1, 70)
    event.bytes(2, content.bytes)
    var body = FieldWriter()
    body.integer(1, Int(TaskForce.now.milliseconds))
    body.identifier(2, person.person)
    body.bytes(3, event.bytes)
    try copy.append(body.bytes, signedWith: person.keys.signing)
  }

  func item(
    decided: ElsewhereVerification? = nil,
    office: OfficeCode? = nil,
    attestation: RecordWrite? = nil,
    reliesOn: [RecordWrite]? = nil,
  ) throws -> ConfirmedAttestation {
    ConfirmedAttestation(
      incident: incident,
      office: office ?? self.office,
      violation: violation,
      decided: try decided ?? self.decided(),
      attestation: attestation ?? record,
      reliesOn: (reliesOn ?? covered).sorted { $0.record < $1.record },
    )
  }

  func withdrawn(office: OfficeCode? = nil) -> AuditEvent {
    .attestationWithdrawn(
      AttestationWithdrawal(
        incident: incident,
        office: office ?? self.office,
        violation: violation,
        attestation: record,
      )
    )
  }

  /// Takes it through the three levels here.
  func decideHere(_ copy: inout LogCopy) throws {
    for (level, label) in [
      (VerificationLevel.focalPoint, "focal"), (.technical, "technical"), (.ctfmr, "ctfmr-1"),
    ] {
      let reasons = try ReplayScene.write(.decision, .random(), of: incident)
      let act = try act(level, reasons, completes: level != .ctfmr)
      try copy.append(.decisionProposed(act), by: label, writing: [reasons])
      if level == .ctfmr {
        try copy.append(
          .decisionConcurred(self.act(level, reasons, completes: true)),
          by: "ctfmr-2",
        )
      }
    }
  }

  private func act(
    _ level: VerificationLevel,
    _ reasons: RecordWrite,
    completes: Bool,
  ) throws -> DecisionAct {
    DecisionAct(
      incident: incident,
      office: office,
      violation: violation,
      level: level,
      decision: reasons.record.id.retyped(),
      status: .verified,
      date: try CalendarDay(parsing: "2022-10-01"),
      completes: completes,
      reliesOn: covered,
      reasons: reasons,
    )
  }
}
