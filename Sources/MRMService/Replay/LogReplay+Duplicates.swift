internal import MRMAudit
internal import MRMModel
internal import MRMWorkflow

/// The rules of duplicates: what one statement of a pair of incidents may write, move and take back.
extension LogReplay {
  /// One incident leaves the counts, and its sources are written anew in the other.
  mutating func merge(_ act: DuplicateAct, _ body: EntryBody, _ index: Int) throws {
    var (duplicate, kept) = try pair(act, index)
    try DuplicateWorkflow.checkMerging(
      duplicate.candidate(act.first.incident),
      into: kept.candidate(act.second.incident),
      by: actor(body, index),
    )
    let moved = act.moved(from: duplicate).map {
      DuplicateWrite(kind: $0.kind, id: $0.id, incident: act.second.incident)
    }
    try expect(DuplicateWrite.halves(of: act) + moved, in: body, index)
    duplicate.state = .duplicate
    kept.changedOn = body.time.day
    kept.contributors.insert(body.actor)
    state(act, .duplicateOf, of: &duplicate, .keeps, of: &kept)
  }

  /// The incident counts again by itself, and what of its sources is still in the other goes.
  mutating func unmerge(_ act: DuplicateAct, _ body: EntryBody, _ index: Int) throws {
    var (duplicate, kept) = try pair(act, index)
    try DuplicateWorkflow.checkUnmerging(
      duplicate.candidate(act.first.incident),
      from: kept.candidate(act.second.incident),
      by: actor(body, index),
    )
    for moved in act.moved(from: duplicate) { kept.remove(moved.id) }
    duplicate.state = .submitted
    kept.changedOn = body.time.day
    kept.contributors.insert(body.actor)
    try withdraw(act, body, &duplicate, &kept, index)
  }

  /// Two incidents are two events.
  mutating func dismiss(_ act: DuplicateAct, _ body: EntryBody, _ index: Int) throws {
    var (first, second) = try pair(act, index)
    try DuplicateWorkflow.checkDismissing(
      first.candidate(act.first.incident),
      second.candidate(act.second.incident),
      by: actor(body, index),
    )
    try expect(DuplicateWrite.halves(of: act), in: body, index)
    state(act, .distinctFrom, of: &first, .distinctFrom, of: &second)
  }

  /// Nobody says any more that they are.
  mutating func reconsider(_ act: DuplicateAct, _ body: EntryBody, _ index: Int) throws {
    var (first, second) = try pair(act, index)
    try DuplicateWorkflow.checkReconsidering(
      first.candidate(act.first.incident),
      second.candidate(act.second.incident),
      by: actor(body, index),
    )
    try withdraw(act, body, &first, &second, index)
  }

  private func pair(
    _ act: DuplicateAct,
    _ index: Int,
  ) throws -> (first: ReplayedCase, second: ReplayedCase) {
    guard act.first.incident != act.second.incident, let first = cases[act.first.incident],
      let second = cases[act.second.incident], first.office == act.first.office,
      second.office == act.second.office
    else { throw LogFinding(entry: index, rule: .transition) }
    return (first, second)
  }

  /// Refuses an entry that does not write exactly these records, each in its incident.
  private func expect(_ wanted: [DuplicateWrite], in body: EntryBody, _ index: Int) throws {
    let written = body.writes.map {
      DuplicateWrite(kind: $0.record.kind, id: $0.record.id, incident: $0.incident)
    }
    guard written.count == wanted.count, Set(written) == Set(wanted) else {
      throw LogFinding(entry: index, rule: .writes)
    }
  }

  private mutating func state(
    _ act: DuplicateAct,
    _ relation: DuplicateRelation,
    of first: inout ReplayedCase,
    _ inverse: DuplicateRelation,
    of second: inout ReplayedCase,
  ) {
    first.duplicates[act.second.incident] = ReplayedDuplicate(relation, act.statement)
    second.duplicates[act.first.incident] = ReplayedDuplicate(inverse, act.statement)
    cases[act.first.incident] = first
    cases[act.second.incident] = second
  }

  private mutating func withdraw(
    _ act: DuplicateAct,
    _ body: EntryBody,
    _ first: inout ReplayedCase,
    _ second: inout ReplayedCase,
    _ index: Int,
  ) throws {
    guard body.writes.isEmpty else { throw LogFinding(entry: index, rule: .writes) }
    guard first.duplicates[act.second.incident]?.statement == act.statement else {
      throw LogFinding(entry: index, rule: .transition)
    }
    first.duplicates[act.second.incident] = nil
    second.duplicates[act.first.incident] = nil
    first.remove(act.record(of: act.first).retyped())
    second.remove(act.record(of: act.second).retyped())
    cases[act.first.incident] = first
    cases[act.second.incident] = second
  }
}

/// A record that an entry writes, without its bytes.
private struct DuplicateWrite: Hashable {
  let kind: RecordKind
  let id: RecordID
  let incident: Identifier<Incident>?

  static func halves(of act: DuplicateAct) -> [DuplicateWrite] {
    act.sides.map { side in
      DuplicateWrite(
        kind: .duplicateLink,
        id: act.record(of: side).retyped(),
        incident: side.incident,
      )
    }
  }
}

extension DuplicateAct {
  /// What the sources of a duplicate are in the other incident: each source, and its identity if it
  /// has one.
  fileprivate func moved(from duplicate: ReplayedCase) -> [(kind: RecordKind, id: RecordID)] {
    duplicate.parts.values.filter { $0.record.kind == .source }.flatMap { part in
      let source: Identifier<Source> = part.record.id.retyped()
      let copy = moved(source)
      var moved: [(RecordKind, RecordID)] = [(.source, copy.retyped())]
      if duplicate.parts[Identity.id(of: .source(source)).retyped()] != nil {
        moved.append((.identity, Identity.id(of: .source(copy)).retyped()))
      }
      return moved
    }
  }
}
