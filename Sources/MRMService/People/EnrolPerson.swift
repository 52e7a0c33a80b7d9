internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// Enrols a person on this machine, or proposes it where two administrators sign: makes their keys,
  /// under a passphrase they type.
  ///
  /// - Throws: ``Refusal`` unless this person is an administrator; ``ServiceError/labelTaken``;
  ///   ``ServiceError/personExists``.
  public func enrol(
    name: String,
    roles: [Role],
    office: OfficeCode,
    as label: PersonLabel,
    passphrase: PassphraseSource,
    cost: PassphraseCost,
  ) throws -> RosterOutcome {
    let shelf = BundleShelf(folder: folders.people)
    guard !shelf.labels().contains(label) else { throw ServiceError.labelTaken }
    try read(doing: .enrolPerson) { view, _ in
      let roster = try roster(view)
      try Permissions.check(.enrolPerson, by: actor(roster), office: nil)
      try checkIsNew(name, office, roster)
    }
    let secret = try passphrase.readNew(besides: [label.rawValue, name, office.rawValue])
    let keys = try PersonKeys.make(for: .random(), in: store.id)
    try shelf.put(PersonBundle(keys, passphrase: secret, cost: cost.scrypt), as: label)
    let newcomer = Newcomer(keys: keys, name: name, office: office, roles: roles)
    do {
      return try enrol(newcomer.enrolment(), name: name)
    } catch StoreError.pinNotSaved {
      // Enrolled already: without the bundle the person would be lost.
      throw StoreError.pinNotSaved
    } catch {
      shelf.remove(label)
      throw error
    }
  }

  /// Enrols a person whose keys are made, or proposes it where two administrators sign.
  func enrol(_ enrolment: Enrolment, name: String) throws -> RosterOutcome {
    var outcome = RosterOutcome.done(waitingGrants: 0)
    try change(doing: .enrolPerson) { change, _ in
      let roster = try roster(change.view)
      try Permissions.check(.enrolPerson, by: actor(roster), office: nil)
      try checkIsNew(name, enrolment.office, roster)
      let content = RosterChange.enrol(enrolment)
      guard change.view.trusted.roster.administratorsNeeded > 1 else {
        let act = try effect(of: content, id: .random(), name: name, in: change)
        outcome = .done(waitingGrants: act.authorisations.count)
        return .personEnrolled(enrolment.giving(act))
      }
      let note = RosterNote(id: .random(), name: name)
      try change.save(note, of: nil, office: nil, replacing: 0)
      let (event, made) = try settle(content, id: note.id.retyped(), name: name, in: change)
      outcome = made
      return event
    }
    return outcome
  }

  func checkIsNew(_ name: String, _ office: OfficeCode, _ roster: Roster) throws(ServiceError) {
    guard !roster.people.contains(where: { $0.name == name && $0.office == office }) else {
      throw .personExists
    }
  }
}

extension Desk {
  /// This person as the workflow sees them.
  func actor(_ roster: Roster) throws -> Actor {
    guard let row = roster.person(person.person) else { throw ServiceError.notEnrolled }
    return Actor(id: row.id, roles: row.roles, office: row.office)
  }
}
