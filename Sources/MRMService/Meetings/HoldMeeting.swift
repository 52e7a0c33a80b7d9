internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMWorkflow

extension Desk {
  /// Opens a meeting: whoever does so holds it until they sign what it decided.
  ///
  /// The day may lie ahead, so that its list can be prepared; nothing is signed before it.
  ///
  /// - Throws: ``Refusal`` unless this person decides at that level.
  /// - Returns: The meeting's name.
  public func openMeeting(_ sitting: Sitting) throws -> MeetingHandle {
    var opened: MeetingHandle?
    try change(doing: .decide(sitting.level)) { change, _ in
      let view = change.view
      try Permissions.check(.decide(sitting.level), by: actor(roster(view)), office: nil)
      let taken = Set(view.trusted.meetings.keys.map(MeetingHandle.init(of:)))
      var id = Identifier<Meeting>.random()
      while taken.contains(MeetingHandle(of: id)) { id = .random() }
      let draft = MeetingDraft(id: MeetingDraft.id(of: id), meeting: id, sitting: sitting)
      try change.save(draft, of: nil, office: nil, replacing: 0, isDraft: true)
      opened = MeetingHandle(of: id)
      return .meetingSaved(step(draft))
    }
    guard let opened else { preconditionFailure("a change that commits has opened a meeting") }
    return opened
  }

  /// Puts cases on the list of a meeting: a violation, or all of an incident's.
  ///
  /// Whether they can be decided is asked when the meeting comes to them.
  ///
  /// - Throws: ``MeetingError``; ``ServiceError/noSuchIncident``, ``ServiceError/noSuchViolation``.
  public func add(_ names: [IncidentName], to meeting: MeetingHandle) throws {
    try hold(meeting) { draft, change, _, subject in
      for name in names {
        let row = try find(name, in: change.view)
        subject = ActSubject(incident: row.id)
        let violations = try name.violation.map { [try row.violation($0)] } ?? row.violations
        let new = violations.filter { draft.item($0.id) == nil }
        guard !new.isEmpty else { throw MeetingError.alreadyListed }
        for violation in new {
          draft.put(AgendaItem(incident: row.id, violation: violation.id))
        }
      }
    }
  }

  /// Puts on the list what waits for a proposal of the meeting's level by its chair, the oldest first
  /// report first, as far as there is room.
  ///
  /// - Throws: ``MeetingError``, of which ``MeetingError/nothingWaits``.
  /// - Returns: How many were put there, and how many more wait.
  public func addWaiting(to meeting: MeetingHandle) throws -> (added: Int, left: Int) {
    var sum = (added: 0, left: 0)
    try hold(meeting) { draft, change, actor, _ in
      let clock = QueueClock(deadlines: try change.view.deadlines(), now: now)
      let walk = QueueWalk(actors: [actor], clock: clock, index: try change.view.index())
      let need = QueueNeed.propose(draft.sitting.level)
      var waiting: [Waiting] = []
      try walk.index.forEachQueued { row in
        try walk.visit(row) { if $0.need == need { waiting.append($0) } }
      }
      let found = try waiting.map { try $0.item(in: walk.index, clock) }
        .sorted(by: Self.isDueBefore)
        .compactMap { item -> AgendaItem? in
          guard let violation = item.violation, draft.item(violation.id) == nil else { return nil }
          return AgendaItem(incident: item.incident.id, violation: violation.id)
        }
      guard !found.isEmpty else { throw MeetingError.nothingWaits }
      let fitting = found.prefix(max(0, Meeting.maximumCount - draft.items.count))
      guard !fitting.isEmpty else { throw MeetingError.tooMany(limit: Meeting.maximumCount) }
      for item in fitting { draft.put(item) }
      sum = (fitting.count, found.count - fitting.count)
    }
    return sum
  }

  /// The longest wait first, then by reference: a list that people read has one order.
  private static func isDueBefore(_ left: QueueItem, _ right: QueueItem) -> Bool {
    let (one, other) = (left.daysSinceFirstReport, right.daysSinceFirstReport)
    guard one == other else { return one > other }
    guard let first = left.incident.reference, let second = right.incident.reference,
      first != second
    else { return (left.violation?.number ?? 0) < (right.violation?.number ?? 0) }
    return first < second
  }

  /// Takes cases off the list of a meeting, with what it found on them.
  ///
  /// - Throws: ``MeetingError``, of which ``MeetingError/notListed``.
  public func remove(_ names: [IncidentName], from meeting: MeetingHandle) throws {
    try hold(meeting) { draft, change, _, _ in
      for name in names {
        let row = try find(name, in: change.view)
        let violations = try name.violation.map { [try row.violation($0)] } ?? row.violations
        let listed = violations.filter { draft.item($0.id) != nil }
        guard !listed.isEmpty else { throw MeetingError.notListed }
        for violation in listed { draft.remove(violation.id) }
      }
    }
  }

  /// Says anew where a meeting met, who was present or what was said in general.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - place: Where; as it was when nil.
  ///   - present: Who; as it was when nil.
  ///   - minutes: General minutes; as they were when nil.
  /// - Throws: ``MeetingError``; ``ValueError``.
  public func amend(
    _ meeting: MeetingHandle,
    place: String? = nil,
    present: [Attendee]? = nil,
    minutes: String? = nil,
  ) throws {
    try hold(meeting) { draft, _, _, _ in
      let sitting = draft.sitting
      draft.sitting = try Sitting(
        level: sitting.level,
        day: sitting.day,
        place: place ?? sitting.place,
        present: present ?? sitting.present,
        minutes: minutes ?? sitting.minutes,
      )
    }
  }

  /// Enters what a meeting found on a case; it is proposed when the chair signs.
  ///
  /// It is refused now if it could not be proposed now, so that the meeting knows.
  ///
  /// - Parameters:
  ///   - request: What was found, at the meeting's level and on its day.
  ///   - meeting: The meeting.
  ///   - seen: The mark of what was shown of the case.
  /// - Throws: ``MeetingError``; as ``propose(_:seen:)``.
  public func decide(_ request: DecisionRequest, at meeting: MeetingHandle, seen: SeenMark) throws {
    try hold(meeting) { draft, change, actor, subject in
      precondition(
        request.level == draft.sitting.level && request.date == draft.sitting.day,
        "a meeting decides at its level and on its day",
      )
      let row = try find(request.name, in: change.view)
      let violation = try row.violation(request.name)
      subject = ActSubject(incident: row.id, violation: violation.id)
      guard draft.item(violation.id) != nil else { throw MeetingError.notListed }
      try Permissions.check(.decide(request.level), by: actor, office: row.office)
      var reader = CaseReader(change.view)
      let file = try reader.read(row)
      try change.checkSeen(seen, of: violation, in: file)
      let decision = try request.decision(on: violation.id, in: file, at: draft.meeting)
      try DecisionSigning(
        change: change,
        level: request.level,
        actor: actor,
        quorum: roster(change.view).settings.quorum(request.level),
        now: now,
      ).judge(decision, on: violation, of: row, in: file)
      draft.put(
        AgendaItem(
          incident: row.id,
          violation: violation.id,
          finding: AgendaItem.Finding(decision: decision, seen: seen),
        )
      )
    }
  }

  /// Somebody of this store as present at a meeting.
  ///
  /// - Throws: ``ServiceError/noSuchPerson``, ``MeetingError/severalPersons``.
  public func attendee(_ name: ColleagueName) throws -> Attendee {
    let found = try store.read(as: person) { try people(name, roster($0)) }
    guard let person = found.first, found.count == 1 else { throw MeetingError.severalPersons }
    return .person(person)
  }

  /// Changes what a chair holds of a meeting.
  private func hold(
    _ handle: MeetingHandle,
    _ body: (inout MeetingDraft, CaseChange, Actor, inout ActSubject) throws -> Void,
  ) throws {
    let level = try store.read(as: person) { try $0.meeting(handle).level }
    try change(doing: .decide(level)) { change, subject in
      let actor = try actor(roster(change.view))
      let (known, write) = try change.view.held(handle, by: actor.id)
      try Permissions.check(.decide(known.level), by: actor, office: nil)
      var draft = try change.view.draft(write, by: known.chair)
      try body(&draft, change, actor, &subject)
      guard draft.items.count <= Meeting.maximumCount else {
        throw MeetingError.tooMany(limit: Meeting.maximumCount)
      }
      try change.save(draft, of: nil, office: nil, replacing: write.record.version)
      return .meetingSaved(step(draft))
    }
  }

  private func step(_ draft: MeetingDraft) -> MeetingStep {
    guard let step = MeetingStep(meeting: draft.meeting, level: draft.sitting.level) else {
      preconditionFailure("only levels that hold meetings have sittings")
    }
    return step
  }
}
