internal import MRMAudit
internal import MRMModel
internal import MRMWorkflow

/// The rules of what administrators sign about who is enrolled.
extension LogReplay {
  mutating func propose(_ proposal: RosterProposal, _ body: EntryBody, _ index: Int) throws {
    try check(.enrolPerson, body, office: nil, index)
    try roster.propose(proposal, by: body.actor, in: store, on: body.time.day, index)
    try expectNote(proposal.id.retyped(), in: body, index)
  }

  mutating func change(_ act: RosterAct, _ body: EntryBody, _ index: Int) throws {
    try check(.enrolPerson, body, office: nil, index)
    let isConfirmation = roster.state.proposals[act.id] != nil
    try roster.change(act, by: body.actor, in: store, on: body.time.day, index)
    var due: [RecordVersion] = []
    if !isConfirmation {
      due.append(RecordVersion(kind: .rosterNote, id: act.id.retyped(), version: 1))
    }
    if act.change.writesPerson, let person = act.change.person {
      let version = newest(person.retyped())?.record.version ?? 0
      due.append(RecordVersion(kind: .person, id: person.retyped(), version: version + 1))
    }
    guard body.writes.map(\.record) == due, body.writes.allSatisfy({ $0.incident == nil }) else {
      throw LogFinding(entry: index, rule: .writes)
    }
  }

  /// Refuses an entry that writes anything but the note that belongs to it.
  func expectNote(_ id: RecordID, in body: EntryBody, _ index: Int) throws {
    guard body.writes.map(\.record) == [RecordVersion(kind: .rosterNote, id: id, version: 1)],
      body.writes.allSatisfy({ $0.incident == nil })
    else { throw LogFinding(entry: index, rule: .writes) }
  }
}
