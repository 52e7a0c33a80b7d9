internal import MRMAudit
internal import MRMModel
internal import MRMWorkflow

/// The rules of meetings: who holds one, and what one signature under all it decided stands for.
extension LogReplay {
  /// A chair opens a meeting, or changes what they hold of it.
  mutating func save(_ step: MeetingStep, _ body: EntryBody, _ index: Int) throws {
    try check(.decide(step.level), body, office: nil, index)
    let draft: RecordID = MeetingDraft.id(of: step.meeting).retyped()
    guard body.writes.count == 1, let write = body.writes.first,
      write.record.kind == .meetingDraft, write.record.id == draft, write.incident == nil
    else { throw LogFinding(entry: index, rule: .writes) }
    guard let known = meetings[step.meeting] else {
      meetings[step.meeting] = ReplayedMeeting(chair: body.actor, level: step.level)
      return
    }
    guard known.chair == body.actor, known.level == step.level, known.record == nil else {
      throw LogFinding(entry: index, rule: .meeting)
    }
  }

  /// The chair proposes all that their meeting decided, once.
  mutating func propose(_ act: SittingAct, _ body: EntryBody, _ index: Int) throws {
    guard var meeting = meetings[act.meeting], meeting.chair == body.actor,
      meeting.level == act.level, meeting.record == nil
    else { throw LogFinding(entry: index, rule: .meeting) }
    guard act.record.record.kind == .meeting, act.record.record.id == act.meeting.retyped(),
      act.record.record.version == 1, act.record.incident == nil,
      body.writes == act.decisions.map(\.reasons) + [act.record]
    else { throw LogFinding(entry: index, rule: .writes) }
    meeting.record = act.record
    meeting.open = Set(act.decisions.filter { !$0.completes }.map(\.decision))
    meeting.offices = Set(act.decisions.map(\.office))
    for decision in act.decisions { try decide(decision, isProposal: true, body, index) }
    meetings[act.meeting] = meeting
  }

  /// Another person concurs in proposals of a meeting; those that they leave out stay proposed.
  mutating func concur(_ act: SittingAct, _ body: EntryBody, _ index: Int) throws {
    try expect([], in: body, of: nil, index)
    guard var meeting = meetings[act.meeting], meeting.record == act.record,
      act.decisions.allSatisfy({ meeting.open.contains($0.decision) })
    else { throw LogFinding(entry: index, rule: .meeting) }
    for decision in act.decisions { try decide(decision, isProposal: false, body, index) }
    meeting.open.subtract(act.decisions.filter(\.completes).map(\.decision))
    meetings[act.meeting] = meeting
  }
}
