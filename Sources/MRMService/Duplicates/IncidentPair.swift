internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMWorkflow

/// Two incidents that a statement is about, as they stand before it.
struct IncidentPair {
  let first: IncidentRow
  let second: IncidentRow

  /// A statement about both.
  func act(_ statement: Identifier<DuplicateStatement>) -> DuplicateAct {
    DuplicateAct(
      statement: statement,
      first: DuplicateAct.Side(incident: first.id, office: first.office),
      second: DuplicateAct.Side(incident: second.id, office: second.office),
    )
  }
}

extension Desk {
  /// Takes one step with two incidents, in one change.
  ///
  /// `step` gives both rows, how many sources moved, and what is signed.
  func relate(
    _ first: IncidentName,
    _ second: IncidentName,
    doing act: Act,
    _ step: (CaseChange, IncidentPair, Actor) throws -> (IncidentRow, IncidentRow, Int, AuditEvent),
  ) throws -> MergedIncidents {
    var related: MergedIncidents?
    try change(doing: act) { change, subject in
      let actor = try actor(roster(change.view))
      let pair = IncidentPair(
        first: try find(first, in: change.view),
        second: try find(second, in: change.view),
      )
      subject.incident = pair.first.id
      guard pair.first.id != pair.second.id else { throw ServiceError.sameIncident }
      let (one, other, sources, event) = try step(change, pair, actor)
      try change.put(one)
      try change.put(other)
      related = MergedIncidents(duplicate: one, kept: other, sources: sources)
      return event
    }
    guard let related else {
      preconditionFailure("a change that commits has related two incidents")
    }
    return related
  }
}

extension CaseChange {
  /// Writes one half of a statement, and what follows from it for the incident's row.
  func state(
    _ relation: DuplicateRelation,
    _ act: DuplicateAct,
    of side: DuplicateAct.Side,
    at other: DuplicateAct.Side,
    in row: inout IncidentRow,
  ) throws {
    let half = DuplicateLink(
      id: act.record(of: side),
      incident: side.incident,
      other: other.incident,
      relation: relation,
      statement: act.statement,
    )
    row.update([try save(half, of: side.incident, office: side.office, replacing: 0)])
    row.duplicates.state(relation, of: other.incident)
    try takeFlags(of: &row)
  }

  /// Takes one half of a statement out of its incident.
  func withdraw(
    _ act: DuplicateAct,
    of side: DuplicateAct.Side,
    at other: DuplicateAct.Side,
    in row: inout IncidentRow,
  ) throws {
    let half: RecordID = act.record(of: side).retyped()
    row.parts.removeAll { $0.record.id == half }
    row.duplicates.withdraw(from: other.incident)
    try takeFlags(of: &row)
  }

  /// The statement that an incident's half about another belongs to.
  func statement(
    of row: IncidentRow,
    about other: Identifier<Incident>,
  ) throws -> Identifier<DuplicateStatement> {
    for part in row.parts where part.record.kind == .duplicateLink {
      let half: DuplicateLink = try view.open(DuplicateLink.self, part.record)
      if half.other == other { return half.statement }
    }
    throw StoreError.tampered(.indexRow(row.id.retyped()))
  }

  private func takeFlags(of row: inout IncidentRow) throws {
    guard let part = row.parts.first(where: { $0.record.kind == .incident }) else {
      throw StoreError.tampered(.indexRow(row.id.retyped()))
    }
    let head: Incident = try view.open(
      Incident.self,
      part.record,
      authors: [row.loggedBy] + row.contributors
    )
    row.flags = row.duplicates.unanswered(head.flags)
  }
}
