public import MRMModel

/// Where an incident may go next, and who may take it there.
///
/// What stands around verification: a draft is its author's alone; what is handed in belongs to its
/// office, may be sent back with a question by those who verify it, taken back by the office, put by
/// once everything in it is decided, and taken up again.
///
/// Editing keeps the state. An edit after a decision is a correction: it is allowed, and what was
/// decided then needs a decision of its own (``VerificationMachine``).
public struct IncidentMachine: Machine {
  /// Creates the machine.
  public init() {}

  /// See ``Machine``.
  public func act(for action: IncidentAction) -> Act { action.act }

  /// See ``Machine``: nothing is asked of an incident wherever it stands.
  public func guards(of action: IncidentAction) -> [Guard<IncidentScene>] { [] }

  /// See ``Machine``.
  public func cell(_ state: IncidentState, _ action: IncidentAction) -> Cell<IncidentMachine> {
    switch (state, action) {
    case (.draft, .edit): .leads(Self.savingDraft)
    case (.draft, .submit): .leads(Self.submittingDraft)
    case (.draft, .return), (.draft, .withdraw), (.draft, .close), (.draft, .merge):
      .refused(.notSubmitted)
    case (.submitted, .edit): .leads(Self.editing)
    case (.submitted, .submit): .refused(.alreadySubmitted)
    case (.submitted, .return): .leads(Self.returning)
    case (.submitted, .withdraw), (.returned, .withdraw): .leads(Self.withdrawing)
    case (.submitted, .close): .leads(Self.closing)
    case (.submitted, .merge): .leads(Self.merging)
    case (.returned, .edit): .leads(Self.editingReturned)
    case (.returned, .submit): .leads(Self.answering)
    case (.returned, .return), (.returned, .close), (.returned, .merge): .refused(.returned)
    case (.draft, .reopen), (.submitted, .reopen), (.returned, .reopen): .refused(.notEnded)
    case (.closed, .reopen): .leads(Self.reopening)
    case (.closed, .edit), (.closed, .submit), (.closed, .return), (.closed, .withdraw),
      (.closed, .close), (.closed, .merge):
      .refused(.closed)
    case (.withdrawn, .reopen): .leads(Self.reinstating)
    case (.withdrawn, .edit), (.withdrawn, .submit), (.withdrawn, .return), (.withdrawn, .withdraw),
      (.withdrawn, .close), (.withdrawn, .merge):
      .refused(.withdrawn)
    case (.duplicate, .unmerge): .leads(Self.unmerging)
    case (.duplicate, .edit), (.duplicate, .submit), (.duplicate, .return), (.duplicate, .withdraw),
      (.duplicate, .close), (.duplicate, .reopen), (.duplicate, .merge):
      .refused(.duplicate)
    case (.draft, .unmerge), (.submitted, .unmerge), (.returned, .unmerge), (.closed, .unmerge),
      (.withdrawn, .unmerge):
      .refused(.notMerged)
    }
  }

  // A queue asks the machine tens of thousands of times: steps and guards are laid out once.

  private static let savingDraft = Transition<IncidentMachine>(
    to: [.draft],
    guards: [authorOfDraft],
    effects: [.addsContributor],
    entry: .draftSaved,
  )
  private static let submittingDraft = Transition<IncidentMachine>(
    to: [.submitted],
    guards: [authorOfDraft],
    effects: [.addsContributor],
    content: .submission,
    entry: .incidentSubmitted,
  )
  private static let editing = Transition<IncidentMachine>(
    to: [.submitted],
    effects: [.addsContributor],
    content: .submission,
    entry: .incidentEdited,
  )
  private static let editingReturned = Transition<IncidentMachine>(
    to: [.returned],
    effects: [.addsContributor],
    entry: .incidentEdited,
  )
  private static let answering = Transition<IncidentMachine>(
    to: [.submitted],
    effects: [.addsContributor],
    content: .submission,
    entry: .incidentSubmitted,
  )
  private static let returning = Transition<IncidentMachine>(
    to: [.returned],
    guards: [fourEyes],
    effects: [.writesQuestion],
    entry: .incidentReturned,
  )
  private static let withdrawing = Transition<IncidentMachine>(
    to: [.withdrawn],
    guards: [noClosedQuestion],
    effects: [.writesReason],
    entry: .incidentWithdrawn,
  )
  private static let closing = Transition<IncidentMachine>(
    to: [.closed],
    guards: [fourEyes, allQuestionsClosed],
    content: .decidedFactsStand,
    entry: .incidentClosed,
  )
  private static let reopening = Transition<IncidentMachine>(
    to: [.submitted],
    effects: [.writesReason],
    entry: .incidentReopened,
  )
  // What was withdrawn may have left a question unanswered: its office hands it in again.
  private static let reinstating = Transition<IncidentMachine>(
    to: [.returned],
    effects: [.writesReason],
    entry: .incidentReopened,
  )
  private static let merging = Transition<IncidentMachine>(
    to: [.duplicate],
    guards: [noClosedQuestion],
    entry: .duplicateMerged,
  )
  private static let unmerging = Transition<IncidentMachine>(
    to: [.submitted],
    entry: .duplicateUnmerged,
  )

  private static let authorOfDraft = Guard<IncidentScene>(.authorOfDraft) {
    scene,
    actor throws(Refusal) in
    guard actor.id == scene.author else { throw .notAuthor }
  }
  private static let fourEyes = Guard<IncidentScene>(.fourEyes) { scene, actor throws(Refusal) in
    guard actor.id != scene.author, !scene.contributors.contains(actor.id) else {
      throw .contributor
    }
  }
  private static let noClosedQuestion = Guard<IncidentScene>(.noClosedQuestion) {
    scene,
    _ throws(Refusal) in
    guard !scene.closedQuestions.contains(true) else { throw .decidedByCTFMR }
  }
  private static let allQuestionsClosed = Guard<IncidentScene>(.allQuestionsClosed) {
    scene,
    _ throws(Refusal) in
    guard !scene.closedQuestions.contains(false) else { throw .openQuestions }
  }
}
