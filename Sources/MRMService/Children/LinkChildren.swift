internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMWorkflow

/// Two children of whom it was stated, or withdrawn, that they are one person.
public struct LinkedChildren: Sendable {
  /// One of them, and the incident that lists it.
  public struct Side: Sendable {
    /// The child.
    public let child: Identifier<Child>
    /// The incident, as it stands now.
    public let incident: IncidentRow
  }

  /// The child that was named first.
  public let first: Side
  /// The other.
  public let second: Side
}

extension Desk {
  /// States that two children are one person.
  ///
  /// Their entries, and what was decided on them, stay as they are; reports count one child.
  ///
  /// - Throws: ``Refusal`` unless this person may say so of both incidents' offices;
  ///   ``ServiceError/noSuchChild``, ``ServiceError/ambiguousChild``, ``ServiceError/sameChild``,
  ///   ``ServiceError/alreadyLinked``, ``ServiceError/listedTogether``.
  public func link(_ first: ChildName, with second: ChildName) throws -> LinkedChildren {
    try relate(first, second) { change, pair in
      guard pair.first.child.child != pair.second.child.child else { throw ServiceError.sameChild }
      guard !pair.areLinked else { throw ServiceError.alreadyLinked }
      // A violation that lists both counts two children: its list is wrong, or they are two.
      guard
        pair.first.row.id != pair.second.row.id
          || Set(pair.first.child.violations).isDisjoint(with: pair.second.child.violations)
      else { throw ServiceError.listedTogether }
      let act = ChildLinkAct(
        statement: .random(),
        first: pair.first.side,
        second: pair.second.side,
      )
      var rows = pair.rows
      for (side, other) in [(act.first, act.second), (act.second, act.first)] {
        let record = ChildLink(
          id: act.record(of: side),
          incident: side.incident,
          child: side.child,
          other: other.child,
          otherIncident: other.incident,
          statement: act.statement,
        )
        let version = try change.save(
          record,
          of: side.incident,
          office: side.office,
          replacing: 0,
          isDraft: rows[side.incident]?.state == .draft,
        )
        rows[side.incident]?.update([version])
        rows[side.incident]?.change(side.child) { sameAs in
          sameAs = (sameAs + [other.child]).sorted()
        }
      }
      return (rows, .childrenLinked(act))
    }
  }

  /// Withdraws the statement that two children are one person.
  ///
  /// - Throws: ``Refusal`` as ``link(_:with:)``; ``ServiceError/notLinked``.
  public func unlink(_ first: ChildName, from second: ChildName) throws -> LinkedChildren {
    try relate(first, second) { change, pair in
      var reader = CaseReader(change.view)
      let file = try reader.read(pair.first.row)
      let (one, other) = (pair.first.child.child, pair.second.child.child)
      guard let half = file.links.first(where: { $0.child == one && $0.other == other }) else {
        throw ServiceError.notLinked
      }
      let act = ChildLinkAct(
        statement: half.statement,
        first: pair.first.side,
        second: pair.second.side,
      )
      var rows = pair.rows
      for (side, other) in [(act.first, act.second), (act.second, act.first)] {
        let record = act.record(of: side)
        rows[side.incident]?.parts.removeAll { $0.record.id == record.retyped() }
        rows[side.incident]?.change(side.child) { sameAs in
          sameAs.removeAll { $0 == other.child }
        }
      }
      return (rows, .childrenUnlinked(act))
    }
  }

  private func relate(
    _ first: ChildName,
    _ second: ChildName,
    _ step: (CaseChange, ChildPair) throws -> ([Identifier<Incident>: IncidentRow], AuditEvent),
  ) throws -> LinkedChildren {
    var linked: LinkedChildren?
    try change(doing: .linkChildren) { change, subject in
      let actor = try actor(roster(change.view))
      let rows = try change.view.index().incidents()
      let pair = ChildPair(
        first: PlacedChild(try find(first, among: rows)),
        second: PlacedChild(try find(second, among: rows)),
      )
      subject.incident = pair.first.row.id
      for row in [pair.first.row, pair.second.row] {
        try Permissions.check(.linkChildren, by: actor, office: row.office)
      }
      let (after, event) = try step(change, pair)
      for row in after.values.sorted(by: { $0.id < $1.id }) { try change.put(row) }
      linked = LinkedChildren(
        first: pair.first.now(in: after),
        second: pair.second.now(in: after),
      )
      return event
    }
    guard let linked else { preconditionFailure("a change that commits has related two children") }
    return linked
  }
}

/// A child where an incident lists it.
private struct PlacedChild {
  let row: IncidentRow
  let child: ChildRow

  init(_ found: (row: IncidentRow, child: ChildRow)) {
    row = found.row
    child = found.child
  }

  var side: ChildLinkAct.Side {
    ChildLinkAct.Side(incident: row.id, office: row.office, child: child.child)
  }

  func now(in rows: [Identifier<Incident>: IncidentRow]) -> LinkedChildren.Side {
    LinkedChildren.Side(child: child.child, incident: rows[row.id] ?? row)
  }
}

private struct ChildPair {
  let first: PlacedChild
  let second: PlacedChild

  var areLinked: Bool { first.child.sameAs.contains(second.child.child) }

  var rows: [Identifier<Incident>: IncidentRow] {
    [first.row.id: first.row].merging([second.row.id: second.row]) { first, _ in first }
  }
}

extension IncidentRow {
  /// The same row with other persons that a child of it is.
  fileprivate mutating func change(
    _ child: Identifier<Child>,
    _ change: (inout [Identifier<Child>]) -> Void,
  ) {
    for position in children.indices where children[position].child == child {
      change(&children[position].sameAs)
    }
  }
}
