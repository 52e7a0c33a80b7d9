public import MRMAudit
public import MRMCrypto
public import MRMModel

/// How far one person has verified the log, and what it leaves in force there.
public struct TrustedState: Hashable, Sendable {
  /// How many entries were verified.
  public var size: Int
  /// The Merkle root over them.
  public var root: Digest
  /// The digests of the parts of the index in force after them.
  public var liveParts: Set<Digest>
  /// Who was enrolled, by the entries that enrolled them.
  public var signers: [Digest: TrustedSigner]
  /// The compartments those entries made.
  public var compartments: Set<CompartmentRow>

  /// The digests of the grants those entries, and fulfilments since, signed for.
  public var grants: Set<Digest>
  /// Who may act, who reads what, and what administrators have still to settle.
  public var roster = RosterState()
  /// The record of the settings, as the founding signed it; nil when nothing was seen yet.
  public var settings: RecordWrite?
  /// What an administrator signed last of the register of parties; nil while it is as shipped.
  public var parties: RecordWrite?
  /// What an administrator signed last of the deadlines; nil while they are as shipped.
  public var deadlines: RecordWrite?
  /// Every meeting that was opened.
  public var meetings: [Identifier<Meeting>: TrustedMeeting] = [:]

  /// Nothing seen yet.
  public static let nothing = TrustedState(
    size: 0,
    root: .sha256([UInt8]()),
    liveParts: [],
    signers: [:],
    compartments: [],
    grants: [],
    settings: nil,
    parties: nil,
    deadlines: nil,
  )

  /// Takes what one verified entry leaves in force.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when it removes a part that is not there or adds one that
  ///   is, enrols a person without an administrator, or is not by the person its key belongs to.
  mutating func apply(_ body: EntryBody, index: Int, actorKey: Digest) throws {
    let moment = RosterState.Moment(entry: index, day: body.time.day)
    switch body.event {
    case .storeFounded(let enrolment):
      let written = body.writes.filter { $0.record.kind == .settings }
      guard index == 0, written.count == 1 else {
        throw StoreError.tampered(.forbiddenAct(entry: index))
      }
      settings = written[0]
      try enrol(enrolment, index: index)
      try settle(index) { state throws(RosterFault) in
        try state.enrol(enrolment, at: moment)
      }
    case .personEnrolled(let enrolment):
      try administer(body, index) { state throws(RosterFault) in
        try state.enrol(enrolment, at: moment)
      }
      try enrol(enrolment, index: index)
    case .rosterChangeProposed(let proposal):
      try administer(body, index) { state throws(RosterFault) in
        try state.propose(proposal, by: body.actor, at: moment)
      }
    case .rosterChanged(let act):
      try administer(body, index) { state throws(RosterFault) in
        try state.change(act, by: body.actor, at: moment)
      }
      if case .enrol(let enrolment) = act.change { try enrol(enrolment, index: index) }
      give(act.compartments, act.grants, act.authorisations)
      follow(act.change)
    case .rosterProposalWithdrawn(let act):
      try administer(body, index) { state throws(RosterFault) in try state.withdraw(act.id) }
    case .personInvited(let invitation):
      try administer(body, index) { state throws(RosterFault) in try state.invite(invitation) }
    case .keysRenewed(let renewal):
      try settle(index) { state throws(RosterFault) in
        try state.renew(renewal, by: body.actor)
      }
      compartments.formUnion(renewal.compartments)
      grants.formUnion(renewal.grants.map(\.digest))
    case .grantsFulfilled(let made):
      for grant in made { fulfil(grant, by: body.actor) }
    case .partiesChanged: parties = try changedRegister(body, index: index, actorKey: actorKey)
    case .deadlinesChanged:
      deadlines = try changedRegister(body, index: index, actorKey: actorKey)
    case .meetingSaved(let step):
      guard index > 0 else { throw StoreError.tampered(.forbiddenAct(entry: index)) }
      take(step, body)
    case .sittingProposed(let act):
      guard index > 0 else { throw StoreError.tampered(.forbiddenAct(entry: index)) }
      take(act, body)
    case .draftSaved, .incidentSubmitted, .incidentReturned, .incidentEdited,
      .incidentWithdrawn, .incidentClosed, .incidentReopened, .caseTaken, .caseReleased,
      .proposalSetAside, .levelReopened,
      .incidentsImported, .decisionProposed, .decisionConcurred, .sensitiveRead, .reportWritten,
      .indexMerged, .indexRebuilt, .backupWritten, .passphraseChanged, .logExported,
      .storeRestored, .backupSealed,
      .evidenceAdded, .evidenceNoted, .evidenceRead, .childrenLinked, .childrenUnlinked,
      .childrenSought, .incidentsExported, .attestationsConfirmed, .attestationWithdrawn,
      .duplicateMerged, .duplicateUnmerged, .duplicateDismissed,
      .duplicateReconsidered, .sittingConcurred:
      guard index > 0 else { throw StoreError.tampered(.forbiddenAct(entry: index)) }
    case .actRefused, .furtherRefusals, .unlocksFailed:
      // What was not done changes nothing.
      guard index > 0, body.writes.isEmpty, body.indexAdded.isEmpty, body.indexRemoved.isEmpty
      else { throw StoreError.tampered(.forbiddenAct(entry: index)) }
    }
    guard signers[actorKey]?.person == body.actor, roster.isActive(body.actor),
      index == 0 || !body.writes.contains(where: { $0.record.kind == .settings }),
      body.event == .partiesChanged
        || !body.writes.contains(where: { $0.record.kind == .registeredParties }),
      body.event == .deadlinesChanged
        || !body.writes.contains(where: { $0.record.kind == .registeredDeadlines })
    else {
      throw StoreError.tampered(.forbiddenAct(entry: index))
    }
    for digest in body.indexRemoved {
      guard liveParts.remove(digest) != nil else {
        throw StoreError.tampered(.forbiddenAct(entry: index))
      }
    }
    for digest in body.indexAdded {
      guard liveParts.insert(digest).inserted else {
        throw StoreError.tampered(.forbiddenAct(entry: index))
      }
    }
  }

  /// The one record that an administrator writes with a change of a register.
  private func changedRegister(
    _ body: EntryBody,
    index: Int,
    actorKey: Digest,
  ) throws -> RecordWrite {
    guard signers[actorKey]?.roles.contains(.administrator) == true,
      let written = body.writes.first, body.writes.count == 1
    else { throw StoreError.tampered(.forbiddenAct(entry: index)) }
    return written
  }

  // What nobody authorised is not believed: the one it was made for refuses it, and the replay says
  // who made it.
  private mutating func fulfil(_ grant: GrantMade, by actor: Identifier<Person>) {
    guard (try? roster.fulfil(grant, by: actor)) != nil else { return }
    grants.insert(grant.digest)
  }

  /// Takes what an administrator signed of the roster.
  private mutating func administer(
    _ body: EntryBody,
    _ index: Int,
    _ change: (inout RosterState) throws(RosterFault) -> Void,
  ) throws {
    guard index > 0, roster.members[body.actor]?.isAdministrator == true else {
      throw StoreError.tampered(.forbiddenAct(entry: index))
    }
    try settle(index, change)
  }

  private mutating func settle(
    _ index: Int,
    _ change: (inout RosterState) throws(RosterFault) -> Void,
  ) throws {
    do { try change(&roster) } catch { throw StoreError.tampered(.forbiddenAct(entry: index)) }
  }

  private mutating func give(
    _ made: [CompartmentRow],
    _ given: [GrantMade],
    _ promised: [GrantAuthorisation],
  ) {
    compartments.formUnion(made)
    grants.formUnion(given.map(\.digest))
    roster.give(made, given, promised)
  }

  /// Where a person works and what they do, from this entry on.
  private mutating func follow(_ change: RosterChange) {
    guard case .assign(let person, let office, let roles) = change else { return }
    for (key, signer) in signers where signer.person == person {
      signers[key]?.office = office
      signers[key]?.roles = roles
    }
  }

  private mutating func enrol(_ enrolment: Enrolment, index: Int) throws {
    guard let key = try? VerificationKey(enrolling: enrolment.verificationKey),
      let agreement = try? AgreementPublicKey(bytes: enrolment.agreementKey),
      !signers.values.contains(where: { $0.person == enrolment.person }),
      signers[key.keyID] == nil
    else { throw StoreError.tampered(.forbiddenAct(entry: index)) }
    signers[key.keyID] = TrustedSigner(
      person: enrolment.person,
      office: enrolment.office,
      roles: enrolment.roles,
      verificationKey: key,
      agreementKey: agreement,
    )
    give(enrolment.compartments, enrolment.grants, enrolment.authorisations)
  }
}

/// A person's keys and roles, as a verified entry enrolled them.
public struct TrustedSigner: Hashable, Sendable {
  /// The person.
  public let person: Identifier<Person>
  /// Their office.
  public var office: OfficeCode
  /// What they do.
  public var roles: [Role]
  /// Their Ed25519 key.
  public let verificationKey: VerificationKey
  /// Their X25519 key.
  public let agreementKey: AgreementPublicKey
}

extension TrustedState: FieldCodable {
  /// See ``FieldCodable``: size (1), root (2), parts (3), signers (4), compartments (5),
  /// grants (6), settings (8), parties (9), deadlines (10), meetings (11), roster (12).
  ///
  /// Pins of older programs have the authorisations that wait (7) in the roster's place.
  public init(from reader: inout FieldReader) throws(FormatError) {
    size = try reader.integer(1)
    guard size >= 0, let root = Digest(bytes: try reader.bytes(2)) else { throw .invalid(tag: 2) }
    self.root = root
    var parts: Set<Digest> = []
    while let bytes = try reader.optionalBytes(3) {
      guard let digest = Digest(bytes: bytes) else { throw .invalid(tag: 3) }
      parts.insert(digest)
    }
    liveParts = parts
    let people: [TrustedSigner] = try reader.list(4)
    signers = Dictionary(
      people.map { ($0.verificationKey.keyID, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    compartments = Set(try reader.list(5) as [CompartmentRow])
    var granted: Set<Digest> = []
    while let bytes = try reader.optionalBytes(6) {
      guard let digest = Digest(bytes: bytes) else { throw .invalid(tag: 6) }
      granted.insert(digest)
    }
    grants = granted
    settings = try reader.optionalValue(8)
    guard size == 0 || settings != nil else { throw .missing(tag: 8) }
    parties = try reader.optionalValue(9)
    deadlines = try reader.optionalValue(10)
    let opened: [TrustedMeeting] = try reader.list(11)
    meetings = Dictionary(opened.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    roster = try reader.optionalValue(12) ?? RosterState()
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, size)
    writer.bytes(2, root.bytes)
    for digest in liveParts.sorted() { writer.bytes(3, digest.bytes) }
    writer.list(4, signers.values.sorted { $0.person < $1.person })
    writer.list(5, compartments.sorted { ($0.id, $0.epoch) < ($1.id, $1.epoch) })
    for digest in grants.sorted() { writer.bytes(6, digest.bytes) }
    writer.value(8, settings)
    writer.value(9, parties)
    writer.value(10, deadlines)
    writer.list(11, meetings.values.sorted { $0.id < $1.id })
    writer.value(12, roster)
  }
}

extension TrustedSigner: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    person = try reader.identifier(1)
    office = try reader.office(2)
    roles = try reader.codes(3)
    guard let verification = try? VerificationKey(bytes: try reader.bytes(4)),
      let agreement = try? AgreementPublicKey(bytes: try reader.bytes(5))
    else { throw .invalid(tag: 4) }
    verificationKey = verification
    agreementKey = agreement
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, person)
    writer.text(2, office.rawValue)
    writer.codes(3, roles)
    writer.bytes(4, verificationKey.bytes)
    writer.bytes(5, agreementKey.bytes)
  }
}
