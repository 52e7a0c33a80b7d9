internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// Enrols a person on this machine: makes their keys, under a passphrase they type.
  ///
  /// A compartment that nobody reads yet is made now, sealed to its readers and forgotten here; for
  /// the others a grant is authorised, which the next unlock of one of their readers fulfils.
  ///
  /// - Throws: ``Refusal`` unless this person is an administrator; ``ServiceError/labelTaken``;
  ///   ``ServiceError/personExists``.
  /// - Returns: How many grants wait for a reader.
  public func enrol(
    name: String,
    roles: [Role],
    office: OfficeCode,
    as label: PersonLabel,
    passphrase: PassphraseSource,
    cost: PassphraseCost,
  ) throws -> Int {
    let shelf = BundleShelf(folder: folders.people)
    guard !shelf.labels().contains(label) else { throw ServiceError.labelTaken }
    try read(doing: .enrolPerson) { view, _ in
      let roster = try roster(view)
      try Permissions.check(.enrolPerson, by: actor(roster), office: nil)
      guard !roster.people.contains(where: { $0.name == name && $0.office == office }) else {
        throw ServiceError.personExists
      }
    }
    let secret = try passphrase.readNew()
    let keys = try PersonKeys.make(for: .random(), in: store.id)
    try shelf.put(PersonBundle(keys, passphrase: secret, cost: cost.scrypt), as: label)
    var waiting = 0
    do {
      try store.change(by: person, at: now) { change in
        let newcomer = Newcomer(keys: keys, name: name, office: office, roles: roles)
        let event = try admit(newcomer, in: change)
        waiting = event.authorisations.count
        return .personEnrolled(event)
      }
    } catch StoreError.pinNotSaved {
      // Enrolled already: without the bundle the person would be lost.
      throw StoreError.pinNotSaved
    } catch {
      shelf.remove(label)
      throw error
    }
    return waiting
  }

  private func admit(_ newcomer: Newcomer, in change: CaseChange) throws -> Enrolment {
    let roster = try roster(change.view)
    let log = try person.writable(.log, of: nil)
    var grants = [
      try change.grant(log, to: newcomer.keys.person, key: newcomer.keys.agreement.publicKey)
    ]
    var made: [CompartmentRow] = []
    var authorisations: [GrantAuthorisation] = []
    for (kind, office) in compartments(for: newcomer, roster) {
      if let existing = roster.compartment(kind, of: office) {
        authorisations.append(
          GrantAuthorisation(
            id: .random(),
            person: newcomer.keys.person,
            compartment: existing.id,
          )
        )
      } else {
        let key = try CompartmentKey.make(id: .random(), epoch: 1, kind: kind, office: office)
        made.append(key.row)
        grants.append(
          try change.grant(key, to: newcomer.keys.person, key: newcomer.keys.agreement.publicKey)
        )
        for reader in roster.people where reader.reads(kind, of: office) {
          let agreement = try AgreementPublicKey(bytes: reader.agreementKey)
          grants.append(try change.grant(key, to: reader.id, key: agreement))
        }
      }
    }
    return try newcomer.enrol(
      in: change,
      compartments: made,
      grants: grants,
      authorisations: authorisations,
    )
  }

  /// What a newcomer shall read: their own office's, or what exists of every office.
  private func compartments(
    for newcomer: Newcomer,
    _ roster: Roster,
  ) -> [(CompartmentKind, OfficeCode)] {
    var wanted: Set<CompartmentName> = []
    for role in newcomer.roles {
      let offices =
        role.coversAllOffices ? Set(roster.compartments.compactMap(\.office)) : [newcomer.office]
      for office in offices {
        for kind in role.compartmentKinds {
          wanted.insert(CompartmentName(kind: kind, office: office))
        }
      }
    }
    return wanted.sorted { ($0.office, $0.kind.rawValue) < ($1.office, $1.kind.rawValue) }
      .map { ($0.kind, $0.office) }
  }
}

private struct CompartmentName: Hashable {
  let kind: CompartmentKind
  let office: OfficeCode
}

extension PersonRow {
  /// Whether their roles entitle them to read a compartment.
  func reads(_ kind: CompartmentKind, of office: OfficeCode) -> Bool {
    roles.contains { role in
      role.compartmentKinds.contains(kind) && (role.coversAllOffices || self.office == office)
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
