internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// What waits for a second administrator.
extension Desk {
  /// Every change and invitation that waits, by name.
  ///
  /// - Throws: ``Refusal`` unless this person is an administrator.
  public func waitingChanges() throws -> [WaitingChange] {
    try read(doing: .enrolPerson) { view, _ in
      let roster = try roster(view)
      try Permissions.check(.enrolPerson, by: actor(roster), office: nil)
      let state = view.trusted.roster
      let proposals = try state.proposals.values.map { try waiting($0, state, roster, view) }
      let invitations = try state.invitations.values.map { try waiting($0, view) }
      return (proposals + invitations).sorted { $0.handle.description < $1.handle.description }
    }
  }

  /// Confirms what another administrator proposed: it takes effect.
  ///
  /// - Parameters:
  ///   - handle: The name of the proposal.
  ///   - seen: The mark of what was shown of it.
  /// - Throws: ``Refusal`` unless this person is an administrator; ``RosterError``.
  /// - Returns: What it gives that waits.
  public func confirm(_ handle: ProposalHandle, seen: String) throws -> RosterOutcome {
    var outcome = RosterOutcome.done(waitingGrants: 0)
    try change(doing: .enrolPerson) { change, _ in
      let view = change.view
      try Permissions.check(.enrolPerson, by: actor(roster(view)), office: nil)
      let state = view.trusted.roster
      let open = try proposal(handle, state)
      guard open.seen == seen else { throw RosterError.changed }
      guard open.proposer != person.person else { throw RosterError.ownProposal }
      guard state.members[open.proposer]?.isAdministrator == true else {
        throw RosterError.proposerGone
      }
      let note = try note(of: open.proposal.id.retyped(), view)
      let act = try effect(
        of: open.proposal.change,
        id: open.proposal.id,
        name: note?.name,
        in: change,
      )
      outcome = .done(waitingGrants: act.authorisations.count)
      return .rosterChanged(act)
    }
    try renewKeys()
    return outcome
  }

  /// Takes back a proposal or an invitation.
  ///
  /// - Throws: ``Refusal`` unless this person is an administrator; ``RosterError/noSuchProposal``.
  public func withdrawChange(_ handle: ProposalHandle) throws {
    try change(doing: .enrolPerson) { change, _ in
      try Permissions.check(.enrolPerson, by: actor(roster(change.view)), office: nil)
      let state = change.view.trusted.roster
      let invited = state.invitations.keys.first { ProposalHandle(of: $0) == handle }
      if let invited { return .rosterProposalWithdrawn(RosterWithdrawal(of: invited.retyped())) }
      return .rosterProposalWithdrawn(
        RosterWithdrawal(of: try proposal(handle, state).proposal.id)
      )
    }
  }

  private func proposal(
    _ handle: ProposalHandle,
    _ state: RosterState,
  ) throws(RosterError) -> RosterState.OpenProposal {
    let found = state.proposals.values.filter { ProposalHandle(of: $0.proposal.id) == handle }
    guard found.count == 1 else { throw .noSuchProposal }
    return found[0]
  }

  /// What was said in words of a change; nil where nothing was.
  func note(of id: RecordID, _ view: StoreView) throws -> RosterNote? {
    guard try view.newestVersion(of: id) == 1 else { return nil }
    return try view.open(
      RosterNote.self,
      RecordVersion(kind: .rosterNote, id: id, version: 1),
    )
  }

  private func waiting(
    _ open: RosterState.OpenProposal,
    _ state: RosterState,
    _ roster: Roster,
    _ view: StoreView,
  ) throws -> WaitingChange {
    let change = open.proposal.change
    let note = try note(of: open.proposal.id.retyped(), view)
    var (office, roles, administrators): (OfficeCode?, [Role], Int?) = (nil, [], nil)
    var fingerprint: KeyFingerprint?
    switch change {
    case .enrol(let enrolment):
      (office, roles) = (enrolment.office, enrolment.roles)
      fingerprint = KeyFingerprint(of: enrolment, in: view.store)
    case .assign(_, let new, let what): (office, roles) = (new, what)
    case .require(let count): administrators = count
    case .suspend, .resume, .revoke, .rename: break
    }
    return WaitingChange(
      handle: ProposalHandle(of: open.proposal.id),
      kind: change.kind,
      person: change.person.flatMap { roster.person($0)?.name },
      name: note?.name,
      office: office,
      roles: roles,
      administrators: administrators,
      reason: note?.reason,
      proposer: roster.person(open.proposer)?.name ?? open.proposer.description,
      until: nil,
      fingerprint: fingerprint,
      isMine: open.proposer != person.person,
      seen: open.seen,
    )
  }

  private func waiting(_ invitation: Invitation, _ view: StoreView) throws -> WaitingChange {
    WaitingChange(
      handle: ProposalHandle(of: invitation.id),
      kind: nil,
      person: nil,
      name: try note(of: invitation.id.retyped(), view)?.name,
      office: invitation.office,
      roles: invitation.roles,
      administrators: nil,
      reason: nil,
      proposer: nil,
      until: invitation.until,
      fingerprint: nil,
      isMine: false,
      seen: "",
    )
  }
}

extension RosterState.OpenProposal {
  /// The mark of what is proposed: the first half of its digest.
  fileprivate var seen: String { String(Digest.sha256(proposal.encoded).hex.prefix(32)) }
}
