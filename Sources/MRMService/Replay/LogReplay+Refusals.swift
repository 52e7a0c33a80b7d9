internal import MRMAudit
internal import MRMModel

/// What an entry about something that was not done must meet.
extension LogReplay {
  /// Refuses an entry that changes anything at all.
  func expectNothing(in body: EntryBody, _ index: Int) throws {
    _ = try actor(body, index)
    guard body.writes.isEmpty, body.indexAdded.isEmpty, body.indexRemoved.isEmpty else {
      throw LogFinding(entry: index, rule: .writes)
    }
  }

  /// Refuses the trace of an act on an incident, or on a violation of it, that never was.
  ///
  /// A violation that was removed meanwhile was there: the entry may be signed later.
  func refuse(_ refused: RefusedAct, _ index: Int) throws {
    guard let incident = refused.incident else { return }
    guard cases[incident] != nil else { throw LogFinding(entry: index, rule: .refused) }
    guard let violation = refused.violation else { return }
    guard let write = newest(violation.retyped()), write.record.kind == .violation,
      write.incident == incident
    else { throw LogFinding(entry: index, rule: .refused) }
  }
}
