public import MRMModel

/// Why something may not be done now, or not by this person.
///
/// Holds levels, acts and numbers at most; never a name, a place or a text of a case.
public enum Refusal: ExplainedError, Hashable {
  /// None of the person's roles allows the act.
  case notPermitted(Act)
  /// The person's role allows the act at their own office only.
  case otherOffice(Act)
  /// A draft is its author's alone.
  case notAuthor

  /// The incident is still a draft.
  case notSubmitted
  /// The incident has been handed in already.
  case alreadySubmitted
  /// The incident was sent back and waits for an answer.
  case returned
  /// The incident lacks what a submission needs; every shortcoming is listed.
  case incomplete([Shortcoming])

  /// The incident is closed.
  case closed
  /// The incident was withdrawn.
  case withdrawn
  /// The incident is neither closed nor withdrawn.
  case notEnded
  /// The CTFMR has not closed the question on each violation, over the facts as they are.
  case openQuestions

  /// The incident is a duplicate of another.
  case duplicate
  /// The incident has duplicates of its own: it cannot be one.
  case holdsDuplicates
  /// The CTFMR has closed the question on a violation of what would be a duplicate.
  case decidedByCTFMR
  /// The two incidents were stated to be two events.
  case statedDistinct
  /// The incident is no duplicate.
  case notMerged
  /// Nobody stated that the two incidents are two events.
  case notDismissed

  /// Four eyes: the person logged or edited the incident.
  case contributor
  /// Four eyes: the person takes part at another level of this violation.
  case decidedAtAnotherLevel(VerificationLevel)
  /// A level below has decided nothing.
  case levelBelowUndecided(VerificationLevel)
  /// A level below decided on facts that were changed since, or one who signed there has edited the
  /// incident since.
  case levelBelowOutdated(VerificationLevel)
  /// The decision's date lies after the day it is signed.
  case dateInFuture
  /// The decision's date lies before that of the level below.
  case dateBeforeLevelBelow(VerificationLevel)
  /// The level has closed the question on these facts.
  case alreadyDecided
  /// The person has signed the open proposal.
  case alreadyProposed
  /// Someone else's proposal is open on these facts.
  case proposalOpen
  /// There is no proposal to concur in.
  case nothingProposed
  /// The person has signed the proposal that they would concur in.
  case samePerson
  /// The facts were changed after the proposal.
  case changedSinceProposal
  /// Four eyes: someone who signed the proposal has edited the incident since.
  case signerContributed
  /// A colleague has taken the case at this level.
  case takenByAnother
  /// Somebody has taken the case at this level already.
  case alreadyTaken
  /// Nobody has taken the case at this level.
  case notTaken
  /// The level's question is open: it may decide without being reopened.
  case questionOpen
  /// The attribution to a party is found, and the violation is not found verified.
  case attributionAlone
  /// The decision lacks what the standard asks; every missing thing is listed.
  case standardNotMet([MissingRequirement])

  /// Two persons attest the decision taken elsewhere already.
  case alreadyAttested
  /// The attestation of the decision taken elsewhere was withdrawn, for ever.
  case attestationWithdrawn
  /// The facts were changed after the import: the importer attests other facts.
  case changedSinceImport

  /// A returned incident is handed in without an answer to the question it was returned with.
  case unanswered
  /// An answer is given, and nothing was asked.
  case nothingAsked

  /// Whether the person lacks the right (exit code 4) rather than the case being in the wrong state
  /// for it (exit code 6).
  public var isPermission: Bool {
    switch self {
    case .notPermitted, .otherOffice, .notAuthor: true
    case .notSubmitted, .alreadySubmitted, .returned, .incomplete, .duplicate,
      .holdsDuplicates, .decidedByCTFMR, .statedDistinct, .notMerged, .notDismissed, .contributor,
      .decidedAtAnotherLevel, .levelBelowUndecided, .levelBelowOutdated, .dateInFuture,
      .dateBeforeLevelBelow, .alreadyDecided, .alreadyProposed, .proposalOpen, .nothingProposed,
      .samePerson, .changedSinceProposal, .signerContributed, .standardNotMet, .alreadyAttested,
      .attestationWithdrawn, .changedSinceImport, .closed, .withdrawn, .notEnded, .openQuestions,
      .takenByAnother, .alreadyTaken, .notTaken, .questionOpen, .attributionAlone, .unanswered,
      .nothingAsked:
      false
    }
  }

  /// See `ExplainedError`.
  public func problem(in language: Language) -> String { problemPhrase(language) }

  /// See `ExplainedError`.
  public func remedy(in language: Language) -> String { remedyPhrase(language) }
}
