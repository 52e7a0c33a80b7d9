internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMVault
internal import MRMWorkflow

/// Who is enrolled, and who was given which keys, as the log alone tells it.
struct RosterReplay {
  private(set) var people: [Identifier<Person>: Actor] = [:]
  /// The digests of the grants that entries signed for.
  private(set) var grants: [Digest] = []
  private(set) var compartments: [Identifier<CompartmentSubject>: CompartmentRow] = [:]
  private(set) var holders: [Identifier<CompartmentSubject>: Set<Identifier<Person>>] = [:]
  private(set) var waiting: [Identifier<GrantAuthorisation>: GrantAuthorisation] = [:]
  private(set) var agreementKeys: Set<[UInt8]> = []

  /// Takes the entry that enrols a person: the founder with the first.
  ///
  /// - Throws: ``LogFinding`` when keys, compartments, grants or authorisations are not those that
  ///   the person's roles ask for.
  mutating func enrol(_ enrolment: Enrolment, in store: StoreID, _ index: Int) throws {
    guard people[enrolment.person] == nil, index > 0 || enrolment.roles.contains(.administrator),
      try isPossessed(enrolment, in: store), !agreementKeys.contains(enrolment.agreementKey)
    else { throw LogFinding(entry: index, rule: .enrolment) }
    agreementKeys.insert(enrolment.agreementKey)
    let newcomer = Actor(
      id: enrolment.person,
      roles: enrolment.roles,
      office: enrolment.office,
    )
    people[newcomer.id] = newcomer
    for made in enrolment.compartments { try make(made, for: newcomer, index) }
    for grant in enrolment.grants { try giveAtEnrolment(grant, of: enrolment, index) }
    for authorisation in enrolment.authorisations {
      guard authorisation.person == newcomer.id, waiting[authorisation.id] == nil,
        let compartment = compartments[authorisation.compartment], newcomer.mayRead(compartment)
      else { throw LogFinding(entry: index, rule: .grant) }
      waiting[authorisation.id] = authorisation
    }
  }

  /// Takes a grant that was authorised before, by somebody who holds the compartment.
  ///
  /// - Throws: ``LogFinding``.
  mutating func fulfil(
    _ grant: GrantMade,
    by actor: Identifier<Person>,
    _ index: Int,
  ) throws {
    guard let id = grant.authorisation, let authorised = waiting[id],
      authorised.person == grant.person, authorised.compartment == grant.compartment,
      compartments[grant.compartment]?.epoch == grant.epoch,
      holders[grant.compartment]?.contains(actor) == true
    else { throw LogFinding(entry: index, rule: .grant) }
    waiting[id] = nil
    give(grant)
  }

  private func isPossessed(_ enrolment: Enrolment, in store: StoreID) throws -> Bool {
    let key = try VerificationKey(enrolling: enrolment.verificationKey)
    let message = PersonKeys.possessionMessage(
      person: enrolment.person,
      store: store,
      verification: key,
      agreement: try AgreementPublicKey(bytes: enrolment.agreementKey),
    )
    return key.isValid(signature: enrolment.proofOfPossession, for: message)
  }

  /// A compartment is made once, for its first reader; the log's with the store.
  private mutating func make(
    _ made: CompartmentRow,
    for newcomer: Actor,
    _ index: Int,
  ) throws {
    let isNew = !compartments.values.contains {
      $0.id == made.id || ($0.kind == made.kind && $0.office == made.office)
    }
    let isTheirs =
      made.kind == .log ? index == 0 && made.office == nil : newcomer.mayRead(made)
    guard isNew, isTheirs, made.epoch == 1 else { throw LogFinding(entry: index, rule: .grant) }
    compartments[made.id] = made
  }

  /// At an enrolment nobody else's authorisation is needed for the log, which everyone reads, and for
  /// a compartment that is made with it.
  private mutating func giveAtEnrolment(
    _ grant: GrantMade,
    of enrolment: Enrolment,
    _ index: Int,
  ) throws {
    guard grant.authorisation == nil, let compartment = compartments[grant.compartment],
      grant.epoch == compartment.epoch, let reader = people[grant.person]
    else { throw LogFinding(entry: index, rule: .grant) }
    let isMadeHere = enrolment.compartments.contains { $0.id == grant.compartment }
    let isDue =
      compartment.kind == .log
      ? grant.person == enrolment.person : isMadeHere && reader.mayRead(compartment)
    guard isDue else { throw LogFinding(entry: index, rule: .grant) }
    give(grant)
  }

  private mutating func give(_ grant: GrantMade) {
    grants.append(grant.digest)
    holders[grant.compartment, default: []].insert(grant.person)
  }
}

extension Actor {
  /// Whether their roles entitle them to read a compartment.
  fileprivate func mayRead(_ compartment: CompartmentRow) -> Bool {
    guard let compartmentOffice = compartment.office else { return false }
    return roles.contains { role in
      role.compartmentKinds.contains(compartment.kind)
        && (role.coversAllOffices || office == compartmentOffice)
    }
  }
}
