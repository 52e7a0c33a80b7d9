public import MRMModel

/// Tells of everything that waits since when it does, and when it is due.
public struct QueueClock: Sendable {
  /// How long each deadline is.
  public let deadlines: Deadlines
  /// The moment at which it is asked.
  public let now: Timestamp

  /// Creates a clock for one moment.
  public init(deadlines: Deadlines, now: Timestamp) {
    self.deadlines = deadlines
    self.now = now
  }

  /// How near a deadline is, by the notice that was set.
  public func urgency(of wait: QueueWait) -> QueueUrgency {
    wait.urgency(at: now, notice: deadlines[.notice])
  }

  /// Since when a need of an incident waits, and when it is due.
  ///
  /// What is to be decided is due at the cut-off of the incident's quarter at the latest, while that
  /// lies ahead; afterwards only its own deadline counts, and that it is late is told beside it.
  ///
  /// - Parameters:
  ///   - need: What waits.
  ///   - incident: The incident.
  ///   - violation: The violation, when the need is one of it.
  ///   - currentStamp: The digest of the versions a decision would cover now; asked for only where
  ///     something was signed.
  /// - Throws: What reading the stamp throws.
  /// - Returns: Since when, and the deadline that comes first.
  public func wait(
    for need: QueueNeed,
    of incident: QueuedIncident,
    _ violation: QueuedViolation?,
    currentStamp: () throws -> [UInt8],
  ) rethrows -> QueueWait {
    let entered = incident.movedOn ?? incident.loggedOn
    switch need {
    case .submitDraft: return untilCutOff(incident.loggedOn, .draft, incident)
    case .answerReturn: return untilCutOff(entered, .returned, incident)
    case .attest: return untilCutOff(incident.loggedOn, .concurrence, incident)
    case .handover:
      return QueueWait(since: violation?.heldSince ?? entered, .handover, in: deadlines)
    case .concur(let level):
      let proposed = violation?.verification[level].proposal?.signedAt.day
      return untilCutOff(proposed ?? entered, .concurrence, incident)
    case .propose(let level):
      guard let verification = violation?.verification else {
        return untilCutOff(entered, Deadline(level), incident)
      }
      let below = level.below.flatMap { verification[$0].decision?.signedAt }
      let reached = max(entered, below?.day ?? entered)
      let own = verification[level]
      guard own.decision != nil || own.proposal != nil else {
        return untilCutOff(reached, Deadline(level), incident)
      }
      let stamp = try currentStamp()
      if let decision = own.decision, decision.stamp == stamp,
        decision.signedAt >= below ?? decision.signedAt
      {
        return QueueWait(since: decision.signedAt.day, .review, in: deadlines)
      }
      // What was signed here is over other facts: it waits since they were changed.
      let isOutdated = own.decision?.stamp ?? own.proposal?.stamp != stamp
      let changed = isOutdated ? max(reached, incident.changedOn ?? reached) : reached
      return untilCutOff(changed, Deadline(level), incident)
    }
  }

  private func untilCutOff(
    _ since: CalendarDay,
    _ deadline: Deadline,
    _ incident: QueuedIncident,
  ) -> QueueWait {
    let own = QueueWait(since: since, deadline, in: deadlines)
    guard let end = incident.date.end else { return own }
    let cutOff = deadlines.cutOff(of: Quarter(containing: end))
    guard now.day <= cutOff, cutOff < own.lastDay else { return own }
    return QueueWait(since: since, .quarterCutOff, through: cutOff)
  }
}
