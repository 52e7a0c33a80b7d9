internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMVault
internal import MRMWorkflow

/// Who is enrolled, and who was given which keys, as the log alone tells it.
struct RosterReplay {
  private(set) var state = RosterState()
  /// The digests of the grants that entries signed for.
  private(set) var grants: [Digest] = []
  private(set) var agreementKeys: Set<[UInt8]> = []

  /// Whoever signed an entry, as the entries before it left them; nil when they are not enrolled.
  func actor(_ person: Identifier<Person>) -> Actor? {
    state.members[person].map { Actor(id: person, roles: $0.roles, office: $0.office) }
  }

  /// Takes the entry that enrols a person by one signature: the founder with the first.
  ///
  /// - Throws: ``LogFinding`` when keys, compartments, grants or authorisations are not those that
  ///   the person's roles ask for.
  mutating func enrol(
    _ enrolment: Enrolment,
    in store: StoreID,
    on day: CalendarDay,
    _ index: Int,
  ) throws {
    guard index > 0 || enrolment.roles.contains(.administrator) else {
      throw LogFinding(entry: index, rule: .enrolment)
    }
    try judge(enrolment, in: store, index)
    try settle(index) { state throws(RosterFault) in
      try state.enrol(enrolment, at: RosterState.Moment(entry: index, day: day))
    }
    agreementKeys.insert(enrolment.agreementKey)
    try give(
      enrolment.compartments,
      enrolment.grants,
      enrolment.authorisations,
      to: enrolment.person,
      isEnrolment: true,
      index,
    )
  }

  /// Takes a proposal of one administrator to another.
  ///
  /// - Throws: ``LogFinding``.
  mutating func propose(
    _ proposal: RosterProposal,
    by actor: Identifier<Person>,
    in store: StoreID,
    on day: CalendarDay,
    _ index: Int,
  ) throws {
    if case .enrol(let enrolment) = proposal.change { try judge(enrolment, in: store, index) }
    try settle(index) { state throws(RosterFault) in
      try state.propose(proposal, by: actor, at: RosterState.Moment(entry: index, day: day))
    }
  }

  /// Takes a change that takes effect, with what it gives.
  ///
  /// - Throws: ``LogFinding``.
  mutating func change(
    _ act: RosterAct,
    by actor: Identifier<Person>,
    in store: StoreID,
    on day: CalendarDay,
    _ index: Int,
  ) throws {
    var isEnrolment = false
    if case .enrol(let enrolment) = act.change {
      try judge(enrolment, in: store, index)
      isEnrolment = true
    }
    try settle(index) { state throws(RosterFault) in
      try state.change(act, by: actor, at: RosterState.Moment(entry: index, day: day))
    }
    if isEnrolment, case .enrol(let enrolment) = act.change {
      agreementKeys.insert(enrolment.agreementKey)
    }
    try give(
      act.compartments,
      act.grants,
      act.authorisations,
      to: act.change.isGiving ? act.change.person : nil,
      isEnrolment: isEnrolment,
      index,
    )
  }

  /// Takes an invitation.
  ///
  /// - Throws: ``LogFinding``.
  mutating func invite(_ invitation: Invitation, _ index: Int) throws {
    try settle(index) { state throws(RosterFault) in try state.invite(invitation) }
  }

  /// Takes back a proposal or an invitation.
  ///
  /// - Throws: ``LogFinding``.
  mutating func withdraw(_ id: Identifier<RosterProposal>, _ index: Int) throws {
    try settle(index) { state throws(RosterFault) in try state.withdraw(id) }
  }

  /// Takes new keys of compartments that somebody lost.
  ///
  /// - Throws: ``LogFinding``.
  mutating func renew(
    _ renewal: KeyRenewal,
    by actor: Identifier<Person>,
    _ index: Int,
  ) throws {
    try settle(index) { state throws(RosterFault) in try state.renew(renewal, by: actor) }
    grants += renewal.grants.map(\.digest)
  }

  /// Takes a grant that was authorised before, by somebody who holds the compartment.
  ///
  /// - Throws: ``LogFinding``.
  mutating func fulfil(
    _ grant: GrantMade,
    by actor: Identifier<Person>,
    _ index: Int,
  ) throws {
    try settle(index) { state throws(RosterFault) in try state.fulfil(grant, by: actor) }
    grants.append(grant.digest)
  }

  private mutating func settle(
    _ index: Int,
    _ change: (inout RosterState) throws(RosterFault) -> Void,
  ) throws(LogFinding) {
    do { try change(&state) } catch { throw LogFinding(entry: index, fault: error) }
  }

  /// Keys that nobody had before, proved to be in the person's hands.
  private func judge(_ enrolment: Enrolment, in store: StoreID, _ index: Int) throws {
    let key = try VerificationKey(enrolling: enrolment.verificationKey)
    let message = PersonKeys.possessionMessage(
      person: enrolment.person,
      store: store,
      verification: key,
      agreement: try AgreementPublicKey(bytes: enrolment.agreementKey),
    )
    guard key.isValid(signature: enrolment.proofOfPossession, for: message),
      !agreementKeys.contains(enrolment.agreementKey)
    else { throw LogFinding(entry: index, rule: .enrolment) }
  }

  /// Takes what an entry gives, each part judged by the person's roles.
  private mutating func give(
    _ made: [CompartmentRow],
    _ grants: [GrantMade],
    _ authorisations: [GrantAuthorisation],
    to person: Identifier<Person>?,
    isEnrolment: Bool,
    _ index: Int,
  ) throws {
    guard let person else {
      guard made.isEmpty, grants.isEmpty, authorisations.isEmpty else {
        throw LogFinding(entry: index, rule: .grant)
      }
      return
    }
    for compartment in made { try make(compartment, for: person, index) }
    for grant in grants {
      try giveAtOnce(
        grant,
        to: isEnrolment ? person : nil,
        isMadeHere: made.contains { $0.id == grant.compartment },
        index,
      )
    }
    for authorisation in authorisations {
      guard authorisation.person == person, state.waiting[authorisation.id] == nil,
        let compartment = state.compartments[authorisation.compartment],
        // The log is given with the enrolment; who lost it while suspended gets it back.
        compartment.kind != .log || !isEnrolment, state.mayRead(person, compartment),
        state.holders[compartment.id]?.contains(person) != true
      else { throw LogFinding(entry: index, rule: .grant) }
      state.wait(for: authorisation)
    }
  }

  /// A compartment is made once, for its first reader; the log's with the store.
  private mutating func make(
    _ made: CompartmentRow,
    for person: Identifier<Person>,
    _ index: Int,
  ) throws {
    let isNew = !state.compartments.values.contains {
      $0.id == made.id || ($0.kind == made.kind && $0.office == made.office)
    }
    let isTheirs =
      made.kind == .log ? index == 0 && made.office == nil : state.mayRead(person, made)
    guard isNew, isTheirs, made.epoch == 1 else { throw LogFinding(entry: index, rule: .grant) }
    state.make(made)
  }

  /// Nobody else's authorisation is needed for the log at an enrolment, and for a compartment that is
  /// made with it.
  private mutating func giveAtOnce(
    _ grant: GrantMade,
    to newcomer: Identifier<Person>?,
    isMadeHere: Bool,
    _ index: Int,
  ) throws {
    guard grant.authorisation == nil, let compartment = state.compartments[grant.compartment],
      grant.epoch == compartment.epoch, state.isActive(grant.person)
    else { throw LogFinding(entry: index, rule: .grant) }
    let isDue =
      compartment.kind == .log
      ? grant.person == newcomer : isMadeHere && state.mayRead(grant.person, compartment)
    guard isDue else { throw LogFinding(entry: index, rule: .grant) }
    grants.append(grant.digest)
    state.hold(grant)
  }
}

extension RosterChange {
  /// Whether somebody may be given keys with it.
  fileprivate var isGiving: Bool {
    switch self {
    case .enrol, .assign, .resume: true
    case .suspend, .revoke, .rename, .require: false
    }
  }
}

extension LogFinding {
  fileprivate init(entry: Int, fault: RosterFault) {
    let rule: LogRule =
      switch fault {
      case .enrolment: .enrolment
      case .signatures: .signatures
      case .change: .rosterChange
      case .proposal: .rosterProposal
      case .grant: .grant
      case .renewal: .renewal
      }
    self.init(entry: entry, rule: rule)
  }
}
