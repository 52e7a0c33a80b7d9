internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMStore
internal import MRMVault
public import MRMWorkflow

extension Desk {
  /// Finds children that may be the ones looked for, by name.
  ///
  /// Opens identities of this person's office, of those children alone that sex and age leave open; how
  /// many, and which, is on the record before the first of them is opened.
  ///
  /// - Parameters:
  ///   - sought: Who is looked for.
  ///   - least: The lowest score that is given, 0–100.
  ///   - incident: One whose children are passed over: they are not looked for among themselves.
  /// - Returns: For each that is looked for, those it may be, the highest score first.
  /// - Throws: ``Refusal`` unless this person reads identities.
  public func children(
    like sought: [SoughtChild],
    least: Int,
    besides incident: Identifier<Incident>? = nil,
  ) throws -> [[ChildCandidate]] {
    let (office, found) = try read(doing: .readIdentity) { view, _ in
      let actor = try actor(roster(view))
      try Permissions.check(.readIdentity, by: actor, office: actor.office)
      let listed = try listed(view, at: actor.office, besides: incident)
      return (actor.office, listed.filter { child in sought.contains { child.mayBe($0) } })
    }
    // Where no name would be opened nothing is read that is sensitive.
    guard !found.isEmpty else { return sought.map { _ in [] } }
    try change(doing: .readIdentity) { change, _ in
      let actor = try actor(roster(change.view))
      try Permissions.check(.readIdentity, by: actor, office: office)
      return .childrenSought(ChildSearchAct(office: office, records: found.map(\.identity)))
    }
    return try read(doing: .readIdentity) { view, _ in
      let known = try found.map { child in (child, try open(child, view)) }
      return sought.map { sought in
        known.compactMap { child, identity in
          child.candidate(for: sought, identity)
        }
        .filter { $0.likeness.score >= least }
        .sorted(by: ChildCandidate.areInOrder)
      }
    }
  }

  private func listed(
    _ view: StoreView,
    at office: OfficeCode,
    besides incident: Identifier<Incident>?,
  ) throws -> [ListedChild] {
    try view.index().incidents().filter { $0.office == office && $0.id != incident }
      .flatMap { row in
        row.children.compactMap { child in
          let identity = Identity.id(of: .child(child.child))
          return row.parts.first { $0.record.id == identity.retyped() }.map {
            ListedChild(row: row, child: child, identity: $0.record)
          }
        }
      }
  }

  private func open(_ child: ListedChild, _ view: StoreView) throws -> Identity {
    let opened: OpenedRecord<Identity> = try view.open(
      Identity.self,
      child.identity,
      authors: [child.row.loggedBy] + child.row.contributors,
    )
    return opened.content
  }
}

/// A child of the index, with where its identity lies.
private struct ListedChild {
  let row: IncidentRow
  let child: ChildRow
  let identity: RecordVersion

  private var birth: BirthWindow? { BirthWindow(age: child.age, at: row.date) }

  /// Whether sex and age leave it open that this is the child: else its name stays closed.
  func mayBe(_ sought: SoughtChild) -> Bool {
    if sought.sex != .unknown, child.sex != .unknown, sought.sex != child.sex { return false }
    guard let left = sought.birth, let right = birth else { return true }
    return left.gapDays(to: right) <= ListedChild.farthestGapDays
  }

  /// Ages that are told of one child differ by some years; five are another child.
  private static let farthestGapDays = 5 * 366

  func candidate(for sought: SoughtChild, _ identity: Identity) -> ChildCandidate? {
    guard mayBe(sought) else { return nil }
    let known = SoughtChild(
      name: identity.name,
      birth: identity.dateOfBirth.map(BirthWindow.init(bornOn:)) ?? birth,
      sex: child.sex,
      place: row.place.code,
    )
    guard let likeness = ChildLikeness(sought, known) else { return nil }
    return ChildCandidate(
      child: child.child,
      incident: row,
      name: identity.name,
      sex: child.sex,
      age: child.age,
      likeness: likeness,
    )
  }
}
