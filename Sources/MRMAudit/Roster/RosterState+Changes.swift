public import MRMModel

/// What administrators propose, confirm and take back.
extension RosterState {
  /// Takes a proposal.
  ///
  /// - Throws: ``RosterFault``.
  public mutating func propose(
    _ proposal: RosterProposal,
    by actor: Identifier<Person>,
    at moment: Moment,
  ) throws(RosterFault) {
    guard proposals[proposal.id] == nil else { throw .proposal }
    // What could not be confirmed now is not proposed.
    var after = self
    try after.apply(proposal.change, at: moment)
    proposals[proposal.id] = OpenProposal(proposal: proposal, proposer: actor)
  }

  /// Takes an invitation.
  ///
  /// - Throws: ``RosterFault/proposal``.
  public mutating func invite(_ invitation: Invitation) throws(RosterFault) {
    guard invitations[invitation.id] == nil, members[invitation.person] == nil,
      !invitations.values.contains(where: { $0.person == invitation.person })
    else { throw .proposal }
    invitations[invitation.id] = invitation
  }

  /// Takes back a proposal or an invitation.
  ///
  /// - Throws: ``RosterFault/proposal`` when there is none.
  public mutating func withdraw(_ id: Identifier<RosterProposal>) throws(RosterFault) {
    guard
      proposals.removeValue(forKey: id) != nil
        || invitations.removeValue(forKey: id.retyped()) != nil
    else { throw .proposal }
  }

  /// Takes a change: alone where one administrator is enough, else of what another has proposed.
  ///
  /// What it gives is taken as it says, see ``give(_:_:_:)``.
  ///
  /// - Throws: ``RosterFault``.
  public mutating func change(
    _ act: RosterAct,
    by actor: Identifier<Person>,
    at moment: Moment,
  ) throws(RosterFault) {
    if let open = proposals[act.id] {
      guard open.proposal.change == act.change else { throw .proposal }
      guard open.proposer != actor, members[open.proposer]?.isAdministrator == true else {
        throw .signatures
      }
    } else if administratorsNeeded > 1 {
      throw .signatures
    }
    var after = self
    after.proposals[act.id] = nil
    try after.apply(act.change, at: moment)
    self = after
  }

  mutating func admit(_ enrolment: Enrolment, at moment: Moment) throws(RosterFault) {
    guard members[enrolment.person] == nil else { throw .enrolment }
    let invited = invitations.values.first { $0.person == enrolment.person }
    guard invited?.id == enrolment.invitation else { throw .enrolment }
    if let invited {
      guard invited.office == enrolment.office, invited.roles == enrolment.roles,
        moment.day <= invited.until
      else { throw .enrolment }
      invitations[invited.id] = nil
    }
    let first = Assignment(
      since: moment.entry,
      office: enrolment.office,
      roles: enrolment.roles,
    )
    members[enrolment.person] = Member(assignments: [first], standing: .active)
  }

  /// Two administrators are needed from the entry on that makes a second one.
  mutating func raiseNeeded(from before: Int) {
    if activeAdministrators > max(before, 1) { administratorsNeeded = 2 }
  }

  private mutating func apply(
    _ change: RosterChange,
    at moment: Moment,
  ) throws(RosterFault) {
    let before = activeAdministrators
    switch change {
    case .enrol(let enrolment): try admit(enrolment, at: moment)
    case .assign(let person, let office, let roles):
      try update(person, from: [.active]) {
        $0.assignments.append(Assignment(since: moment.entry, office: office, roles: roles))
      }
    case .suspend(let person): try update(person, from: [.active]) { $0.standing = .suspended }
    case .resume(let person): try update(person, from: [.suspended]) { $0.standing = .active }
    case .revoke(let person):
      try update(person, from: [.active, .suspended]) { $0.standing = .revoked }
    case .rename(let person): try update(person, from: [.active, .suspended]) { _ in }
    case .require(let administrators):
      guard administrators != administratorsNeeded else { throw .change }
      administratorsNeeded = administrators
    }
    if let person = change.person { takeKeys(from: person) }
    raiseNeeded(from: before)
    guard activeAdministrators >= administratorsNeeded else { throw .change }
  }

  private mutating func update(
    _ person: Identifier<Person>,
    from standings: Set<PersonStanding>,
    _ update: (inout Member) -> Void,
  ) throws(RosterFault) {
    guard var member = members[person], standings.contains(member.standing) else { throw .change }
    update(&member)
    members[person] = member
  }

  /// What a person may no longer read gets new keys; who is suspended keeps theirs.
  private mutating func takeKeys(from person: Identifier<Person>) {
    waiting = waiting.filter { _, authorisation in
      authorisation.person != person
        || compartments[authorisation.compartment].map { mayRead(person, $0) } == true
    }
    guard members[person]?.standing != .suspended else { return }
    for (id, held) in holders where held.contains(person) {
      guard let row = compartments[id], !mayRead(person, row) else { continue }
      holders[id]?.remove(person)
      due.insert(id)
    }
  }
}
