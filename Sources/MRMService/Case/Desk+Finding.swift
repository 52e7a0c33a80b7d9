internal import MRMModel
internal import MRMStore
internal import MRMVault

extension Desk {
  /// The incident a person named, if their keys open its facts.
  ///
  /// - Throws: ``ServiceError/noSuchIncident``, ``ServiceError/ambiguous``.
  func find(_ name: IncidentName, in view: StoreView) throws -> IncidentRow {
    let index = try view.index()
    switch name.target {
    case .reference(let reference):
      guard let row = try index.incident(reference) else { throw ServiceError.noSuchIncident }
      return row
    case .prefix(let prefix):
      let rows = try index.incidents(beginningWith: prefix)
      guard let row = rows.first else { throw ServiceError.noSuchIncident }
      guard rows.count == 1 else { throw ServiceError.ambiguous }
      return row
    }
  }

  /// The child a person named, and the incident that lists it.
  ///
  /// - Throws: ``ServiceError/noSuchChild``, ``ServiceError/ambiguousChild``.
  func find(
    _ name: ChildName,
    among rows: [IncidentRow],
  ) throws(ServiceError) -> (row: IncidentRow, child: ChildRow) {
    let found = rows.flatMap { row in
      row.children.filter { $0.child.description.hasPrefix(name.prefix) }
        .map { (row: row, child: $0) }
    }
    guard let first = found.first else { throw .noSuchChild }
    guard found.count == 1 else { throw .ambiguousChild }
    return first
  }

  /// Everyone whom a name means: two colleagues of two offices may share one.
  ///
  /// - Throws: ``ServiceError/noSuchPerson``.
  func people(
    _ name: ColleagueName,
    _ roster: Roster,
  ) throws -> Set<Identifier<Person>> {
    var found = Set(roster.people.filter { name.means($0.name, $0.id) }.map(\.id))
    let shelf = BundleShelf(folder: folders.people)
    if let label = try? PersonLabel(name.text), shelf.labels().contains(label) {
      let person = try shelf.bundle(label).person
      if roster.person(person) != nil { found.insert(person) }
    }
    guard !found.isEmpty else { throw ServiceError.noSuchPerson }
    return found
  }
}
