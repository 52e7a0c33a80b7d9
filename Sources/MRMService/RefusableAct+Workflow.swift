internal import MRMModel
internal import MRMWorkflow

extension RefusableAct {
  /// The act as the log names it; nil for what everybody may do.
  init?(_ act: Act) {
    switch act {
    case .enrolPerson: self = .enrolPerson
    case .recordIncident: self = .recordIncident
    case .editIncident: self = .editIncident
    case .submitIncident: self = .submitIncident
    case .returnIncident: self = .returnIncident
    case .withdrawIncident: self = .withdrawIncident
    case .closeIncident: self = .closeIncident
    case .reopenIncident: self = .reopenIncident
    case .importIncidents: self = .importIncidents
    case .readIncident: self = .readIncident
    case .listIncidents: self = .listIncidents
    case .readIdentity: self = .readIdentity
    case .report: self = .report
    case .exportLog: self = .exportLog
    case .changeParties: self = .changeParties
    case .changeDeadlines: self = .changeDeadlines
    case .readEvidence: self = .readEvidence
    case .decide(.focalPoint): self = .decideAsFocalPoint
    case .decide(.technical): self = .decideAsTechnical
    case .decide(.ctfmr): self = .decideAsCTFMR
    case .exportIncidents: self = .exportIncidents
    case .linkChildren: self = .linkChildren
    case .attest: self = .attest
    case .mergeDuplicates: self = .mergeDuplicates
    case .dismissDuplicates: self = .dismissDuplicates
    case .seeRoster, .readLog, .verifyLog, .checkStore, .backUp, .changeOwnPassphrase: return nil
    }
  }
}

extension RefusalCode {
  /// The refusal without what it was refused over.
  init(_ refusal: Refusal) {
    switch refusal {
    case .notPermitted: self = .notPermitted
    case .otherOffice: self = .otherOffice
    case .notAuthor: self = .notAuthor
    case .notSubmitted: self = .notSubmitted
    case .alreadySubmitted: self = .alreadySubmitted
    case .returned: self = .returned
    case .incomplete: self = .incomplete
    case .duplicate: self = .duplicate
    case .holdsDuplicates: self = .holdsDuplicates
    case .decidedByCTFMR: self = .decidedByCTFMR
    case .statedDistinct: self = .statedDistinct
    case .notMerged: self = .notMerged
    case .notDismissed: self = .notDismissed
    case .contributor: self = .contributor
    case .decidedAtAnotherLevel: self = .decidedAtAnotherLevel
    case .levelBelowUndecided: self = .levelBelowUndecided
    case .levelBelowOutdated: self = .levelBelowOutdated
    case .dateInFuture: self = .dateInFuture
    case .dateBeforeLevelBelow: self = .dateBeforeLevelBelow
    case .alreadyDecided: self = .alreadyDecided
    case .alreadyProposed: self = .alreadyProposed
    case .proposalOpen: self = .proposalOpen
    case .nothingProposed: self = .nothingProposed
    case .samePerson: self = .samePerson
    case .changedSinceProposal: self = .changedSinceProposal
    case .signerContributed: self = .signerContributed
    case .standardNotMet: self = .standardNotMet
    case .alreadyAttested: self = .alreadyAttested
    case .attestationWithdrawn: self = .attestationWithdrawn
    case .changedSinceImport: self = .changedSinceImport
    case .closed: self = .closed
    case .withdrawn: self = .withdrawn
    case .notEnded: self = .notEnded
    case .openQuestions: self = .openQuestions
    case .takenByAnother: self = .takenByAnother
    case .alreadyTaken: self = .alreadyTaken
    case .notTaken: self = .notTaken
    case .questionOpen: self = .questionOpen
    case .attributionAlone: self = .attributionAlone
    case .unanswered: self = .unanswered
    case .nothingAsked: self = .nothingAsked
    }
  }
}

extension Refusal {
  /// The act that a role lacks, where the refusal names it.
  var act: Act? {
    switch self {
    case .notPermitted(let act), .otherOffice(let act): act
    case .notAuthor, .notSubmitted, .alreadySubmitted, .returned, .incomplete, .contributor,
      .decidedAtAnotherLevel, .levelBelowUndecided, .levelBelowOutdated, .dateInFuture,
      .dateBeforeLevelBelow, .alreadyDecided, .alreadyProposed, .proposalOpen, .nothingProposed,
      .samePerson, .changedSinceProposal, .signerContributed, .standardNotMet, .alreadyAttested,
      .attestationWithdrawn, .changedSinceImport, .duplicate,
      .holdsDuplicates, .decidedByCTFMR, .statedDistinct, .notMerged, .notDismissed,
      .closed, .withdrawn, .notEnded, .openQuestions, .takenByAnother, .alreadyTaken, .notTaken,
      .questionOpen, .attributionAlone, .unanswered, .nothingAsked:
      nil
    }
  }
}
