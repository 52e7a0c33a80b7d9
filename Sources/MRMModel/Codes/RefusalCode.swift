/// Why an act was refused, as the log names it: without what it was refused over.
///
/// The raw value is the number that is signed.
public enum RefusalCode: UInt8, Code {
  case notPermitted = 1
  case otherOffice = 2
  case notAuthor = 3
  case notSubmitted = 10
  case alreadySubmitted = 11
  case returned = 12
  case incomplete = 13
  case duplicate = 14
  case holdsDuplicates = 15
  case decidedByCTFMR = 16
  case statedDistinct = 17
  case notMerged = 18
  case notDismissed = 19
  case contributor = 20
  case decidedAtAnotherLevel = 21
  case levelBelowUndecided = 22
  case levelBelowOutdated = 23
  case dateInFuture = 24
  case dateBeforeLevelBelow = 25
  case alreadyDecided = 26
  case alreadyProposed = 27
  case proposalOpen = 28
  case nothingProposed = 29
  case samePerson = 30
  case changedSinceProposal = 31
  case signerContributed = 32
  case standardNotMet = 33
  case alreadyAttested = 40
  case attestationWithdrawn = 41
  case changedSinceImport = 42
  case unanswered = 50
  case nothingAsked = 51
  case closed = 60
  case withdrawn = 61
  case notEnded = 62
  case openQuestions = 63
  case takenByAnother = 64
  case alreadyTaken = 65
  case notTaken = 66
  case questionOpen = 67
  case attributionAlone = 68

  /// See ``Code``.
  public static var listName: String { "refusal" }
  /// See ``Code``.
  public static var listSource: String { "design of this program; docs/log-format.md, events" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .notPermitted:
      CodeEntry("not_permitted", fr: "aucun rôle ne le permet", en: "no role allows it")
    case .otherOffice: CodeEntry("other_office", fr: "autre bureau", en: "another office")
    case .notAuthor: CodeEntry("not_author", fr: "brouillon d’un autre", en: "another’s draft")
    case .notSubmitted: CodeEntry("not_submitted", fr: "encore un brouillon", en: "still a draft")
    case .alreadySubmitted:
      CodeEntry("already_submitted", fr: "déjà soumis", en: "submitted already")
    case .returned: CodeEntry("returned", fr: "renvoyé à l’auteur", en: "sent back to its author")
    case .incomplete: CodeEntry("incomplete", fr: "incomplet", en: "incomplete")
    case .duplicate:
      CodeEntry("duplicate", fr: "doublon d’un autre", en: "a duplicate of another")
    case .holdsDuplicates:
      CodeEntry("holds_duplicates", fr: "a lui-même des doublons", en: "has duplicates itself")
    case .decidedByCTFMR:
      CodeEntry("decided_by_ctfmr", fr: "décidé à l’équipe spéciale", en: "decided by the CTFMR")
    case .statedDistinct:
      CodeEntry("stated_distinct", fr: "dits deux faits", en: "stated to be two events")
    case .notMerged: CodeEntry("not_merged", fr: "pas un doublon", en: "not a duplicate")
    case .notDismissed:
      CodeEntry("not_dismissed", fr: "pas dits deux faits", en: "not stated to be two events")
    case .contributor:
      CodeEntry("contributor", fr: "a saisi ou modifié les faits", en: "logged or edited the facts")
    case .decidedAtAnotherLevel:
      CodeEntry(
        "decided_at_another_level",
        fr: "a pris part à un autre niveau",
        en: "took part at another level",
      )
    case .levelBelowUndecided:
      CodeEntry(
        "level_below_undecided",
        fr: "le niveau inférieur n’a pas décidé",
        en: "the level below has not decided",
      )
    case .levelBelowOutdated:
      CodeEntry(
        "level_below_outdated",
        fr: "décision inférieure dépassée",
        en: "the level below decided on other facts",
      )
    case .dateInFuture:
      CodeEntry("date_in_future", fr: "date à venir", en: "a date in the future")
    case .dateBeforeLevelBelow:
      CodeEntry(
        "date_before_level_below",
        fr: "date avant celle du niveau inférieur",
        en: "a date before that of the level below",
      )
    case .alreadyDecided: CodeEntry("already_decided", fr: "déjà décidé", en: "decided already")
    case .alreadyProposed: CodeEntry("already_proposed", fr: "déjà proposé", en: "proposed already")
    case .proposalOpen:
      CodeEntry("proposal_open", fr: "une proposition est ouverte", en: "a proposal is open")
    case .nothingProposed:
      CodeEntry("nothing_proposed", fr: "rien n’est proposé", en: "nothing is proposed")
    case .samePerson: CodeEntry("same_person", fr: "la même personne", en: "the same person")
    case .changedSinceProposal:
      CodeEntry(
        "changed_since_proposal",
        fr: "modifié depuis la proposition",
        en: "changed since the proposal",
      )
    case .signerContributed:
      CodeEntry(
        "signer_contributed",
        fr: "un signataire a modifié les faits",
        en: "a signer has edited the facts",
      )
    case .standardNotMet:
      CodeEntry("standard_not_met", fr: "critères non remplis", en: "the standard is not met")
    case .closed: CodeEntry("closed", fr: "clos", en: "closed")
    case .withdrawn: CodeEntry("withdrawn", fr: "retiré", en: "withdrawn")
    case .notEnded:
      CodeEntry("not_ended", fr: "ni clos ni retiré", en: "neither closed nor withdrawn")
    case .openQuestions:
      CodeEntry("open_questions", fr: "violations non tranchées", en: "violations not closed")
    case .takenByAnother:
      CodeEntry("taken_by_another", fr: "pris par un collègue", en: "taken by a colleague")
    case .alreadyTaken: CodeEntry("already_taken", fr: "déjà pris", en: "taken already")
    case .notTaken: CodeEntry("not_taken", fr: "pris par personne", en: "taken by nobody")
    case .questionOpen:
      CodeEntry("question_open", fr: "question déjà ouverte", en: "the question is open")
    case .attributionAlone:
      CodeEntry(
        "attribution_alone",
        fr: "attribution constatée sans violation vérifiée",
        en: "an attribution found without a verified violation",
      )
    case .alreadyAttested: CodeEntry("already_attested", fr: "déjà attesté", en: "attested already")
    case .attestationWithdrawn:
      CodeEntry(
        "attestation_withdrawn",
        fr: "attestation retirée",
        en: "the attestation was withdrawn",
      )
    case .changedSinceImport:
      CodeEntry(
        "changed_since_import",
        fr: "modifié depuis l’importation",
        en: "changed since the import",
      )
    case .unanswered: CodeEntry("unanswered", fr: "sans réponse", en: "not answered")
    case .nothingAsked: CodeEntry("nothing_asked", fr: "rien n’est demandé", en: "nothing is asked")
    }
  }
}
