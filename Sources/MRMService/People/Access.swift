internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore
internal import MRMVault

/// What an entry gives somebody: compartments it makes, grants, and promises.
struct Access {
  var compartments: [CompartmentRow] = []
  var grants: [GrantMade] = []
  var authorisations: [GrantAuthorisation] = []
}

extension Desk {
  /// Opens to a person what their roles ask for.
  ///
  /// A compartment that nobody reads yet is made now, sealed to its readers and forgotten here; for
  /// the others a grant is authorised, which the next unlock of one of their readers fulfils.
  ///
  /// - Parameters:
  ///   - row: The person, as they are from now on.
  ///   - givesLog: Whether the log is given at once, as to a newcomer; else it is authorised where
  ///     it was lost.
  ///   - state: Who is enrolled from now on.
  ///   - access: What the entry gives; it is added to.
  ///   - change: The change that gives it.
  /// - Throws: ``VaultError``, ``StoreError``.
  func open(
    to row: PersonRow,
    givesLog: Bool,
    _ state: RosterState,
    _ access: inout Access,
    in change: CaseChange,
  ) throws {
    let agreement = try AgreementPublicKey(bytes: row.agreementKey)
    let log = try person.writable(.log, of: nil)
    if givesLog {
      access.grants.append(try change.grant(log, to: row.id, key: agreement))
    } else {
      try authorise(log.row, for: row.id, state, &access, in: change)
    }
    for name in CompartmentName.wanted(by: row, in: state) {
      if let existing = state.compartments.values.first(where: { name.names($0) }) {
        try authorise(existing, for: row.id, state, &access, in: change)
        continue
      }
      let key = try CompartmentKey.make(
        id: .random(),
        epoch: 1,
        kind: name.kind,
        office: name.office,
      )
      access.compartments.append(key.row)
      try change.put(key.row)
      access.grants.append(try change.grant(key, to: row.id, key: agreement))
      for reader in try roster(change.view).people
      where reader.id != row.id && state.mayRead(reader.id, key.row) {
        access.grants.append(
          try change.grant(key, to: reader.id, key: AgreementPublicKey(bytes: reader.agreementKey))
        )
      }
    }
  }

  private func authorise(
    _ compartment: CompartmentRow,
    for person: Identifier<Person>,
    _ state: RosterState,
    _ access: inout Access,
    in change: CaseChange,
  ) throws {
    let isPromised = state.waiting.values.contains {
      $0.person == person && $0.compartment == compartment.id
    }
    guard state.holders[compartment.id]?.contains(person) != true, !isPromised else { return }
    let authorisation = GrantAuthorisation(
      id: .random(),
      person: person,
      compartment: compartment.id,
    )
    try change.put(authorisation)
    access.authorisations.append(authorisation)
  }
}

/// A compartment by what it holds.
struct CompartmentName: Hashable {
  let kind: CompartmentKind
  let office: OfficeCode

  func names(_ row: CompartmentRow) -> Bool { row.kind == kind && row.office == office }

  /// What a person shall read: their own office's, or what exists of every office.
  static func wanted(by row: PersonRow, in state: RosterState) -> [CompartmentName] {
    var wanted: Set<CompartmentName> = []
    for role in row.roles {
      let offices =
        role.coversAllOffices
        ? Set(state.compartments.values.compactMap(\.office)) : [row.office]
      for office in offices {
        for kind in role.compartmentKinds {
          wanted.insert(CompartmentName(kind: kind, office: office))
        }
      }
    }
    return wanted.sorted { ($0.office, $0.kind.rawValue) < ($1.office, $1.kind.rawValue) }
  }
}
