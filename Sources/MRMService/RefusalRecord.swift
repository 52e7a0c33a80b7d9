internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMVault
public import MRMWorkflow

/// How refused acts reach the log.
///
/// A refusal ends as it would without this, with its own message, also where nothing can be written.
extension Desk {
  /// How long the same refusal is counted instead of signed: a script that is refused in a loop
  /// must not fill the disk.
  static let countedTogetherSeconds = 600

  /// Changes the store for an act; a refusal of it is put on the record.
  ///
  /// - Throws: What `body` and the store throw.
  func change(
    doing act: Act,
    _ body: (CaseChange, inout ActSubject) throws -> AuditEvent,
  ) throws {
    try recording(act) { subject in
      try store.change(by: person, at: now) { try body($0, &subject) }
    }
  }

  /// Reads the store for an act; a refusal of it is put on the record.
  ///
  /// - Throws: What `body` and the store throw.
  func read<Answer>(
    doing act: Act,
    _ body: (StoreView, inout ActSubject) throws -> Answer,
  ) throws -> Answer {
    try recording(act) { subject in
      try store.read(as: person) { try body($0, &subject) }
    }
  }

  private func recording<Answer>(
    _ act: Act,
    _ body: (inout ActSubject) throws -> Answer,
  ) throws -> Answer {
    var subject = ActSubject()
    do {
      return try body(&subject)
    } catch let refusal as Refusal {
      note(refusal, of: act, on: subject)
      throw refusal
    }
  }

  /// Puts a refusal on the record that was found before the service was asked.
  ///
  /// - Parameters:
  ///   - refusal: Why the act is not done.
  ///   - act: What was to be done.
  ///   - incident: The incident it was to be done to.
  ///   - violation: The violation of it.
  public func note(
    _ refusal: Refusal,
    of act: Act,
    on incident: Identifier<Incident>? = nil,
    violation: Identifier<Violation>? = nil,
  ) {
    note(refusal, of: act, on: ActSubject(incident: incident, violation: violation))
  }

  private func note(_ refusal: Refusal, of act: Act, on subject: ActSubject) {
    guard let act = refusal.act.flatMap(RefusableAct.init) ?? RefusableAct(act) else { return }
    let refused = RefusedAct(
      act: act,
      refusal: RefusalCode(refusal),
      incident: subject.incident,
      violation: subject.violation,
      count: 1,
    )
    // The person is told of the refusal, and of nothing else.
    try? note(refused)
  }

  private func note(_ refused: RefusedAct) throws {
    try signRefusalsCounted()
    let counts = counter.load()
    if let same = try counts.repeats.first(where: { try refusal(in: $0.entry) == refused }) {
      try counter.update { $0.count(again: same.entry, at: now) }
    } else if counts.hasRoom {
      let entry = try sign(.actRefused(refused))
      try counter.update { $0.begin(UnsignedCounts.Repeats(entry: entry, since: now)) }
    } else {
      try counter.update {
        $0.furtherRefusals = $0.furtherRefusals?.adding(at: now) ?? Occurrences(at: now)
      }
    }
  }

  /// Signs what was counted while nobody was unlocked, and what has been counted long enough since.
  ///
  /// What is signed is taken off the counter afterwards: a machine that stops between the two says
  /// something twice, and loses nothing. Where nothing can be written it waits for the next time.
  ///
  /// - Returns: How often somebody gave a wrong passphrase for this person's bundle; nil for never.
  func signCounted() -> Occurrences? {
    try? signRefusalsCounted()
    guard let failed = counter.load().failedUnlocks else { return nil }
    if (try? sign(.unlocksFailed(failed))) != nil {
      try? counter.update { $0.failedUnlocks = $0.failedUnlocks?.subtracting(failed) }
    }
    return failed
  }

  private func signRefusalsCounted() throws {
    let counts = counter.load()
    for repeats in counts.repeats where hasEnded(repeats.since) {
      if let times = repeats.times, let refused = try refusal(in: repeats.entry) {
        _ = try sign(.actRefused(refused.counted(times.count)))
      }
      try counter.update { $0.end(repeats.entry) }
    }
    if let further = counts.furtherRefusals, hasEnded(further.first) {
      _ = try sign(.furtherRefusals(further))
      try counter.update { $0.furtherRefusals = $0.furtherRefusals?.subtracting(further) }
    }
  }

  /// Whether what began then is no longer counted together; a clock that was set back ends it too.
  private func hasEnded(_ start: Timestamp) -> Bool {
    let (passed, overflow) = now.milliseconds.subtractingReportingOverflow(start.milliseconds)
    return overflow || !(0..<Int64(Self.countedTogetherSeconds) * 1000).contains(passed)
  }

  /// The refusal that this person signed as an entry, once; nil when the entry says something else.
  private func refusal(in entry: Int) throws -> RefusedAct? {
    try store.read(as: person) { view in
      guard entry < view.trusted.size, let stored = try view.entries(entry..<entry + 1).first
      else { return nil }
      let body = try view.body(of: stored)
      guard body.actor == person.person, case .actRefused(let refused) = body.event else {
        return nil
      }
      return refused.counted(1)
    }
  }

  /// Signs an event that changes nothing.
  ///
  /// - Returns: Its index.
  private func sign(_ event: AuditEvent) throws -> Int {
    var entry = 0
    do {
      try store.change(by: person, at: now) { change in
        entry = change.entryIndex
        return event
      }
    } catch StoreError.pinNotSaved {
      // It is on the record: signing it again would say it twice.
    }
    return entry
  }

  private var counter: CounterFile {
    CounterFile(folder: folders.pins, store: store.id, person: person.person)
  }
}
