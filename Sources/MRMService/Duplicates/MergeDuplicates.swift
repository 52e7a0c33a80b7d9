internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// States that an incident is a duplicate of another: it leaves the counts, and its sources go along.
  ///
  /// Each source is a new record of the other incident, so that a decision there can rest on it; the
  /// duplicate keeps its own, and everything else. Whoever does it becomes a contributor of the
  /// other, as with any edit. Where sources have names, that these are read is an entry before it.
  ///
  /// - Parameters:
  ///   - duplicate: What counts no longer by itself.
  ///   - kept: What counts for both.
  ///   - shown: Both incidents as the person was shown them; empty when nothing was shown.
  /// - Throws: ``Refusal``; ``ServiceError/noSuchIncident``, ``ServiceError/sameIncident``,
  ///   ``ServiceError/tooManySources``; ``VaultError/noKey`` when this person cannot open all that
  ///   goes along; ``StoreError/changedMeanwhile(_:by:at:)`` when it is not what was shown.
  /// - Returns: Both as they are then.
  public func merge(
    _ duplicate: IncidentName,
    into kept: IncidentName,
    asShown shown: [IncidentRow] = [],
  ) throws -> MergedIncidents {
    let names = try readSourceNames(of: duplicate, into: kept)
    return try relate(duplicate, kept, doing: .mergeDuplicates) { change, pair, actor in
      try DuplicateWorkflow.checkMerging(
        DuplicateCandidate(pair.first),
        into: DuplicateCandidate(pair.second),
        by: actor,
      )
      for row in [pair.first, pair.second] { try change.checkShown(row, among: shown) }
      let act = pair.act(.random())
      var move = try SourceMove(
        act,
        from: pair.first,
        to: pair.second,
        reading: names,
        in: change,
      )
      try move.save()
      var (first, second) = (pair.first, move.row)
      first.state = .duplicate
      second.changedOn = today
      second.contributors = Set(second.contributors).union([actor.id]).sorted()
      try change.state(.duplicateOf, act, of: act.first, at: act.second, in: &first)
      try change.state(.keeps, act, of: act.second, at: act.first, in: &second)
      return (first, second, move.count, .duplicateMerged(act))
    }
  }

  /// Withdraws that an incident is a duplicate: it counts by itself again, and its sources go back.
  ///
  /// A decision that rested on them then needs one of its own, as after any edit.
  ///
  /// - Throws: ``Refusal``; ``ServiceError/noSuchIncident``.
  /// - Returns: Both as they are then.
  public func unmerge(_ duplicate: IncidentName) throws -> MergedIncidents {
    let kept = try read(doing: .mergeDuplicates) { view, subject in
      let row = try find(duplicate, in: view)
      subject.incident = row.id
      try Permissions.check(.mergeDuplicates, by: actor(roster(view)), office: row.office)
      guard let kept = row.duplicates.of else { throw Refusal.notMerged }
      return IncidentName(kept)
    }
    return try relate(duplicate, kept, doing: .mergeDuplicates) { change, pair, actor in
      try DuplicateWorkflow.checkUnmerging(
        DuplicateCandidate(pair.first),
        from: DuplicateCandidate(pair.second),
        by: actor,
      )
      let act = try pair.act(change.statement(of: pair.first, about: pair.second.id))
      var (first, second) = (pair.first, pair.second)
      let moved = Set(
        first.sources.flatMap { source in
          let copy = act.moved(source)
          return [copy.retyped(), Identity.id(of: .source(copy)).retyped()] as [RecordID]
        }
      )
      let count = second.sources.filter { moved.contains($0.retyped()) }.count
      second.parts.removeAll { moved.contains($0.record.id) }
      second.contributors = Set(second.contributors).union([actor.id]).sorted()
      second.changedOn = today
      // It waits since it was handed in, as if nothing had been said of it.
      first.state = .submitted
      try change.withdraw(act, of: act.first, at: act.second, in: &first)
      try change.withdraw(act, of: act.second, at: act.first, in: &second)
      return (first, second, count, .duplicateUnmerged(act))
    }
  }

  /// Puts on the record that the names of the duplicate's sources are read, before they are.
  ///
  /// - Returns: The identities whose reading is on the record.
  private func readSourceNames(
    of duplicate: IncidentName,
    into kept: IncidentName,
  ) throws -> Set<RecordID> {
    func named(_ view: StoreView, _ subject: inout ActSubject) throws -> ReadAct {
      let actor = try actor(roster(view))
      let (first, second) = (try find(duplicate, in: view), try find(kept, in: view))
      subject.incident = first.id
      guard first.id != second.id else { throw ServiceError.sameIncident }
      try DuplicateWorkflow.checkMerging(
        DuplicateCandidate(first),
        into: DuplicateCandidate(second),
        by: actor,
      )
      let names = first.sources.map { Identity.id(of: .source($0)).retyped() as RecordID }
      let there = first.parts.map(\.record.id).filter(names.contains)
      if !there.isEmpty { try Permissions.check(.readIdentity, by: actor, office: first.office) }
      return ReadAct(incident: first.id, records: there)
    }
    var reading = try read(doing: .mergeDuplicates) { view, subject in try named(view, &subject) }
    guard !reading.records.isEmpty else { return [] }
    try change(doing: .mergeDuplicates) { change, subject in
      reading = try named(change.view, &subject)
      return .sensitiveRead(reading)
    }
    return Set(reading.records)
  }
}

extension CaseChange {
  /// Refuses what is not what the person was shown, and tells who changed it and when.
  fileprivate func checkShown(_ row: IncidentRow, among shown: [IncidentRow]) throws {
    guard let seen = shown.first(where: { $0.id == row.id }) else { return }
    let known = Set(seen.parts.map(\.record))
    if let newer = row.parts.first(where: { !known.contains($0.record) })?.record {
      throw try conflict(newer)
    }
    guard seen == row else { throw StoreError.changedMeanwhile(row.head, by: nil, at: nil) }
  }
}

extension IncidentRow {
  /// Its sources, by the identities of their records.
  fileprivate var sources: [Identifier<Source>] {
    parts.filter { $0.record.kind == .source }.map { $0.record.id.retyped() }
  }

  fileprivate var head: RecordVersion {
    parts.first { $0.record.kind == .incident }?.record
      ?? RecordVersion(kind: .incident, id: id.retyped(), version: 1)
  }
}
