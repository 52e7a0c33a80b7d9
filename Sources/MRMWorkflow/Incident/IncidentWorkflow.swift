public import MRMModel

/// Where an incident may go next, and who may take it there.
///
/// What stands before verification: a draft is its author's alone; what is handed in belongs to its
/// office, and may be sent back with a question by those who verify it.
public enum IncidentWorkflow: Sendable {
  /// The state after an action.
  ///
  /// Editing keeps the state. An edit after a decision is a correction: it is allowed, and what was
  /// decided then needs a decision of its own (``VerificationWorkflow``). Content is not looked at
  /// here; see ``SubmissionStandard``.
  ///
  /// - Parameters:
  ///   - state: Where the incident stands.
  ///   - action: What is to be done.
  ///   - actor: Who would do it.
  ///   - author: Who logged the incident.
  ///   - contributors: Everyone who logged or edited it.
  ///   - office: The incident's office.
  /// - Returns: Where the incident stands then.
  /// - Throws: A refusal for the lack of a right first, then for the state, then for four eyes.
  public static func next(
    after state: IncidentState,
    action: IncidentAction,
    by actor: Actor,
    loggedBy author: Identifier<Person>,
    contributors: [Identifier<Person>],
    office: OfficeCode,
  ) throws(Refusal) -> IncidentState {
    try Permissions.check(action.act, by: actor, office: office)
    switch (state, action) {
    case (.draft, .edit), (.draft, .submit):
      guard actor.id == author else { throw .notAuthor }
      return action == .submit ? .submitted : .draft
    case (.draft, .return):
      throw .notSubmitted
    case (.submitted, .edit):
      return .submitted
    case (.submitted, .submit):
      throw .alreadySubmitted
    case (.submitted, .return):
      guard actor.id != author, !contributors.contains(actor.id) else { throw .contributor }
      return .returned
    case (.returned, .edit):
      return .returned
    case (.returned, .submit):
      return .submitted
    case (.returned, .return):
      throw .returned
    case (.duplicate, _):
      throw .duplicate
    }
  }
}

extension IncidentAction {
  /// What the person must be allowed to do.
  fileprivate var act: Act {
    switch self {
    case .edit: .editIncident
    case .submit: .submitIncident
    case .return: .returnIncident
    }
  }
}
