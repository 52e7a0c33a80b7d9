/// What an entry of the audit log says was done, without to whom or what.
///
/// The raw value is the number of the event as it is signed.
public enum AuditAct: UInt8, Code {
  case storeFounded = 1
  case personEnrolled = 2
  case grantsFulfilled = 3
  case rosterChangeProposed = 4
  case rosterChanged = 5
  case rosterProposalWithdrawn = 6
  case personInvited = 7
  case keysRenewed = 8
  case draftSaved = 10
  case incidentSubmitted = 11
  case incidentReturned = 12
  case incidentEdited = 13
  case incidentsImported = 14
  case incidentWithdrawn = 15
  case incidentClosed = 16
  case incidentReopened = 17
  case caseTaken = 18
  case caseReleased = 19
  case decisionProposed = 20
  case decisionConcurred = 21
  case proposalSetAside = 22
  case levelReopened = 23
  case sittingProposed = 25
  case sittingConcurred = 26
  case meetingSaved = 27
  case sensitiveRead = 30
  case reportWritten = 31
  case indexMerged = 40
  case indexRebuilt = 41
  case backupWritten = 42
  case passphraseChanged = 43
  case logExported = 44
  case partiesChanged = 45
  case deadlinesChanged = 46
  case storeRestored = 48
  case backupSealed = 49
  case actRefused = 50
  case furtherRefusals = 51
  case unlocksFailed = 52
  case evidenceAdded = 53
  case evidenceNoted = 54
  case evidenceRead = 55
  case childrenLinked = 60
  case childrenUnlinked = 61
  case childrenSought = 62
  case duplicateMerged = 63
  case duplicateUnmerged = 64
  case duplicateDismissed = 65
  case duplicateReconsidered = 66
  case attestationsConfirmed = 70
  case attestationWithdrawn = 71
  case incidentsExported = 74

  /// See ``Code``.
  public static var listName: String { "audit-act" }
  /// See ``Code``.
  public static var listSource: String { "design of this program; docs/log-format.md, events" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .storeFounded: CodeEntry("store_founded", fr: "base créée", en: "store founded")
    case .personEnrolled:
      CodeEntry("person_enrolled", fr: "personne inscrite", en: "person enrolled")
    case .grantsFulfilled: CodeEntry("grants_fulfilled", fr: "accès accordés", en: "access given")
    case .rosterChangeProposed:
      CodeEntry(
        "roster_change_proposed",
        fr: "changement des personnes proposé",
        en: "change of persons proposed",
      )
    case .rosterChanged:
      CodeEntry("roster_changed", fr: "personnes changées", en: "persons changed")
    case .rosterProposalWithdrawn:
      CodeEntry(
        "roster_proposal_withdrawn",
        fr: "proposition ou invitation retirée",
        en: "proposal or invitation withdrawn",
      )
    case .personInvited: CodeEntry("person_invited", fr: "personne invitée", en: "person invited")
    case .keysRenewed: CodeEntry("keys_renewed", fr: "clés renouvelées", en: "keys renewed")
    case .draftSaved: CodeEntry("draft_saved", fr: "brouillon enregistré", en: "draft saved")
    case .incidentSubmitted:
      CodeEntry("incident_submitted", fr: "incident soumis", en: "incident submitted")
    case .incidentReturned:
      CodeEntry("incident_returned", fr: "incident renvoyé", en: "incident returned")
    case .incidentEdited:
      CodeEntry("incident_edited", fr: "incident modifié", en: "incident edited")
    case .incidentsImported:
      CodeEntry("incidents_imported", fr: "incidents importés", en: "incidents imported")
    case .incidentWithdrawn:
      CodeEntry("incident_withdrawn", fr: "incident retiré", en: "incident withdrawn")
    case .incidentClosed:
      CodeEntry("incident_closed", fr: "incident clos", en: "incident closed")
    case .incidentReopened:
      CodeEntry("incident_reopened", fr: "incident rouvert", en: "incident reopened")
    case .caseTaken:
      CodeEntry("case_taken", fr: "dossier pris", en: "case taken")
    case .caseReleased:
      CodeEntry("case_released", fr: "dossier rendu", en: "case released")
    case .proposalSetAside:
      CodeEntry("proposal_set_aside", fr: "proposition écartée", en: "proposal set aside")
    case .levelReopened:
      CodeEntry("level_reopened", fr: "décision rouverte", en: "decision reopened")
    case .decisionProposed:
      CodeEntry("decision_proposed", fr: "décision proposée", en: "decision proposed")
    case .decisionConcurred:
      CodeEntry("decision_concurred", fr: "accord donné", en: "decision concurred in")
    case .sittingProposed:
      CodeEntry("sitting_proposed", fr: "décisions d’une réunion proposées", en: "sitting proposed")
    case .sittingConcurred:
      CodeEntry(
        "sitting_concurred",
        fr: "accord donné aux décisions d’une réunion",
        en: "sitting concurred in",
      )
    case .meetingSaved:
      CodeEntry("meeting_saved", fr: "réunion enregistrée", en: "meeting saved")
    case .sensitiveRead: CodeEntry("sensitive_read", fr: "identités lues", en: "identities read")
    case .reportWritten: CodeEntry("report_written", fr: "rapport écrit", en: "report written")
    case .indexMerged: CodeEntry("index_merged", fr: "index fusionné", en: "index merged")
    case .indexRebuilt: CodeEntry("index_rebuilt", fr: "index reconstruit", en: "index rebuilt")
    case .backupWritten: CodeEntry("backup_written", fr: "sauvegarde écrite", en: "backup written")
    case .passphraseChanged:
      CodeEntry("passphrase_changed", fr: "phrase de passe changée", en: "passphrase changed")
    case .logExported: CodeEntry("log_exported", fr: "journal copié", en: "log copied")
    case .partiesChanged:
      CodeEntry("parties_changed", fr: "registre des parties changé", en: "parties changed")
    case .deadlinesChanged:
      CodeEntry("deadlines_changed", fr: "échéances changées", en: "deadlines changed")
    case .storeRestored:
      CodeEntry("store_restored", fr: "base plus ancienne reprise", en: "older store accepted")
    case .backupSealed:
      CodeEntry("backup_sealed", fr: "sauvegarde scellée", en: "backup sealed")
    case .incidentsExported:
      CodeEntry("incidents_exported", fr: "incidents exportés", en: "incidents exported")
    case .actRefused: CodeEntry("act_refused", fr: "acte refusé", en: "act refused")
    case .furtherRefusals:
      CodeEntry("further_refusals", fr: "autres refus", en: "further refusals")
    case .unlocksFailed:
      CodeEntry("unlocks_failed", fr: "phrases de passe fausses", en: "wrong passphrases given")
    case .evidenceAdded: CodeEntry("evidence_added", fr: "pièce ajoutée", en: "evidence added")
    case .evidenceNoted:
      CodeEntry("evidence_noted", fr: "garde d’une pièce notée", en: "custody of evidence noted")
    case .evidenceRead: CodeEntry("evidence_read", fr: "pièce lue", en: "evidence read")
    case .childrenLinked:
      CodeEntry("children_linked", fr: "enfants rapprochés", en: "children linked")
    case .childrenUnlinked:
      CodeEntry("children_unlinked", fr: "enfants séparés", en: "children unlinked")
    case .childrenSought:
      CodeEntry("children_sought", fr: "enfants cherchés par nom", en: "children sought by name")
    case .attestationsConfirmed:
      CodeEntry(
        "attestations_confirmed",
        fr: "attestations confirmées",
        en: "attestations confirmed",
      )
    case .attestationWithdrawn:
      CodeEntry("attestation_withdrawn", fr: "attestation retirée", en: "attestation withdrawn")
    case .duplicateMerged:
      CodeEntry("duplicate_merged", fr: "doublon réuni", en: "duplicate merged")
    case .duplicateUnmerged:
      CodeEntry("duplicate_unmerged", fr: "doublon séparé", en: "merging undone")
    case .duplicateDismissed:
      CodeEntry("duplicate_dismissed", fr: "doublon écarté", en: "duplicate dismissed")
    case .duplicateReconsidered:
      CodeEntry("duplicate_reconsidered", fr: "doublon à revoir", en: "duplicate reconsidered")
    }
  }
}
