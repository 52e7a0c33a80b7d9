internal import MRMAudit
internal import MRMModel
internal import MRMWorkflow

/// The rules of what moves a case without changing its facts: each step is one its machine allows.
extension LogReplay {
  /// An incident goes from one state to another.
  mutating func move(
    _ move: IncidentMove,
    _ action: IncidentAction,
    _ body: EntryBody,
    _ index: Int,
  ) throws {
    let actor = try actor(body, index)
    guard var known = cases[move.incident] else {
      throw LogFinding(entry: index, rule: .transition)
    }
    let step = try IncidentMachine()
      .transition(from: known.state, action, by: actor, in: known.scene)
    guard known.state == move.from, step.next == move.to, known.office == move.office,
      known.loggedBy == move.loggedBy, move.removed.isEmpty
    else { throw LogFinding(entry: index, rule: .transition) }
    switch action {
    case .submit:
      // A draft gets its reference; what was returned is handed in with an answer, since there are
      // answers.
      let kind = known.state == .draft ? RecordKind.incident : .incidentAnswer
      try expect([kind], in: body, of: move.incident, index)
      guard body.writes.count <= 1,
        known.state == .draft || body.writes.allSatisfy({ $0.record.version == 1 })
      else { throw LogFinding(entry: index, rule: .writes) }
    case .return:
      try expect([.incidentReturn], in: body, of: move.incident, index)
      guard body.writes.count == 1 else { throw LogFinding(entry: index, rule: .writes) }
    case .withdraw, .close, .reopen, .edit, .merge, .unmerge:
      try expectReason(step.effects.contains(.writesReason), in: body, of: move.incident, index)
    }
    known.move(to: step.next, on: body.time.day)
    if step.effects.contains(.addsContributor) { known.contributors.insert(actor.id) }
    cases[move.incident] = known
  }

  /// A case is taken at a level, or released there.
  mutating func take(
    _ act: TakingAct,
    _ action: TakingAction,
    _ body: EntryBody,
    _ index: Int,
  ) throws {
    let actor = try actor(body, index)
    guard var known = cases[act.incident], known.office == act.office else {
      throw LogFinding(entry: index, rule: .transition)
    }
    known.takings = try known.takings(
      after: action,
      at: act.level,
      by: actor,
      time: body.time,
    )
    try expect([], in: body, of: act.incident, index)
    cases[act.incident] = known
  }

  /// A proposal leaves the table.
  mutating func setAside(_ step: LevelStep, _ body: EntryBody, _ index: Int) throws {
    try change(step, body, index) { before, known, actor in
      guard let open = before[step.level].proposal, open.decision == step.decision else {
        throw LogFinding(entry: index, rule: .proposal)
      }
      return try VerificationWorkflow.setAside(
        on: before,
        level: step.level,
        by: actor,
        standing: known.standing(stamp: open.stamp),
        today: body.time.day,
      )
    }
  }

  /// A closed question is to be decided anew.
  mutating func reopen(_ step: LevelStep, _ body: EntryBody, _ index: Int) throws {
    try change(step, body, index) { before, known, actor in
      guard let decided = before[step.level].decision, decided.decision == step.decision else {
        throw LogFinding(entry: index, rule: .proposal)
      }
      return try VerificationWorkflow.reopen(
        on: before,
        level: step.level,
        by: actor,
        standing: known.standing(stamp: decided.stamp),
        today: body.time.day,
      )
    }
  }

  private mutating func change(
    _ step: LevelStep,
    _ body: EntryBody,
    _ index: Int,
    _ next: (Verification, ReplayedCase, Actor) throws -> Verification,
  ) throws {
    let actor = try actor(body, index)
    guard var known = cases[step.incident], known.office == step.office,
      known.parts[step.violation.retyped()]?.record.kind == .violation
    else { throw LogFinding(entry: index, rule: .transition) }
    let before = known.verification[step.violation] ?? Verification()
    let after = try next(before, known, actor)
    try expectReason(true, in: body, of: step.incident, index)
    known.verification[step.violation] = after
    cases[step.incident] = known
  }

  /// Refuses an entry that does not write exactly one reason, or writes where none is asked for.
  private func expectReason(
    _ isAsked: Bool,
    in body: EntryBody,
    of incident: Identifier<Incident>,
    _ index: Int,
  ) throws {
    try expect([.stepReason], in: body, of: incident, index)
    guard body.writes.map(\.record.version) == (isAsked ? [1] : []) else {
      throw LogFinding(entry: index, rule: .writes)
    }
  }
}

extension ReplayedCase {
  /// How it stands, where the facts are those that something was signed over.
  fileprivate func standing(stamp: [UInt8]) -> CaseStanding {
    CaseStanding(
      office: office,
      state: state,
      contributors: contributors.sorted(),
      currentStamp: stamp,
      takings: takings,
    )
  }

  /// Who has taken it after somebody takes or releases it at a level.
  fileprivate func takings(
    after action: TakingAction,
    at level: VerificationLevel,
    by actor: Actor,
    time: Timestamp,
  ) throws(Refusal) -> [CaseTaking] {
    try TakingWorkflow.next(
      after: takings,
      action,
      at: level,
      by: actor,
      standing: standing(stamp: []),
      time: time,
    )
  }
}
