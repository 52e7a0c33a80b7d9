internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// Finds what entries name only by identity, as far as the reader's keys go.
///
/// Opens no more of the index and of the records than the entries that are shown need, each once.
struct LogDetails {
  let view: StoreView
  private let reader: Actor
  private let index: StoreIndex
  let names: [Identifier<Person>: String]
  private let compartments: [Identifier<CompartmentSubject>: CompartmentRow]
  private var rows: [Identifier<Incident>: IncidentRow?] = [:]
  private var sourceNumbers: [RecordWrite: Int] = [:]
  private var purposes: [RecordWrite: Account.Purpose] = [:]

  init(_ view: StoreView, _ roster: Roster, for reader: Actor) throws {
    self.view = view
    self.reader = reader
    index = try view.index()
    names = Dictionary(
      roster.people.map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first },
    )
    compartments = Dictionary(
      roster.compartments.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
  }

  /// A person as they were when an entry was signed.
  func person(_ id: Identifier<Person>, at entry: Int) -> LogPerson {
    let assignment = view.trusted.roster.members[id]?.assignment(at: entry)
    return LogPerson(
      id: id,
      name: names[id] ?? id.description,
      office: assignment?.office,
      roles: assignment?.roles ?? [],
    )
  }

  /// An entry as the reader may read it.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a record is not what the entry signed.
  mutating func line(_ index: Int, _ body: EntryBody) throws -> LogLine {
    let id = body.event.incident
    let row: IncidentRow? = if let id { try incident(id) } else { nil }
    return LogLine(
      index: index,
      time: body.time,
      person: person(body.actor, at: index),
      act: body.event.act,
      incident: id.map { id in
        LogIncident(
          id: id,
          reference: row?.reference,
          violation: row?.violations.first { $0.id == body.event.violation }?.number,
        )
      },
      matter: try matter(body, row, at: index),
    )
  }

  private mutating func incident(_ id: Identifier<Incident>) throws -> IncidentRow? {
    if let known = rows[id] { return known }
    let row = try index.incident(id)
    rows[id] = .some(row)
    return row
  }

  private mutating func matter(
    _ body: EntryBody,
    _ row: IncidentRow?,
    at entry: Int,
  ) throws -> LogMatter {
    switch body.event {
    case .storeFounded(let enrolment), .personEnrolled(let enrolment):
      .enrolment(person(enrolment.person, at: entry))
    case .rosterChangeProposed(let proposal):
      .rosterChange(try change(proposal.change, body, at: entry))
    case .rosterChanged(let act): .rosterChange(try change(act.change, body, at: entry))
    case .personInvited(let invited):
      .enrolment(try newcomer(invited.person, invited.office, invited.roles, body))
    case .grantsFulfilled(let grants): .grants(self.grants(grants, at: entry))
    case .keysRenewed(let renewal): .grants(self.grants(renewal.grants, at: entry))
    case .draftSaved(let step), .incidentSubmitted(let step), .incidentReturned(let step),
      .incidentEdited(let step), .evidenceAdded(let step), .evidenceNoted(let step),
      .incidentWithdrawn(let step), .incidentClosed(let step), .incidentReopened(let step):
      .step(from: step.from, to: step.to)
    case .caseTaken(let act), .caseReleased(let act): .level(act.level)
    case .proposalSetAside(let step), .levelReopened(let step): .level(step.level)
    case .incidentsImported(let batch): .batch(LogBatch(batch))
    case .decisionProposed(let act), .decisionConcurred(let act):
      .decision(
        LogDecision(
          level: act.level,
          status: act.status,
          date: act.date,
          completes: act.completes,
          attribution: act.attribution,
          covers: Dictionary(act.reliesOn.map { ($0.record.kind, 1) }, uniquingKeysWith: +),
          basis: try basis(of: act, by: body.actor, in: row),
        )
      )
    case .sittingProposed(let act), .sittingConcurred(let act):
      .sitting(
        LogSitting(
          meeting: MeetingHandle(of: act.meeting),
          level: act.level,
          day: act.day,
          cases: try act.decisions.map { decision in
            LogSitting.Case(
              incident: try named(decision.incident, decision.violation),
              status: decision.status,
              attribution: decision.attribution,
              completes: decision.completes,
            )
          },
        )
      )
    case .meetingSaved(let step): .meeting(MeetingHandle(of: step.meeting))
    case .sensitiveRead(let read): .reading(records: read.records.count)
    case .reportWritten(let quarter): .report(quarter)
    case .logExported(let export): .copy(recipients: export.recipients.count)
    case .backupSealed(let sealing): .copy(recipients: sealing.recipients.count)
    case .storeRestored(let older): .olderState(seen: older.seen)
    case .evidenceRead(let reading): .copy(recipients: reading.recipients.count)
    case .actRefused(let refused):
      .refusal(LogRefusal(act: refused.act, reason: refused.refusal, times: refused.count))
    case .furtherRefusals(let times), .unlocksFailed(let times): .occurrences(times)
    case .childrenLinked(let act), .childrenUnlinked(let act): .link(with: try other(in: act))
    case .incidentsExported(let export):
      .export(
        incidents: export.incidents.count,
        recipients: export.recipients.count,
        identities: export.identities.count,
      )
    case .duplicateMerged(let act), .duplicateUnmerged(let act), .duplicateDismissed(let act),
      .duplicateReconsidered(let act):
      .link(
        with: LogIncident(
          id: act.second.incident,
          reference: try incident(act.second.incident)?.reference,
          violation: nil,
        )
      )
    case .childrenSought(let act): .search(identities: act.count)
    case .attestationsConfirmed(let confirmation):
      .attestations(
        try confirmation.items.map { item in
          LogAttestation(
            incident: try named(item.incident, item.violation),
            decided: item.decided,
          )
        }
      )
    case .attestationWithdrawn(let withdrawal):
      .attestations([
        LogAttestation(
          incident: try named(withdrawal.incident, withdrawal.violation),
          decided: nil,
        )
      ])
    case .indexMerged, .indexRebuilt, .backupWritten, .passphraseChanged, .partiesChanged,
      .deadlinesChanged, .rosterProposalWithdrawn:
      .upkeep
    }
  }

  private mutating func other(in act: ChildLinkAct) throws -> LogIncident? {
    let id = act.second.incident
    guard id != act.first.incident else { return nil }
    return LogIncident(id: id, reference: try incident(id)?.reference, violation: nil)
  }

  private mutating func named(
    _ id: Identifier<Incident>,
    _ violation: Identifier<Violation>,
  ) throws -> LogIncident {
    let row = try incident(id)
    return LogIncident(
      id: id,
      reference: row?.reference,
      violation: row?.violations.first { $0.id == violation }?.number,
    )
  }

  private func grants(_ grants: [GrantMade], at entry: Int) -> [LogGrant] {
    grants.map { grant in
      let compartment = compartments[grant.compartment]
      return LogGrant(
        person: person(grant.person, at: entry),
        compartment: compartment?.kind,
        office: compartment?.office,
      )
    }
    .sorted(by: Self.areInOrder)
  }

  // Grants stand in the log by random identities; here, a reader's stand together.
  private static func areInOrder(_ left: LogGrant, _ right: LogGrant) -> Bool {
    func key(_ grant: LogGrant) -> (String, Identifier<Person>, String, UInt8) {
      (
        grant.person.name, grant.person.id, grant.office?.rawValue ?? "",
        grant.compartment?.rawValue ?? .max
      )
    }
    return key(left) < key(right)
  }

  /// What a decision rests on; nil when the reader may not read the case, or lacks its keys.
  private mutating func basis(
    of act: DecisionAct,
    by signer: Identifier<Person>,
    in row: IncidentRow?,
  ) throws -> LogBasis? {
    guard let row else { return nil }
    do throws(Refusal) {
      try Permissions.check(.readIncident, by: reader, office: row.office)
    } catch {
      return nil
    }
    do {
      let sources = try view.open(Decision.self, proving: act.reasons, by: signer).content.basis
      let written = act.reliesOn.filter { write in
        write.record.kind == .source && sources.contains(write.record.id.retyped())
      }
      let accounts = act.reliesOn.filter { $0.record.kind == .account }
      var numbers: [Int] = []
      for write in written { numbers.append(try number(of: write, in: row)) }
      var purposes: [Account.Purpose] = []
      for write in accounts { purposes.append(try purpose(of: write, in: row)) }
      return LogBasis(
        sources: numbers.sorted(),
        accounts: purposes.sorted { $0.rawValue < $1.rawValue },
      )
    } catch VaultError.noKey {
      return nil
    }
  }

  private mutating func number(of source: RecordWrite, in row: IncidentRow) throws -> Int {
    if let known = sourceNumbers[source] { return known }
    let number = try view.open(Source.self, proving: source, by: row.loggedBy).content.number
    sourceNumbers[source] = number
    return number
  }

  private mutating func purpose(
    of account: RecordWrite,
    in row: IncidentRow,
  ) throws -> Account.Purpose {
    if let known = purposes[account] { return known }
    let purpose = try view.open(Account.self, proving: account, by: row.loggedBy).content.purpose
    purposes[account] = purpose
    return purpose
  }
}

extension LogBatch {
  fileprivate init(_ batch: ImportBatch) {
    office = batch.office
    incidents = batch.incidents.count
    rows = batch.rows
    imported = batch.imported
    flagged = batch.flagged
    rejected = batch.rejected
    alreadyImported = batch.alreadyImported
    attested = batch.attested.count
  }
}
