internal import MRMAudit
internal import MRMModel
internal import MRMWorkflow

/// The rules of statements that two children are one person.
extension LogReplay {
  /// Both children are listed where the entry says, and its author may speak of both.
  mutating func link(_ act: ChildLinkAct, _ body: EntryBody, _ index: Int) throws {
    try checkSides(of: act, body, index)
    let halves = act.sides.map { act.record(of: $0).retyped() as RecordID }
    guard act.first.child != act.second.child,
      body.writes.count == 2,
      zip(act.sides, halves).allSatisfy({ side, half in
        body.writes.contains { write in
          write.record.id == half && write.record.kind == .childLink
            && write.incident == side.incident
        }
      })
    else { throw LogFinding(entry: index, rule: .writes) }
    for side in act.sides {
      guard cases[side.incident]?.parts[side.child.retyped()]?.record.kind == .child else {
        throw LogFinding(entry: index, rule: .transition)
      }
    }
  }

  /// Both halves of the statement are there, and go together.
  mutating func unlink(_ act: ChildLinkAct, _ body: EntryBody, _ index: Int) throws {
    try checkSides(of: act, body, index)
    guard body.writes.isEmpty else { throw LogFinding(entry: index, rule: .writes) }
    for side in act.sides {
      let half: RecordID = act.record(of: side).retyped()
      guard var known = cases[side.incident], let part = known.parts.removeValue(forKey: half),
        part.record.kind == .childLink
      else { throw LogFinding(entry: index, rule: .transition) }
      known.removed[half] = part
      cases[side.incident] = known
    }
  }

  private func checkSides(of act: ChildLinkAct, _ body: EntryBody, _ index: Int) throws {
    let actor = try actor(body, index)
    for side in act.sides {
      guard let known = cases[side.incident], known.office == side.office,
        known.state != .draft || known.loggedBy == actor.id
      else { throw LogFinding(entry: index, rule: .transition) }
      try Permissions.check(.linkChildren, by: actor, office: side.office)
    }
  }
}
