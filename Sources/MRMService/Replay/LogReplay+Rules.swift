internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMVault
internal import MRMWorkflow

/// The rules that each act must meet, over what the entries before it led to.
extension LogReplay {
  /// An incident is begun, or changed: a draft by one event, what was handed in by another.
  mutating func save(
    _ move: IncidentMove,
    asDraft isDraft: Bool,
    _ body: EntryBody,
    _ index: Int,
  ) throws {
    let actor = try actor(body, index)
    var known: ReplayedCase
    if let existing = cases[move.incident] {
      known = existing
      known.changedOn = body.time.day
      let next = try step(known, .edit, by: actor)
      guard known.state == move.from, next == move.to, (known.state == .draft) == isDraft,
        known.office == move.office, known.loggedBy == move.loggedBy
      else { throw LogFinding(entry: index, rule: .transition) }
    } else {
      try Permissions.check(.recordIncident, by: actor, office: move.office)
      guard isDraft, move.from == .draft, move.to == .draft, move.loggedBy == actor.id,
        body.writes.contains(where: { $0.isHead(of: move.incident) })
      else { throw LogFinding(entry: index, rule: .transition) }
      known = ReplayedCase(
        office: move.office,
        loggedBy: move.loggedBy,
        state: .draft,
        contributors: [],
        parts: [:],
        movedOn: body.time.day,
      )
    }
    try expect(Set(RecordKind.allCases.filter(\.isEntered)), in: body, of: move.incident, index)
    let written = Set(body.writes.map(\.record.id))
    // Evidence, decisions, questions and the head are taken out by nothing.
    guard
      move.removed.allSatisfy({ removed in
        known.parts[removed].map { $0.record.kind.isEntered && $0.record.kind != .incident }
          ?? false && !written.contains(removed)
      }), body.writes.allSatisfy({ $0.record.kind != .incident || $0.isHead(of: move.incident) })
    else { throw LogFinding(entry: index, rule: .writes) }
    known.contributors.insert(actor.id)
    for removed in move.removed {
      if let part = known.parts.removeValue(forKey: removed) { known.removed[removed] = part }
      known.forgetDecisions(on: removed.retyped())
    }
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
        movedOn: body.time.day,
      )
    }
    guard
      batch.incidents.allSatisfy({ incident in
        body.writes.contains { $0.isHead(of: incident) }
      })
    else { throw LogFinding(entry: index, rule: .writes) }
    let named = Set(batch.incidents)
    for write in body.writes {
      guard let incident = write.incident, named.contains(incident),
        write.record.kind.isEntered || write.record.kind == .attestation
      else { throw LogFinding(entry: index, rule: .writes) }
    }
    try attest(batch, body, index)
  }

  mutating func decide(_ act: DecisionAct, _ body: EntryBody, _ index: Int) throws {
    if case .decisionProposed = body.event {
      guard body.writes == [act.reasons] else { throw LogFinding(entry: index, rule: .writes) }
      try decide(act, isProposal: true, body, index)
    } else {
      try expect([], in: body, of: act.incident, index)
      try decide(act, isProposal: false, body, index)
    }
  }

  /// One decision, signed alone or with others; what the entry writes is judged elsewhere.
  mutating func decide(
    _ act: DecisionAct,
    isProposal: Bool,
    _ body: EntryBody,
    _ index: Int,
  ) throws {
    let actor = try actor(body, index)
    guard var known = cases[act.incident], known.office == act.office else {
      throw LogFinding(entry: index, rule: .transition)
    }
    try checkReliance(of: act.violation, on: act.reliesOn, in: known, index)
    let standing = CaseStanding(
      office: known.office,
      state: known.state,
      contributors: known.contributors.sorted(),
      currentStamp: act.stamp.bytes,
      takings: known.takings,
    )
    let before = known.verification[act.violation] ?? Verification()
    let after: Verification
    if isProposal {
      guard act.reasons.record.id == act.decision.retyped(),
        act.reasons.record.kind == .decision, act.reasons.incident == act.incident
      else { throw LogFinding(entry: index, rule: .writes) }
      after = try VerificationWorkflow.propose(
        on: before,
        level: act.level,
        by: actor,
        standing: standing,
        decision: act.decision,
        status: act.status,
        attribution: act.attribution,
        date: act.date,
        at: body.time,
        quorum: quorum(act.level),
      )
    } else {
      guard let proposal = before[act.level].proposal, proposal.decision == act.decision,
        proposal.status == act.status, proposal.date == act.date,
        proposal.attribution == act.attribution,
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
    if act.level == .ctfmr, act.completes {
      if let replaced = before.ctfmr.decision, let relied = known.decidedOn[act.violation] {
        known.decidedBefore[act.violation, default: []].append((replaced.decision, relied))
      }
      known.decidedOn[act.violation] = act.reliesOn
    }
    cases[act.incident] = known
  }

  /// A decision covers the newest versions, byte for byte: the head, its violation and every account;
  /// sources, evidence and children's entries may bear on other violations, which the log does not tell.
  func checkReliance(
    of violation: Identifier<Violation>,
    on reliesOn: [RecordWrite],
    in known: ReplayedCase,
    _ index: Int,
  ) throws {
    let relied = Set(reliesOn.map(\.record.id))
    let needed = known.parts.values.filter { part in
      switch part.record.kind {
      case .incident, .account: true
      case .violation: part.record.id == violation.retyped()
      case .source, .childEntry, .victimGroup, .childLink, .duplicateLink, .child, .identity,
        .decision, .person,
        .settings, .incidentReturn, .registeredParties, .evidence, .evidenceChunk,
        .attestation, .response, .stepReason, .incidentAnswer, .registeredDeadlines, .meeting,
        .meetingDraft, .rosterNote:
        false
      }
    }
    func mayBeRelied(on part: RecordVersion) -> Bool {
      part.kind.isDecidedOn
        && (part.kind != .violation || part.id == violation.retyped())
    }
    guard needed.contains(where: { $0.record.kind == .violation }),
      needed.contains(where: { $0.record.kind == .incident }),
      needed.allSatisfy({ relied.contains($0.record.id) }), relied.count == reliesOn.count,
      reliesOn.allSatisfy({ known.parts[$0.record.id] == $0 && mayBeRelied(on: $0.record) })
    else { throw LogFinding(entry: index, rule: .reliance) }
  }

  func step(
    _ known: ReplayedCase,
    _ action: IncidentAction,
    by actor: Actor,
  ) throws -> IncidentState {
    try IncidentMachine()
      .transition(from: known.state, action, by: actor, in: known.scene).next
  }
}

extension RecordWrite {
  /// Whether it is the head of an incident, in its place.
  fileprivate func isHead(of incident: Identifier<Incident>) -> Bool {
    record.kind == .incident && record.id == incident.retyped() && self.incident == incident
  }
}
