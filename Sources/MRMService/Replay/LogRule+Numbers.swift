internal import MRMAudit
internal import MRMStore
internal import MRMWorkflow

/// What `docs/log-format.md` has rules of its own for: a rule that is broken has its number from what
/// the entry says was done.
private enum RuledMatter {
  case enrolment
  case grants
  case step
  case withdrawal
  case closing
  case sendingBack
  case importing
  case taking
  case decision
  case level
  case meeting(Int)
  case childLink
  case duplicate
  case distinction
  case confirmation
  case attestationWithdrawal
  case other

  init(_ event: AuditEvent) {
    self =
      switch event {
      case .storeFounded, .personEnrolled, .rosterChangeProposed, .rosterChanged,
        .rosterProposalWithdrawn, .personInvited:
        .enrolment
      case .grantsFulfilled: .grants
      case .draftSaved, .incidentSubmitted, .incidentEdited, .incidentReopened, .evidenceAdded,
        .evidenceNoted:
        .step
      case .incidentWithdrawn: .withdrawal
      case .incidentClosed: .closing
      case .incidentReturned: .sendingBack
      case .incidentsImported: .importing
      case .caseTaken, .caseReleased: .taking
      case .decisionProposed, .decisionConcurred: .decision
      case .proposalSetAside, .levelReopened: .level
      case .meetingSaved: .meeting(100)
      case .sittingProposed: .meeting(101)
      case .sittingConcurred: .meeting(102)
      case .childrenLinked, .childrenUnlinked: .childLink
      case .duplicateMerged, .duplicateUnmerged: .duplicate
      case .duplicateDismissed, .duplicateReconsidered: .distinction
      case .attestationsConfirmed: .confirmation
      case .attestationWithdrawn: .attestationWithdrawal
      case .sensitiveRead, .reportWritten, .indexMerged, .indexRebuilt, .backupWritten,
        .passphraseChanged, .logExported, .partiesChanged, .deadlinesChanged, .actRefused,
        .furtherRefusals, .unlocksFailed, .evidenceRead, .incidentsExported, .childrenSought,
        .keysRenewed, .storeRestored, .backupSealed:
        .other
      }
  }

  /// Where it goes on from, and what it may name.
  var transition: [Int] {
    switch self {
    case .step, .withdrawal, .closing, .sendingBack: [50, 51, 53]
    case .importing: [54]
    case .taking: [56]
    case .decision, .meeting: [50, 60]
    case .level: [73]
    case .childLink: [52, 57]
    case .duplicate: [58]
    case .distinction: [59]
    case .enrolment, .grants, .confirmation, .attestationWithdrawal, .other: []
    }
  }

  /// What it may write.
  var writing: [Int] {
    switch self {
    case .step: [31, 32, 53]
    case .importing: [31, 32, 54]
    case .decision: [31, 32, 67]
    case .meeting(let number): [31, 32, 67, number]
    case .childLink: [31, 32, 57]
    case .duplicate: [31, 32, 58]
    case .distinction: [31, 32, 59]
    case .enrolment, .grants, .withdrawal, .closing, .sendingBack, .taking, .level, .confirmation,
      .attestationWithdrawal, .other:
      [31, 32]
    }
  }

  /// That an incident is where it may be done.
  var standing: [Int] {
    switch self {
    case .step, .withdrawal, .closing, .sendingBack: [50, 51]
    case .taking: [56]
    case .decision, .meeting, .confirmation: [60]
    case .level: [73]
    case .duplicate: [58]
    case .distinction: [59]
    case .enrolment, .grants, .importing, .childLink, .attestationWithdrawal, .other: []
    }
  }

  /// That nobody judges what is their own.
  var fourEyes: [Int] {
    switch self {
    case .sendingBack: [52]
    case .closing: [55]
    case .taking: [56]
    case .level: [73]
    case .decision, .meeting, .confirmation: [61]
    case .enrolment, .grants, .step, .withdrawal, .importing, .childLink, .duplicate, .distinction,
      .attestationWithdrawal, .other:
      []
    }
  }

  /// One rule of a level, which is judged as a whole where no decision is signed.
  func level(_ number: Int) -> [Int] {
    switch self {
    case .level: [73]
    case .decision, .meeting: [number]
    case .enrolment, .grants, .step, .withdrawal, .closing, .sendingBack, .importing, .taking,
      .childLink, .duplicate, .distinction, .confirmation, .attestationWithdrawal, .other:
      []
    }
  }

  var attestation: [Int] {
    switch self {
    case .importing: [75]
    case .attestationWithdrawal: [76, 78]
    case .confirmation: [76, 77]
    case .enrolment, .grants, .step, .withdrawal, .closing, .sendingBack, .taking, .decision,
      .level, .meeting, .childLink, .duplicate, .distinction, .other:
      []
    }
  }

  var meeting: [Int] {
    switch self {
    case .meeting(let number): [number]
    case .enrolment, .grants, .step, .withdrawal, .closing, .sendingBack, .importing, .taking,
      .decision, .level, .childLink, .duplicate, .distinction, .confirmation,
      .attestationWithdrawal, .other:
      []
    }
  }
}

extension LogRule {
  /// Its numbers in `docs/log-format.md`, where an entry that says that something was done breaks it.
  func numbers(in event: AuditEvent?) -> [Int] {
    let matter = event.map(RuledMatter.init) ?? .other
    return switch self {
    case .form: if case .importing = matter { [54] } else { [3] }
    case .stranger: [21]
    case .enrolment: [40, 41, 42, 123]
    case .standing: [47]
    case .signatures: [120, 121]
    case .rosterChange: [122]
    case .rosterProposal: [121, 124]
    case .renewal: [126]
    case .grant: if case .grants = matter { [46] } else { [43, 44, 45, 125] }
    case .transition: matter.transition
    case .writes: matter.writing
    case .proposal: matter.level(68)
    case .quorum: [69]
    case .reliance: [65]
    case .versions: [30]
    case .attestation: matter.attestation
    case .meeting: matter.meeting
    case .reading: [33]
    case .refused: [35]
    case .clockWentBack: [24]
    case .disclosure: [34]
    case .undisclosed: [5]
    case .newer: [4]
    }
  }
}

extension Refusal {
  /// The numbers in `docs/log-format.md` of the rule that an entry broke where it was not refused.
  func numbers(in event: AuditEvent) -> [Int] {
    let matter = RuledMatter(event)
    return switch self {
    case .notPermitted, .otherOffice: [23]
    case .notAuthor: [52]
    case .notSubmitted, .alreadySubmitted, .returned, .closed, .withdrawn, .notEnded, .duplicate:
      matter.standing
    case .openQuestions: [55]
    case .decidedByCTFMR: if case .withdrawal = matter { [55] } else { matter.standing }
    case .holdsDuplicates, .statedDistinct, .notMerged, .notDismissed: matter.standing
    case .contributor: matter.fourEyes
    case .decidedAtAnotherLevel: matter.level(62)
    case .levelBelowUndecided, .levelBelowOutdated: matter.level(63)
    case .alreadyDecided:
      if case .confirmation = matter { [77] } else { matter.level(64) }
    case .dateInFuture, .dateBeforeLevelBelow: matter.level(66)
    case .alreadyProposed, .proposalOpen: matter.level(67)
    case .nothingProposed, .samePerson, .changedSinceProposal, .signerContributed:
      matter.level(68)
    case .takenByAnother, .alreadyTaken, .notTaken: [56]
    case .questionOpen: [73]
    case .attributionAlone: matter.level(74)
    case .alreadyAttested, .changedSinceImport: [77]
    case .attestationWithdrawn: matter.attestation
    // What records hold is no matter of the log.
    case .incomplete, .standardNotMet, .unanswered, .nothingAsked: []
    }
  }
}

extension EntryFault {
  /// Its numbers in `docs/log-format.md`, of an entry that says that something was done.
  func numbers(in event: AuditEvent?) -> [Int] {
    switch self {
    case .malformed: [3]
    case .gap: [10]
    case .rootBefore: [12]
    case .stranger: [13, 21]
    case .signature: [14]
    case .body: [3, 20]
    case .newer: [4]
    case .unreadable: [5]
    case .treeNode: [15]
    case .forbidden:
      if case .enrolment = event.map(RuledMatter.init) {
        [21, 23, 40, 41, 47] + Array(120...126)
      } else {
        [21, 23, 31, 47, 70, 71, 72] + Array(120...126)
      }
    }
  }
}

extension StoreError.Finding {
  /// Its numbers in `docs/log-format.md`.
  var numbers: [Int] {
    switch self {
    case .entry: [10]
    case .entryBody: [20]
    case .treeNode: [15]
    case .record, .unloggedRecord: [110]
    case .grant: [111]
    case .index: [112]
    case .indexRow: [113]
    case .recordVersions: [16]
    case .recordWrap: [17]
    case .sealedForm: [3]
    case .forbiddenAct: []
    }
  }
}
