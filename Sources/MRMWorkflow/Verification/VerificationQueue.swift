public import MRMModel

/// What waits for a person, by the same rules that would refuse them.
///
/// It never offers what ``VerificationWorkflow`` or ``IncidentWorkflow`` would refuse, and leaves
/// out nothing that they would accept. Whether the content is complete is asked when it is done.
public enum VerificationQueue: Sendable {
  /// Lists what a person may do next on one violation.
  ///
  /// A level whose decision left the question open (pending, or not verified) may decide anew, so
  /// such a violation stays in the queue of that level. One that is attested to be closed elsewhere,
  /// on the facts as they are, waits for no level unless somebody has begun to decide on it here;
  /// whoever wants it decided here may begin all the same.
  ///
  /// - Parameters:
  ///   - actor: Whose queue it is.
  ///   - incident: The incident.
  ///   - violation: One of its violations.
  ///   - currentStamp: The digest (32 bytes) of the versions a decision would cover now; asked for
  ///     only where something was signed that could cover other versions.
  ///   - today: The day a decision would be signed.
  /// - Returns: At most one need a level, the lowest level first; empty when nothing waits.
  public static func needs(
    of actor: Actor,
    incident: QueuedIncident,
    violation: QueuedViolation,
    currentStamp: @autoclosure () throws -> [UInt8],
    today: CalendarDay,
  ) rethrows -> [QueueNeed] {
    let levels = VerificationLevel.allCases.filter {
      Permissions.allows(.decide($0), by: actor, office: incident.office)
    }
    guard !levels.isEmpty else { return [] }
    let verification = violation.verification
    let isSigned = !verification.isUntouched || violation.attested?.isOverFacts ?? false
    let standing = CaseStanding(
      office: incident.office,
      state: incident.state,
      contributors: incident.contributors,
      currentStamp: isSigned ? try currentStamp() : [],
      takings: incident.takings,
    )
    var needs: [QueueNeed] = []
    if let attested = violation.attested {
      if mayConfirm(attested, verification, by: actor, standing: standing) {
        needs.append(.attest)
      }
      if verification.isUntouched, attested.closes(over: standing.currentStamp) { return needs }
    }
    for level in levels {
      if mayPropose(on: verification, level: level, by: actor, standing: standing, today: today) {
        needs.append(.propose(level))
      } else if mayConcur(
        on: verification,
        level: level,
        by: actor,
        standing: standing,
        today: today,
      ) {
        needs.append(.concur(level))
      }
    }
    return needs
  }

  /// Finds what a person may do next with an incident as a whole.
  ///
  /// - Parameters:
  ///   - actor: Whose queue it is.
  ///   - incident: The incident; also a draft of theirs, which no index holds.
  /// - Returns: The need; nil when nothing waits for them.
  public static func need(of actor: Actor, incident: QueuedIncident) -> QueueNeed? {
    let need: QueueNeed
    switch incident.state {
    case .draft: need = .submitDraft
    case .returned: need = .answerReturn
    case .submitted, .closed, .withdrawn, .duplicate: return nil
    }
    do throws(Refusal) {
      _ = try IncidentMachine().transition(
        from: incident.state,
        .submit,
        by: actor,
        in: IncidentScene(incident),
      )
      return need
    } catch {
      return nil
    }
  }

  /// Whether some status and some day up to today would be accepted.
  private static func mayPropose(
    on verification: Verification,
    level: VerificationLevel,
    by actor: Actor,
    standing: CaseStanding,
    today: CalendarDay,
  ) -> Bool {
    do throws(Refusal) {
      let scene = LevelScene(
        verification: verification,
        level: level,
        standing: standing,
        date: verification.earliestDate(at: level) ?? today,
        today: today,
      )
      try VerificationWorkflow.check(.propose, by: actor, in: scene)
      return true
    } catch {
      return false
    }
  }

  private static func mayConfirm(
    _ attested: AttestedVerification,
    _ verification: Verification,
    by actor: Actor,
    standing: CaseStanding,
  ) -> Bool {
    do throws(Refusal) {
      _ = try AttestationWorkflow.confirm(
        attested,
        verification: verification,
        by: actor,
        standing: standing,
        at: Timestamp(milliseconds: 0),
      )
      return true
    } catch {
      return false
    }
  }

  private static func mayConcur(
    on verification: Verification,
    level: VerificationLevel,
    by actor: Actor,
    standing: CaseStanding,
    today: CalendarDay,
  ) -> Bool {
    do throws(Refusal) {
      let scene = LevelScene(
        verification: verification,
        level: level,
        standing: standing,
        date: nil,
        today: today,
      )
      try VerificationWorkflow.check(.concur, by: actor, in: scene)
      return true
    } catch {
      return false
    }
  }
}
