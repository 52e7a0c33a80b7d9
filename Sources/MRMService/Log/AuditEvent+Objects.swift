internal import MRMAudit
internal import MRMModel

extension AuditEvent {
  /// The one incident the event is about.
  var incident: Identifier<Incident>? {
    switch self {
    case .draftSaved(let step), .incidentSubmitted(let step), .incidentReturned(let step),
      .incidentEdited(let step), .evidenceAdded(let step), .evidenceNoted(let step),
      .incidentWithdrawn(let step), .incidentClosed(let step), .incidentReopened(let step):
      step.incident
    case .caseTaken(let act), .caseReleased(let act): act.incident
    case .proposalSetAside(let step), .levelReopened(let step): step.incident
    case .decisionProposed(let act), .decisionConcurred(let act): act.incident
    case .sittingProposed(let act), .sittingConcurred(let act):
      act.decisions.count == 1 ? act.decisions[0].incident : nil
    case .sensitiveRead(let read): read.incident
    case .actRefused(let refused): refused.incident
    case .evidenceRead(let reading): reading.incident
    case .storeFounded, .personEnrolled, .grantsFulfilled, .rosterChangeProposed, .rosterChanged,
      .rosterProposalWithdrawn, .personInvited, .keysRenewed, .incidentsImported, .reportWritten,
      .indexMerged, .indexRebuilt, .backupWritten, .passphraseChanged, .logExported,
      .partiesChanged, .deadlinesChanged, .storeRestored, .backupSealed, .furtherRefusals,
      .unlocksFailed, .childrenSought,
      .incidentsExported, .meetingSaved:
      nil
    case .attestationsConfirmed(let confirmation):
      confirmation.items.count == 1 ? confirmation.items[0].incident : nil
    case .attestationWithdrawn(let withdrawal): withdrawal.incident
    case .childrenLinked(let act), .childrenUnlinked(let act): act.first.incident
    case .duplicateMerged(let act), .duplicateUnmerged(let act), .duplicateDismissed(let act),
      .duplicateReconsidered(let act):
      act.first.incident
    }
  }

  /// Every incident the event is about: of an import, those it brought; of two, both.
  var incidents: [Identifier<Incident>] {
    if case .incidentsImported(let batch) = self { return batch.incidents }
    if case .incidentsExported(let export) = self { return export.incidents }
    if case .childrenLinked(let act) = self { return act.sides.map(\.incident) }
    if case .childrenUnlinked(let act) = self { return act.sides.map(\.incident) }
    if case .attestationsConfirmed(let confirmation) = self {
      return confirmation.items.map(\.incident)
    }
    if let sitting { return sitting.decisions.map(\.incident) }
    if let duplicates { return duplicates.sides.map(\.incident) }
    return incident.map { [$0] } ?? []
  }

  /// What was stated of two incidents that look like one event, or withdrawn.
  var duplicates: DuplicateAct? {
    if case .duplicateMerged(let act) = self { return act }
    if case .duplicateUnmerged(let act) = self { return act }
    if case .duplicateDismissed(let act) = self { return act }
    if case .duplicateReconsidered(let act) = self { return act }
    return nil
  }

  /// What was signed of a meeting's decisions.
  var sitting: SittingAct? {
    if case .sittingProposed(let act) = self { return act }
    if case .sittingConcurred(let act) = self { return act }
    return nil
  }

  /// The violation that was decided on, or was to be.
  var violation: Identifier<Violation>? {
    switch self {
    case .decisionProposed(let act), .decisionConcurred(let act): act.violation
    case .proposalSetAside(let step), .levelReopened(let step): step.violation
    case .sittingProposed(let act), .sittingConcurred(let act):
      act.decisions.count == 1 ? act.decisions[0].violation : nil
    case .actRefused(let refused): refused.violation
    case .attestationsConfirmed(let confirmation):
      confirmation.items.count == 1 ? confirmation.items[0].violation : nil
    case .attestationWithdrawn(let withdrawal): withdrawal.violation
    case .draftSaved, .incidentSubmitted, .incidentReturned, .incidentEdited, .sensitiveRead,
      .incidentWithdrawn, .incidentClosed, .incidentReopened, .caseTaken, .caseReleased,
      .storeFounded, .personEnrolled, .grantsFulfilled, .rosterChangeProposed, .rosterChanged,
      .rosterProposalWithdrawn, .personInvited, .keysRenewed, .incidentsImported, .reportWritten,
      .indexMerged, .indexRebuilt, .backupWritten, .passphraseChanged, .logExported,
      .partiesChanged, .deadlinesChanged, .storeRestored, .backupSealed, .furtherRefusals,
      .unlocksFailed, .evidenceAdded,
      .evidenceNoted,
      .evidenceRead, .childrenLinked, .childrenUnlinked, .childrenSought, .incidentsExported,
      .duplicateMerged, .duplicateUnmerged, .duplicateDismissed, .duplicateReconsidered,
      .meetingSaved:
      nil
    }
  }

  /// The office of the case, the import or the person that the event is about.
  var office: OfficeCode? {
    switch self {
    case .storeFounded(let enrolment), .personEnrolled(let enrolment): enrolment.office
    case .rosterChangeProposed(let proposal): proposal.change.office
    case .rosterChanged(let act): act.change.office
    case .personInvited(let invitation): invitation.office
    case .draftSaved(let step), .incidentSubmitted(let step), .incidentReturned(let step),
      .incidentEdited(let step), .evidenceAdded(let step), .evidenceNoted(let step),
      .incidentWithdrawn(let step), .incidentClosed(let step), .incidentReopened(let step):
      step.office
    case .caseTaken(let act), .caseReleased(let act): act.office
    case .proposalSetAside(let step), .levelReopened(let step): step.office
    case .incidentsImported(let batch): batch.office
    case .decisionProposed(let act), .decisionConcurred(let act): act.office
    case .sittingProposed(let act), .sittingConcurred(let act):
      Set(act.decisions.map(\.office)).count == 1 ? act.decisions[0].office : nil
    case .childrenLinked(let act), .childrenUnlinked(let act): act.first.office
    case .duplicateMerged(let act), .duplicateUnmerged(let act), .duplicateDismissed(let act),
      .duplicateReconsidered(let act):
      act.first.office
    case .childrenSought(let act): act.office
    case .attestationsConfirmed(let confirmation):
      // One entry may be of incidents of several offices: then it is of none.
      Set(confirmation.items.map(\.office)).count == 1 ? confirmation.items[0].office : nil
    case .attestationWithdrawn(let withdrawal): withdrawal.office
    case .sensitiveRead, .grantsFulfilled, .rosterProposalWithdrawn, .keysRenewed, .reportWritten,
      .indexMerged, .indexRebuilt,
      .backupWritten, .passphraseChanged, .logExported, .partiesChanged, .deadlinesChanged,
      .storeRestored, .backupSealed,
      .actRefused,
      .furtherRefusals,
      .unlocksFailed, .evidenceRead, .incidentsExported, .meetingSaved:
      nil
    }
  }
}

extension RosterChange {
  /// The office of whoever it brings there.
  var office: OfficeCode? {
    switch self {
    case .enrol(let enrolment): enrolment.office
    case .assign(_, let office, _): office
    case .suspend, .resume, .revoke, .rename, .require: nil
    }
  }
}
