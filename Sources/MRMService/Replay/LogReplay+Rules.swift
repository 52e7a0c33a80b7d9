internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMVault
internal import MRMWorkflow

/// The rules that each act must meet, over what the entries before it led to.
extension LogReplay {
  mutating func enrol(_ enrolment: Enrolment, _ index: Int) throws {
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

  mutating func fulfil(_ grant: GrantMade, _ index: Int) throws {
    guard let id = grant.authorisation, let authorised = waiting.removeValue(forKey: id),
      authorised.person == grant.person, authorised.compartment == grant.compartment
    else { throw LogFinding(entry: index, rule: .grant) }
    grants.append(grant.digest)
  }

  mutating func save(_ move: IncidentMove, _ body: EntryBody, _ index: Int) throws {
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

  mutating func submit(_ move: IncidentMove, _ body: EntryBody, _ index: Int) throws {
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

  mutating func sendBack(_ move: IncidentMove, _ body: EntryBody, _ index: Int) throws {
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

  mutating func bringIn(_ batch: ImportBatch, _ body: EntryBody, _ index: Int) throws {
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

  mutating func decide(_ act: DecisionAct, _ body: EntryBody, _ index: Int) throws {
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
    let relied = act.reliesOn.map(\.record)
    func covers(_ kind: RecordKind, _ id: RecordID) -> Bool {
      relied.contains { $0.kind == kind && $0.id == id }
    }
    guard covers(.violation, act.violation.retyped()), covers(.incident, act.incident.retyped()),
      Set(relied.map(\.id)).count == relied.count,
      act.reliesOn.allSatisfy({ known.parts[$0.record.id] == $0 })
    else { throw LogFinding(entry: index, rule: .reliance) }
  }

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
}

extension RecordKind {
  /// What entering and editing an incident writes; decisions and returns are acts of their own.
  fileprivate static let entered: Set<RecordKind> = [
    .incident, .violation, .account, .source, .child, .childEntry, .identity,
  ]
}
