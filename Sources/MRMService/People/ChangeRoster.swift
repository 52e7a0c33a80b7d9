internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// What administrators change about who is enrolled.
extension Desk {
  /// Changes it, or proposes it to another administrator where two sign.
  ///
  /// What somebody loses gets new keys: of the log at once, of other compartments when somebody who
  /// reads them opens the store next.
  ///
  /// - Parameters:
  ///   - request: What.
  ///   - reason: Why; kept with it.
  /// - Throws: ``Refusal`` unless this person is an administrator; ``RosterError``;
  ///   ``ServiceError/noSuchPerson``; ``ServiceError/personExists``.
  /// - Returns: What became of it.
  public func changeRoster(_ request: RosterRequest, reason: String?) throws -> RosterOutcome {
    var outcome = RosterOutcome.done(waitingGrants: 0)
    try change(doing: .enrolPerson) { change, _ in
      let roster = try roster(change.view)
      try Permissions.check(.enrolPerson, by: actor(roster), office: nil)
      let (content, name) = try content(of: request, roster)
      let note = RosterNote(id: .random(), name: name, reason: reason)
      try change.save(note, of: nil, office: nil, replacing: 0)
      let (event, made) = try settle(content, id: note.id.retyped(), name: name, in: change)
      outcome = made
      return event
    }
    try renewKeys()
    return outcome
  }

  /// Makes a change, or the proposal of one where two administrators sign.
  func settle(
    _ content: RosterChange,
    id: Identifier<RosterProposal>,
    name: String?,
    in change: CaseChange,
  ) throws -> (AuditEvent, RosterOutcome) {
    let state = change.view.trusted.roster
    guard state.administratorsNeeded > 1 else {
      let act = try effect(of: content, id: id, name: name, in: change)
      return (.rosterChanged(act), .done(waitingGrants: act.authorisations.count))
    }
    let proposal = RosterProposal(id: id, change: content)
    var after = state
    try explaining(content, state) { () throws(RosterFault) in
      try after.propose(proposal, by: person.person, at: moment(in: change))
    }
    return (.rosterChangeProposed(proposal), .proposed(ProposalHandle(of: id)))
  }

  /// Makes a change: rows, keys and promises as it leaves them.
  func effect(
    of content: RosterChange,
    id: Identifier<RosterProposal>,
    name: String?,
    in change: CaseChange,
  ) throws -> RosterAct {
    let state = change.view.trusted.roster
    var after = state
    try explaining(content, state) { () throws(RosterFault) in
      try after.change(
        RosterAct(id: id, change: content),
        by: person.person,
        at: moment(in: change),
      )
    }
    for dropped in state.waiting.keys where after.waiting[dropped] == nil {
      try change.removeAuthorisation(dropped)
    }
    guard let subject = content.person else { return RosterAct(id: id, change: content) }
    let row = try row(of: subject, content, name: name, after, in: change)
    var access = Access()
    if case .enrol = content { try register(row, in: change) }
    if content.writesPerson {
      let version = try change.view.newestVersion(of: subject.retyped()) ?? 0
      try change.save(
        Person(id: subject, name: row.name),
        of: nil,
        office: nil,
        replacing: version,
      )
    }
    try change.put(row)
    switch content {
    case .enrol: try open(to: row, givesLog: true, after, &access, in: change)
    case .assign, .resume: try open(to: row, givesLog: false, after, &access, in: change)
    case .suspend, .revoke, .rename, .require: break
    }
    return RosterAct(
      id: id,
      change: content,
      compartments: access.compartments,
      grants: access.grants,
      authorisations: access.authorisations,
    )
  }

  /// What is asked, as it is signed, with the name that goes into its note.
  private func content(
    of request: RosterRequest,
    _ roster: Roster,
  ) throws -> (RosterChange, name: String?) {
    switch request {
    case .assign(let name, let office, let roles):
      let row = try colleague(name, roster)
      let office = office ?? row.office
      let roles = roles ?? row.roles
      guard office != row.office || Set(roles) != Set(row.roles) else {
        throw RosterError.notApplicable
      }
      return (.assign(person: row.id, office: office, roles: roles), nil)
    case .suspend(let name): return (.suspend(try colleague(name, roster).id), nil)
    case .resume(let name): return (.resume(try colleague(name, roster).id), nil)
    case .revoke(let name): return (.revoke(try colleague(name, roster).id), nil)
    case .rename(let name, let new):
      let row = try colleague(name, roster)
      guard !roster.people.contains(where: { $0.name == new && $0.office == row.office }) else {
        throw ServiceError.personExists
      }
      return (.rename(row.id), new)
    case .require(let administrators): return (.require(administrators: administrators), nil)
    }
  }

  /// The one person who is called so.
  func colleague(_ name: ColleagueName, _ roster: Roster) throws -> PersonRow {
    let found = try people(name, roster)
    guard found.count == 1, let only = found.first else { throw RosterError.severalPersons }
    guard let row = roster.person(only) else { throw ServiceError.noSuchPerson }
    return row
  }

  private func row(
    of subject: Identifier<Person>,
    _ content: RosterChange,
    name: String?,
    _ after: RosterState,
    in change: CaseChange,
  ) throws -> PersonRow {
    guard let member = after.members[subject] else { throw RosterError.notApplicable }
    if case .enrol(let enrolment) = content {
      guard let name else { throw RosterError.notApplicable }
      return PersonRow(
        id: subject,
        name: name,
        office: enrolment.office,
        roles: enrolment.roles,
        verificationKey: enrolment.verificationKey,
        agreementKey: enrolment.agreementKey,
      )
    }
    guard let row = try roster(change.view).person(subject) else { throw ServiceError.noSuchPerson }
    return PersonRow(
      id: subject,
      name: name ?? row.name,
      office: member.office,
      roles: member.roles,
      verificationKey: row.verificationKey,
      agreementKey: row.agreementKey,
      standing: member.standing,
    )
  }

  private func register(_ row: PersonRow, in change: CaseChange) throws {
    // Enrolling refuses the keys under which anybody's signature passes.
    try change.register(VerificationKey(enrolling: row.verificationKey))
  }

  private func moment(in change: CaseChange) -> RosterState.Moment {
    RosterState.Moment(entry: change.entryIndex, day: now.day)
  }

  private func explaining(
    _ content: RosterChange,
    _ state: RosterState,
    _ body: () throws(RosterFault) -> Void,
  ) throws {
    do { try body() } catch {
      switch error {
      case .signatures: throw RosterError.ownProposal
      case .proposal: throw RosterError.noSuchProposal
      case .enrolment, .grant, .renewal: throw RosterError.notApplicable
      case .change:
        throw state.leavesTooFew(content)
          ? RosterError.tooFewAdministrators(needed: state.needed(after: content))
          : RosterError.notApplicable
      }
    }
  }
}

extension RosterState {
  /// How many administrators sign once a change holds.
  fileprivate func needed(after change: RosterChange) -> Int {
    if case .require(let administrators) = change { administrators } else { administratorsNeeded }
  }

  /// Whether it is for want of administrators that a change cannot be.
  fileprivate func leavesTooFew(_ change: RosterChange) -> Bool {
    let left = members.count { id, member in
      guard member.isAdministrator else { return false }
      guard id == change.person else { return true }
      return switch change {
      case .suspend, .revoke: false
      case .assign(_, _, let roles): roles.contains(.administrator)
      case .enrol, .resume, .rename, .require: true
      }
    }
    return left < needed(after: change)
  }
}
