internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// A compartment and everybody who can decrypt it.
public struct CompartmentReaders: Hashable, Sendable {
  /// What kind of content.
  public let kind: CompartmentKind
  /// Whose content; nil for the log's.
  public let office: OfficeCode?
  /// How often it has had keys, the first time included.
  public let epoch: Int
  /// Who holds the newest keys, by name.
  public let readers: [String]
  /// Who shall hold them, once a reader opens the store.
  public let waiting: [String]
  /// Whether somebody lost it, and it gets new keys once a reader opens the store.
  public let isDue: Bool
}

/// One person as colleagues may see them.
public struct PersonPage: Hashable, Sendable {
  /// A time that they had an office and roles.
  public struct Assignment: Hashable, Sendable {
    /// The entry of the log from which on.
    public let since: Int
    /// The office.
    public let office: OfficeCode
    /// The roles.
    public let roles: [Role]
  }

  /// Who they are now.
  public let row: PersonRow
  /// Every office and role they have had, the last one last.
  public let assignments: [Assignment]
  /// What they can decrypt.
  public let reads: [StatusReport.Readable]
  /// What they shall be able to, once a reader opens the store.
  public let waiting: [StatusReport.Readable]
}

extension Desk {
  /// Who can decrypt what, by the keys that entries of the log gave.
  public func whoReads() throws -> [CompartmentReaders] {
    try store.read(as: person) { view in
      let roster = try roster(view)
      try Permissions.check(.seeRoster, by: actor(roster), office: nil)
      let state = view.trusted.roster
      func name(_ id: Identifier<Person>) -> String {
        roster.person(id)?.name ?? id.description
      }
      return state.compartments.values.map { row in
        CompartmentReaders(
          kind: row.kind,
          office: row.office,
          epoch: row.epoch,
          readers: (state.holders[row.id] ?? []).map(name).sorted(),
          waiting: state.waiting.values.filter { $0.compartment == row.id }
            .map { name($0.person) }.sorted(),
          isDue: state.due.contains(row.id),
        )
      }
      .sorted { $0.place < $1.place }
    }
  }

  /// One person: what they do, and what they can decrypt.
  ///
  /// - Throws: ``ServiceError/noSuchPerson``, ``RosterError/severalPersons``.
  public func showPerson(_ name: ColleagueName) throws -> PersonPage {
    try store.read(as: person) { view in
      let roster = try roster(view)
      try Permissions.check(.seeRoster, by: actor(roster), office: nil)
      let row = try colleague(name, roster)
      let state = view.trusted.roster
      let waiting = Set(
        state.waiting.values.filter { $0.person == row.id }.map(\.compartment)
      )
      func readable(_ rows: [CompartmentRow]) -> [StatusReport.Readable] {
        rows.map { StatusReport.Readable(office: $0.office, kind: $0.kind) }
          .sorted { $0.place < $1.place }
      }
      return PersonPage(
        row: row,
        assignments: (state.members[row.id]?.assignments ?? []).map {
          PersonPage.Assignment(since: $0.since, office: $0.office, roles: $0.roles)
        },
        reads: readable(
          state.compartments.values.filter { state.holders[$0.id]?.contains(row.id) == true }
        ),
        waiting: readable(state.compartments.values.filter { waiting.contains($0.id) }),
      )
    }
  }
}

extension CompartmentReaders {
  fileprivate var place: (String, UInt8) { (office?.rawValue ?? "", kind.rawValue) }
}

extension StatusReport.Readable {
  fileprivate var place: (String, UInt8) { (office?.rawValue ?? "", kind.rawValue) }
}
