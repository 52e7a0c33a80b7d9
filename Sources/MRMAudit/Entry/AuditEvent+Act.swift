public import MRMModel

extension AuditEvent {
  /// What was done, as the code by which people ask for it.
  public var act: AuditAct {
    switch self {
    case .storeFounded: .storeFounded
    case .personEnrolled: .personEnrolled
    case .grantsFulfilled: .grantsFulfilled
    case .rosterChangeProposed: .rosterChangeProposed
    case .rosterChanged: .rosterChanged
    case .rosterProposalWithdrawn: .rosterProposalWithdrawn
    case .personInvited: .personInvited
    case .keysRenewed: .keysRenewed
    case .draftSaved: .draftSaved
    case .incidentSubmitted: .incidentSubmitted
    case .incidentReturned: .incidentReturned
    case .incidentEdited: .incidentEdited
    case .incidentsImported: .incidentsImported
    case .decisionProposed: .decisionProposed
    case .decisionConcurred: .decisionConcurred
    case .incidentWithdrawn: .incidentWithdrawn
    case .incidentClosed: .incidentClosed
    case .incidentReopened: .incidentReopened
    case .caseTaken: .caseTaken
    case .caseReleased: .caseReleased
    case .proposalSetAside: .proposalSetAside
    case .levelReopened: .levelReopened
    case .sittingProposed: .sittingProposed
    case .sittingConcurred: .sittingConcurred
    case .meetingSaved: .meetingSaved
    case .sensitiveRead: .sensitiveRead
    case .reportWritten: .reportWritten
    case .indexMerged: .indexMerged
    case .indexRebuilt: .indexRebuilt
    case .backupWritten: .backupWritten
    case .passphraseChanged: .passphraseChanged
    case .logExported: .logExported
    case .partiesChanged: .partiesChanged
    case .deadlinesChanged: .deadlinesChanged
    case .storeRestored: .storeRestored
    case .backupSealed: .backupSealed
    case .actRefused: .actRefused
    case .furtherRefusals: .furtherRefusals
    case .unlocksFailed: .unlocksFailed
    case .evidenceAdded: .evidenceAdded
    case .evidenceNoted: .evidenceNoted
    case .evidenceRead: .evidenceRead
    case .incidentsExported: .incidentsExported
    case .childrenLinked: .childrenLinked
    case .childrenUnlinked: .childrenUnlinked
    case .childrenSought: .childrenSought
    case .attestationsConfirmed: .attestationsConfirmed
    case .attestationWithdrawn: .attestationWithdrawn
    case .duplicateMerged: .duplicateMerged
    case .duplicateUnmerged: .duplicateUnmerged
    case .duplicateDismissed: .duplicateDismissed
    case .duplicateReconsidered: .duplicateReconsidered
    }
  }
}
