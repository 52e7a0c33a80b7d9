internal import MRMModel

/// Who may state of two incidents that they are one event, or two, and when.
///
/// Source: this program's; the MRM guidelines ask that one event is counted once and say not how. A
/// duplicate is one step from what counts in its place: no chains and no circles.
///
/// Refusals come in one order: the right at both offices, then the states, then what was stated.
public enum DuplicateWorkflow: Sendable {
  /// Refuses what may not become a duplicate of another incident now.
  ///
  /// What the CTFMR has closed counts, or is noted as excluded, in its quarter: it must not leave it
  /// by the word of one person. What is open is an allegation, and goes on with the other.
  public static func checkMerging(
    _ duplicate: DuplicateCandidate,
    into kept: DuplicateCandidate,
    by actor: Actor,
  ) throws(Refusal) {
    try checkRight(.mergeDuplicates, duplicate, kept, by: actor)
    for incident in [duplicate, kept] { try checkState(of: incident, isMerging: true) }
    guard duplicate.standing.keeps.isEmpty else { throw .holdsDuplicates }
    guard duplicate.standing.relation(to: kept.id) == nil else { throw .statedDistinct }
    guard !duplicate.isDecided else { throw .decidedByCTFMR }
  }

  /// Refuses to separate what is not a duplicate of the other.
  public static func checkUnmerging(
    _ duplicate: DuplicateCandidate,
    from kept: DuplicateCandidate,
    by actor: Actor,
  ) throws(Refusal) {
    try checkRight(.mergeDuplicates, duplicate, kept, by: actor)
    guard duplicate.standing.relation(to: kept.id) == .duplicateOf else { throw .notMerged }
  }

  /// Refuses to state that two incidents are two events: a draft's author may still change what it is.
  public static func checkDismissing(
    _ first: DuplicateCandidate,
    _ second: DuplicateCandidate,
    by actor: Actor,
  ) throws(Refusal) {
    try checkRight(.dismissDuplicates, first, second, by: actor)
    for incident in [first, second] { try checkState(of: incident, isMerging: false) }
    guard first.standing.relation(to: second.id) == nil else { throw .statedDistinct }
  }

  /// Refuses to withdraw what nobody stated.
  public static func checkReconsidering(
    _ first: DuplicateCandidate,
    _ second: DuplicateCandidate,
    by actor: Actor,
  ) throws(Refusal) {
    try checkRight(.dismissDuplicates, first, second, by: actor)
    guard first.standing.relation(to: second.id) == .distinctFrom else { throw .notDismissed }
  }

  private static func checkRight(
    _ act: Act,
    _ first: DuplicateCandidate,
    _ second: DuplicateCandidate,
    by actor: Actor,
  ) throws(Refusal) {
    for incident in [first, second] {
      try Permissions.check(act, by: actor, office: incident.office)
    }
  }

  private static func checkState(
    of incident: DuplicateCandidate,
    isMerging: Bool,
  ) throws(Refusal) {
    switch incident.state {
    case .draft, .submitted, .withdrawn, .duplicate: break
    // Two events stay two whether one waits for an answer or is put by.
    case .returned, .closed: guard isMerging else { return }
    }
    if case .refused(let refusal, _) = IncidentMachine().cell(incident.state, .merge) {
      throw refusal
    }
  }
}
