internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMWorkflow

extension Desk {
  /// Sends a submitted incident back to its author with a question.
  ///
  /// - Throws: ``Refusal``; ``ServiceError/noSuchIncident``; ``ValueError/text`` without a question.
  public func returnIncident(_ name: IncidentName, question: String) throws -> IncidentRow {
    try Account.checkText(question)
    return try move(name, doing: .returnIncident) { change, row, actor in
      let next = try row.state(after: .return, by: actor)
      let record = IncidentReturn(
        id: .random(),
        incident: row.id,
        question: question,
        asked: Remark(by: actor.id, at: now),
      )
      let version = try change.save(record, of: row.id, office: row.office, replacing: 0)
      var after = row
      after.move(to: next, on: today)
      after.update([version])
      try change.put(after)
      let event = AuditEvent.incidentReturned(IncidentMove(row, to: next))
      return (after, event)
    }
  }

  /// Finds an incident and takes it one step further, in one change.
  func move(
    _ name: IncidentName,
    doing act: Act,
    _ step: (CaseChange, IncidentRow, Actor) throws -> (IncidentRow, AuditEvent),
  ) throws -> IncidentRow {
    var moved: IncidentRow?
    try change(doing: act) { change, subject in
      let actor = try actor(roster(change.view))
      let row = try find(name, in: change.view)
      subject.incident = row.id
      let (after, event) = try step(change, row, actor)
      moved = after
      return event
    }
    guard let moved else { preconditionFailure("a change that commits has moved an incident") }
    return moved
  }
}

extension Account {
  /// Refuses what says nothing, or is longer than an account.
  static func checkText(_ text: String) throws(ValueError) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .text }
    guard text.utf8.count <= maximumTextBytes else {
      throw .textTooLong(limit: maximumTextBytes)
    }
  }
}

extension IncidentMove {
  init(_ row: IncidentRow, to state: IncidentState, removed: [RecordID] = []) {
    self.init(
      incident: row.id,
      office: row.office,
      from: row.state,
      to: state,
      loggedBy: row.loggedBy,
      removed: removed,
    )
  }
}
