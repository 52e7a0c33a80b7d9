internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMWorkflow

extension Desk {
  /// States that two incidents that look like one event are two; the pair is not proposed any more.
  ///
  /// - Throws: ``Refusal``; ``ServiceError/noSuchIncident``, ``ServiceError/sameIncident``.
  /// - Returns: Both as they are then.
  public func dismissDuplicate(
    _ first: IncidentName,
    _ second: IncidentName,
  ) throws -> [IncidentRow] {
    let rows = try relate(first, second, doing: .dismissDuplicates) { change, pair, actor in
      try DuplicateWorkflow.checkDismissing(
        DuplicateCandidate(pair.first),
        DuplicateCandidate(pair.second),
        by: actor,
      )
      let act = pair.act(.random())
      var (one, other) = (pair.first, pair.second)
      try change.state(.distinctFrom, act, of: act.first, at: act.second, in: &one)
      try change.state(.distinctFrom, act, of: act.second, at: act.first, in: &other)
      return (one, other, 0, .duplicateDismissed(act))
    }
    return [rows.duplicate, rows.kept]
  }

  /// Withdraws that two incidents are two events; the pair is proposed again.
  ///
  /// - Throws: ``Refusal``; ``ServiceError/noSuchIncident``, ``ServiceError/sameIncident``.
  /// - Returns: Both as they are then.
  public func reconsiderDuplicate(
    _ first: IncidentName,
    _ second: IncidentName,
  ) throws -> [IncidentRow] {
    let rows = try relate(first, second, doing: .dismissDuplicates) { change, pair, actor in
      try DuplicateWorkflow.checkReconsidering(
        DuplicateCandidate(pair.first),
        DuplicateCandidate(pair.second),
        by: actor,
      )
      let act = try pair.act(change.statement(of: pair.first, about: pair.second.id))
      var (one, other) = (pair.first, pair.second)
      try change.withdraw(act, of: act.first, at: act.second, in: &one)
      try change.withdraw(act, of: act.second, at: act.first, in: &other)
      return (one, other, 0, .duplicateReconsidered(act))
    }
    return [rows.duplicate, rows.kept]
  }
}
