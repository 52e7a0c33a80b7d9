public import MRMModel

extension Refusal {
  /// What is wrong; everything that is missing is named in it.
  var problemPhrase: Phrase {
    let list = items
    return list.isEmpty ? headline : headline.followed(by: list)
  }

  /// Everything that is missing, one clause each; empty when a refusal is one thing.
  public var items: [Phrase] {
    switch self {
    case .incomplete(let shortcomings): shortcomings.map(\.phrase)
    case .standardNotMet(let requirements): requirements.map(\.phrase)
    case .notPermitted, .otherOffice, .notAuthor, .notSubmitted, .alreadySubmitted, .returned,
      .contributor, .decidedAtAnotherLevel, .levelBelowUndecided, .levelBelowOutdated,
      .dateInFuture, .dateBeforeLevelBelow, .alreadyDecided, .alreadyProposed, .proposalOpen,
      .nothingProposed, .samePerson, .changedSinceProposal, .signerContributed, .alreadyAttested,
      .attestationWithdrawn, .changedSinceImport, .duplicate,
      .holdsDuplicates, .decidedByCTFMR, .statedDistinct, .notMerged, .notDismissed,
      .closed, .withdrawn, .notEnded, .openQuestions, .takenByAnother, .alreadyTaken, .notTaken,
      .questionOpen, .attributionAlone, .unanswered, .nothingAsked:
      []
    }
  }

  /// What is wrong, without the list of what is missing: a lower-case clause.
  public var headline: Phrase {
    switch self {
    case .notPermitted(let act):
      Phrase(
        fr: "vos rôles ne permettent pas cet acte : \(act.label(.french))",
        en: "your roles do not allow this act: \(act.label(.english))",
      )
    case .otherOffice(let act):
      Phrase(
        fr: "cet acte ne vous est permis que dans votre bureau : \(act.label(.french))",
        en: "this act is yours in your own office only: \(act.label(.english))",
      )
    case .notAuthor:
      Phrase(
        fr: "un brouillon n’appartient qu’à la personne qui l’a commencé",
        en: "a draft belongs to the person who began it alone",
      )
    case .notSubmitted:
      Phrase(fr: "l’incident n’est encore qu’un brouillon", en: "the incident is still a draft")
    case .alreadySubmitted:
      Phrase(fr: "l’incident est déjà soumis", en: "the incident has already been submitted")
    case .returned:
      Phrase(
        fr: "l’incident a été renvoyé avec une question et attend une réponse",
        en: "the incident was returned with a question and waits for an answer",
      )
    case .incomplete:
      Phrase(
        fr: "l’incident ne remplit pas ce que demande une soumission",
        en: "the incident does not meet what submission asks for",
      )
    case .closed: Phrase(fr: "l’incident est clos", en: "the incident is closed")
    case .withdrawn: Phrase(fr: "l’incident a été retiré", en: "the incident was withdrawn")
    case .notEnded:
      Phrase(
        fr: "l’incident n’est ni clos ni retiré",
        en: "the incident is neither closed nor withdrawn",
      )
    case .openQuestions:
      Phrase(
        fr:
          "l’équipe spéciale n’a pas tranché sur chaque violation, les faits étant ce qu’ils sont",
        en: "the CTFMR has not closed the question on each violation over the facts as they are",
      )
    case .takenByAnother, .alreadyTaken:
      Phrase(
        fr: "quelqu’un a pris ce dossier à ce niveau",
        en: "somebody has taken this case at this level",
      )
    case .notTaken:
      Phrase(
        fr: "personne n’a pris ce dossier à ce niveau",
        en: "nobody has taken this case at this level",
      )
    case .questionOpen:
      Phrase(
        fr: "la question n’est pas tranchée à ce niveau",
        en: "the question is not closed at this level",
      )
    case .attributionAlone:
      Phrase(
        fr: "l’attribution à une partie n’est constatée qu’avec une violation vérifiée",
        en: "the attribution to a party is only found together with a verified violation",
      )
    case .duplicate:
      Phrase(
        fr: "l’incident est le doublon d’un autre",
        en: "the incident is a duplicate of another",
      )
    case .holdsDuplicates:
      Phrase(
        fr: "l’incident a lui-même des doublons",
        en: "the incident has duplicates of its own",
      )
    case .decidedByCTFMR:
      Phrase(
        fr: "l’équipe spéciale a tranché sur une violation de cet incident",
        en: "the CTFMR has closed the question on a violation of this incident",
      )
    case .statedDistinct:
      Phrase(
        fr: "quelqu’un a dit que ces deux incidents ne sont pas des doublons",
        en: "somebody stated that these two incidents are not duplicates",
      )
    case .notMerged:
      Phrase(
        fr: "l’incident n’est le doublon d’aucun autre",
        en: "the incident is a duplicate of no other",
      )
    case .notDismissed:
      Phrase(
        fr: "personne n’a dit que ces deux incidents ne sont pas des doublons",
        en: "nobody stated that these two incidents are not duplicates",
      )
    case .contributor:
      Phrase(
        fr: "vous avez enregistré ou modifié cet incident ; une autre personne doit en juger",
        en: "you logged or edited this incident; somebody else must judge it",
      )
    case .decidedAtAnotherLevel(let level):
      Phrase(
        fr: "vous avez déjà signé sur cette violation à un autre niveau "
          + "(\(level.label(.french)))",
        en: "you have already signed on this violation at another level "
          + "(\(level.label(.english)))",
      )
    case .levelBelowUndecided(let level):
      Phrase(
        fr: "rien n’est décidé au niveau précédent (\(level.label(.french)))",
        en: "nothing is decided at the level below (\(level.label(.english)))",
      )
    case .levelBelowOutdated(let level):
      Phrase(
        fr: "l’incident a été modifié depuis la décision du niveau précédent "
          + "(\(level.label(.french)))",
        en: "the incident was changed after the level below decided "
          + "(\(level.label(.english)))",
      )
    case .dateInFuture:
      Phrase(
        fr: "la date de la décision est dans l’avenir",
        en: "the decision’s date is in the future",
      )
    case .dateBeforeLevelBelow(let level):
      Phrase(
        fr: "la date de la décision précède celle du niveau précédent "
          + "(\(level.label(.french)))",
        en: "the decision’s date is before that of the level below "
          + "(\(level.label(.english)))",
      )
    case .alreadyDecided:
      Phrase(
        fr: "ce niveau a déjà décidé de cette violation, et les faits n’ont pas changé",
        en: "this level has decided on this violation already, and the facts are unchanged",
      )
    case .alreadyProposed:
      Phrase(
        fr: "vous avez déjà signé la proposition en cours",
        en: "you have already signed the open proposal",
      )
    case .proposalOpen:
      Phrase(
        fr: "la proposition d’une autre personne attend un accord",
        en: "somebody else’s proposal waits for concurrence",
      )
    case .nothingProposed:
      Phrase(
        fr: "aucune proposition n’est ouverte à ce niveau",
        en: "no proposal is open at this level"
      )
    case .samePerson:
      Phrase(
        fr: "l’accord doit venir d’une personne qui n’a pas encore signé",
        en: "concurrence must come from somebody who has not signed yet",
      )
    case .changedSinceProposal:
      Phrase(
        fr: "l’incident a été modifié depuis la proposition",
        en: "the incident was changed after the proposal",
      )
    case .signerContributed:
      Phrase(
        fr: "une personne qui a signé la proposition a depuis modifié l’incident",
        en: "somebody who signed the proposal has edited the incident since",
      )
    case .standardNotMet:
      Phrase(fr: "la norme n’est pas remplie", en: "the standard is not met")
    case .alreadyAttested:
      Phrase(
        fr: "deux personnes attestent déjà cette décision prise ailleurs",
        en: "two persons attest this decision taken elsewhere already",
      )
    case .attestationWithdrawn:
      Phrase(
        fr: "l’attestation de la décision prise ailleurs a été retirée",
        en: "the attestation of the decision taken elsewhere was withdrawn",
      )
    case .changedSinceImport:
      Phrase(
        fr: "l’incident a été modifié depuis l’importation, qui atteste d’autres faits",
        en: "the incident was changed after the import, which attests other facts",
      )
    case .unanswered:
      Phrase(
        fr: "l’incident a été renvoyé avec une question, qui reste sans réponse",
        en: "the incident was returned with a question, and it is not answered",
      )
    case .nothingAsked:
      Phrase(
        fr: "une réponse est donnée, mais rien n’a été demandé",
        en: "an answer is given, and nothing was asked",
      )
    }
  }
}

extension Phrase {
  /// The phrase, then every item of a list.
  fileprivate func followed(by items: [Phrase]) -> Phrase {
    Phrase(
      fr: french + " : " + items.map(\.french).joined(separator: " ; "),
      en: english + ": " + items.map(\.english).joined(separator: "; "),
    )
  }
}
