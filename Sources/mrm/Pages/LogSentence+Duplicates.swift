import MRMModel
import MRMService

extension LogSentence {
  /// What was stated of two incidents that look like one event; nil for another act.
  func duplicates(with other: LogIncident?) -> Phrase? {
    let (one, second) = (line.incident.spoken, other.spoken)
    switch line.act {
    case .duplicateMerged:
      return Phrase(
        fr: "a dit que \(one.french) est le doublon de \(second.french)",
        en: "stated that \(one.english) is a duplicate of \(second.english)",
      )
    case .duplicateUnmerged:
      return Phrase(
        fr: "a retiré que \(one.french) est le doublon de \(second.french)",
        en: "withdrew that \(one.english) is a duplicate of \(second.english)",
      )
    case .duplicateDismissed:
      return Phrase(
        fr: "a dit que \(one.french) et \(second.french) ne sont pas des doublons",
        en: "stated that \(one.english) and \(second.english) are not duplicates",
      )
    case .duplicateReconsidered:
      return Phrase(
        fr: "a retiré que \(one.french) et \(second.french) ne sont pas des doublons",
        en: "withdrew that \(one.english) and \(second.english) are not duplicates",
      )
    case .storeFounded, .personEnrolled, .grantsFulfilled, .rosterChangeProposed, .rosterChanged,
      .rosterProposalWithdrawn, .personInvited, .keysRenewed, .draftSaved, .incidentSubmitted,
      .incidentReturned, .incidentEdited, .incidentsImported, .decisionProposed,
      .decisionConcurred, .sensitiveRead, .reportWritten, .indexMerged, .indexRebuilt,
      .backupWritten, .passphraseChanged, .logExported, .partiesChanged, .deadlinesChanged,
      .storeRestored, .backupSealed,
      .actRefused,
      .furtherRefusals, .unlocksFailed, .evidenceAdded, .evidenceNoted, .evidenceRead,
      .childrenLinked, .childrenUnlinked, .childrenSought, .attestationsConfirmed,
      .attestationWithdrawn, .incidentsExported, .incidentWithdrawn, .incidentClosed,
      .incidentReopened, .caseTaken, .caseReleased, .proposalSetAside, .levelReopened,
      .sittingProposed, .sittingConcurred, .meetingSaved:
      return nil
    }
  }
}
