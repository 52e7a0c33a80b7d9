internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// Replays every signed act against the rules that held when it was signed.
///
/// No stored state is believed: roster, roles, states, contributors and decisions are computed here
/// from the entries alone, and what an entry did against a rule becomes a finding.
struct LogReplay {
  private(set) var cases: [Identifier<Incident>: ReplayedCase] = [:]
  private(set) var people: [Identifier<Person>: Actor] = [:]
  private(set) var versions: [RecordVersion: Digest] = [:]
  private(set) var grants: [Digest] = []
  private(set) var findings: [LogFinding] = []
  private var newest: [RecordID: (version: Int, kind: RecordKind)] = [:]
  private var waiting: [Identifier<GrantAuthorisation>: GrantAuthorisation] = [:]
  private var lastTime: Timestamp?
  private let store: StoreID
  private let quorum: StoreSettings.Quorum

  init(store: StoreID, quorum: StoreSettings.Quorum) {
    self.store = store
    self.quorum = quorum
  }

  /// Takes the next entry, whose hashes and signature hold.
  mutating func take(_ index: Int, _ body: EntryBody) {
    do {
      try judge(index, body)
    } catch let refusal as Refusal {
      findings.append(
        LogFinding(
          entry: index,
          phrase: Phrase(
            fr: "acte qui n’était pas permis : \(refusal.problem(in: .french))",
            en: "an act that was not allowed: \(refusal.problem(in: .english))",
          ),
        )
      )
    } catch let finding as LogFinding {
      findings.append(finding)
    } catch {
      findings.append(LogFinding(entry: index, rule: .form))
    }
    take(body.writes, index)
  }

  private mutating func judge(_ index: Int, _ body: EntryBody) throws {
    switch body.event {
    case .storeFounded(let enrolment), .personEnrolled(let enrolment):
      if index > 0 { try check(.enrolPerson, body, office: nil, index) }
      try enrol(enrolment, index)
      try expect([.person, .settings], in: body, of: nil, index)
    case .grantsFulfilled(let made):
      for grant in made { try fulfil(grant, index) }
      try expect([], in: body, of: nil, index)
    case .draftSaved(let move): try save(move, body, index)
    case .incidentEdited(let move): try save(move, body, index)
    case .incidentSubmitted(let move): try submit(move, body, index)
    case .incidentReturned(let move): try sendBack(move, body, index)
    case .incidentsImported(let batch): try bringIn(batch, body, index)
    case .decisionProposed(let act), .decisionConcurred(let act): try decide(act, body, index)
    case .sensitiveRead(let read):
      try check(.readIdentity, body, office: read.incident.flatMap { cases[$0]?.office }, index)
      try expect([], in: body, of: nil, index)
    case .reportWritten:
      try check(.report, body, office: nil, index)
      try expect([], in: body, of: nil, index)
    case .indexMerged, .indexRebuilt, .backupWritten, .passphraseChanged:
      _ = try actor(body, index)
      try expect([], in: body, of: nil, index)
    }
    if let lastTime, body.time < lastTime {
      // Clocks are wrong often enough: a reader is told, nothing is refused.
      findings.append(LogFinding(entry: index, rule: .clockWentBack, isNotice: true))
    }
    lastTime = body.time
  }

  // MARK: - Acts

  private mutating func enrol(_ enrolment: Enrolment, _ index: Int) throws {
    guard people[enrolment.person] == nil else { throw LogFinding(entry: index, rule: .enrolment) }
    let key = try VerificationKey(enrolling: enrolment.verificationKey)
    let message = PersonKeys.possessionMessage(
      person: enrolment.person,
      store: store,
      verification: key,
      agreement: try AgreementPublicKey(bytes: enrolment.agreementKey),
    )
    guard key.isValid(signature: enrolment.proofOfPossession, for: message) else {
      throw LogFinding(entry: index, rule: .enrolment)
    }
    people[enrolment.person] = Actor(
      id: enrolment.person,
      roles: enrolment.roles,
      office: enrolment.office,
    )
    for authorisation in enrolment.authorisations { waiting[authorisation.id] = authorisation }
    grants += enrolment.grants.map(\.digest)
  }

  private mutating func fulfil(_ grant: GrantMade, _ index: Int) throws {
    guard let id = grant.authorisation, let authorised = waiting.removeValue(forKey: id),
      authorised.person == grant.person, authorised.compartment == grant.compartment
    else { throw LogFinding(entry: index, rule: .grant) }
    grants.append(grant.digest)
  }

  private mutating func save(_ move: IncidentMove, _ body: EntryBody, _ index: Int) throws {
    let actor = try actor(body, index)
    var known: ReplayedCase
    if let existing = cases[move.incident] {
      known = existing
      let next = try step(known, .edit, by: actor)
      guard known.state == move.from, next == move.to else {
        throw LogFinding(entry: index, rule: .transition)
      }
    } else {
      try Permissions.check(.recordIncident, by: actor, office: move.office)
      guard move.from == .draft, move.to == .draft, move.loggedBy == actor.id else {
        throw LogFinding(entry: index, rule: .transition)
      }
      known = ReplayedCase(
        office: move.office,
        loggedBy: move.loggedBy,
        state: .draft,
        contributors: [],
        parts: [:],
      )
    }
    try expect(RecordKind.entered, in: body, of: move.incident, index)
    known.contributors.insert(actor.id)
    for removed in move.removed { known.parts[removed] = nil }
    cases[move.incident] = known
  }

  private mutating func submit(_ move: IncidentMove, _ body: EntryBody, _ index: Int) throws {
    let actor = try actor(body, index)
    guard var known = cases[move.incident] else {
      throw LogFinding(entry: index, rule: .transition)
    }
    let next = try step(known, .submit, by: actor)
    guard known.state == move.from, next == move.to else {
      throw LogFinding(entry: index, rule: .transition)
    }
    try expect([.incident], in: body, of: move.incident, index)
    known.state = next
    known.contributors.insert(actor.id)
    cases[move.incident] = known
  }

  private mutating func sendBack(_ move: IncidentMove, _ body: EntryBody, _ index: Int) throws {
    let actor = try actor(body, index)
    guard var known = cases[move.incident] else {
      throw LogFinding(entry: index, rule: .transition)
    }
    let next = try step(known, .return, by: actor)
    guard known.state == move.from, next == move.to else {
      throw LogFinding(entry: index, rule: .transition)
    }
    try expect([.incidentReturn], in: body, of: move.incident, index)
    known.state = next
    cases[move.incident] = known
  }

  private mutating func bringIn(_ batch: ImportBatch, _ body: EntryBody, _ index: Int) throws {
    let actor = try actor(body, index)
    try Permissions.check(.importIncidents, by: actor, office: batch.office)
    guard
      batch.rows == batch.imported + batch.flagged + batch.rejected + batch.alreadyImported
    else { throw LogFinding(entry: index, rule: .form) }
    for incident in batch.incidents {
      guard cases[incident] == nil else { throw LogFinding(entry: index, rule: .transition) }
      cases[incident] = ReplayedCase(
        office: batch.office,
        loggedBy: actor.id,
        state: .submitted,
        contributors: [actor.id],
        parts: [:],
      )
    }
    let named = Set(batch.incidents)
    for write in body.writes {
      guard let incident = write.incident, named.contains(incident),
        RecordKind.entered.contains(write.record.kind)
      else { throw LogFinding(entry: index, rule: .writes) }
    }
  }

  private mutating func decide(_ act: DecisionAct, _ body: EntryBody, _ index: Int) throws {
    let actor = try actor(body, index)
    guard var known = cases[act.incident], known.office == act.office else {
      throw LogFinding(entry: index, rule: .transition)
    }
    try checkReliance(act, on: known, index)
    let standing = CaseStanding(
      office: known.office,
      state: known.state,
      contributors: known.contributors.sorted(),
      currentStamp: act.stamp.bytes,
    )
    let before = known.verification[act.violation] ?? Verification()
    let after: Verification
    if case .decisionProposed = body.event {
      guard body.writes == [act.reasons], act.reasons.record.id == act.decision.retyped() else {
        throw LogFinding(entry: index, rule: .writes)
      }
      after = try VerificationWorkflow.propose(
        on: before,
        level: act.level,
        by: actor,
        standing: standing,
        decision: act.decision,
        status: act.status,
        date: act.date,
        at: body.time,
        quorum: quorum(act.level),
      )
    } else {
      try expect([], in: body, of: act.incident, index)
      guard let proposal = before[act.level].proposal, proposal.decision == act.decision,
        proposal.status == act.status, proposal.date == act.date,
        known.parts[act.decision.retyped()] == act.reasons
      else { throw LogFinding(entry: index, rule: .proposal) }
      after = try VerificationWorkflow.concur(
        on: before,
        level: act.level,
        by: actor,
        standing: standing,
        at: body.time,
        quorum: quorum(act.level),
      )
    }
    guard act.completes == (after[act.level].proposal == nil) else {
      throw LogFinding(entry: index, rule: .quorum)
    }
    known.verification[act.violation] = after
    if act.level == .ctfmr, act.completes { known.decidedOn[act.violation] = act.reliesOn }
    cases[act.incident] = known
  }

  /// A decision covers the newest versions, byte for byte, its violation and the head among them.
  private func checkReliance(_ act: DecisionAct, on known: ReplayedCase, _ index: Int) throws {
    let relied = Set(act.reliesOn.map(\.record.id))
    guard relied.contains(act.violation.retyped()), relied.contains(act.incident.retyped()),
      relied.count == act.reliesOn.count,
      act.reliesOn.allSatisfy({ known.parts[$0.record.id] == $0 })
    else { throw LogFinding(entry: index, rule: .reliance) }
  }

  // MARK: - Rules

  private func step(
    _ known: ReplayedCase,
    _ action: IncidentAction,
    by actor: Actor,
  ) throws -> IncidentState {
    try IncidentWorkflow.next(
      after: known.state,
      action: action,
      by: actor,
      loggedBy: known.loggedBy,
      contributors: known.contributors.sorted(),
      office: known.office,
    )
  }

  private func actor(_ body: EntryBody, _ index: Int) throws -> Actor {
    guard let actor = people[body.actor] else { throw LogFinding(entry: index, rule: .stranger) }
    return actor
  }

  private func check(_ act: Act, _ body: EntryBody, office: OfficeCode?, _ index: Int) throws {
    try Permissions.check(act, by: actor(body, index), office: office)
  }

  private func expect(
    _ kinds: Set<RecordKind>,
    in body: EntryBody,
    of incident: Identifier<Incident>?,
    _ index: Int,
  ) throws {
    for write in body.writes {
      guard kinds.contains(write.record.kind), write.incident == incident else {
        throw LogFinding(entry: index, rule: .writes)
      }
    }
  }

  private mutating func take(_ writes: [RecordWrite], _ index: Int) {
    for write in writes {
      let last = newest[write.record.id]
      if write.record.version != (last?.version ?? 0) + 1
        || last.map({ $0.kind != write.record.kind }) == true
      {
        findings.append(LogFinding(entry: index, rule: .versions))
      }
      newest[write.record.id] = (write.record.version, write.record.kind)
      versions[write.record] = write.blob
      if let incident = write.incident { cases[incident]?.parts[write.record.id] = write }
    }
  }

  /// The kind of a record, as the entries say it.
  func kind(of record: RecordID) -> RecordKind? { newest[record]?.kind }
}

extension RecordKind {
  /// What entering and editing an incident writes; decisions and returns are acts of their own.
  fileprivate static let entered: Set<RecordKind> = [
    .incident, .violation, .account, .source, .child, .childEntry, .identity,
  ]
}
