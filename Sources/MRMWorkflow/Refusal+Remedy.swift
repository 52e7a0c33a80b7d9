import MRMModel

extension Refusal {
  /// What to do.
  var remedyPhrase: Phrase {
    switch self {
    case .notPermitted(let act): askSomeone(who: Permissions.roles(for: act))
    case .otherOffice:
      Phrase(
        fr: "demander à une personne du bureau de l’incident",
        en: "ask somebody of the incident’s office",
      )
    case .notAuthor:
      Phrase(
        fr: "demander à cette personne de le soumettre",
        en: "ask that person to submit it",
      )
    case .notSubmitted:
      Phrase(fr: "le soumettre d’abord", en: "submit it first")
    case .alreadySubmitted:
      Phrase(
        fr: "le modifier s’il faut le corriger ; il n’est pas à soumettre de nouveau",
        en: "edit it if it needs correcting; it need not be submitted again",
      )
    case .returned:
      Phrase(
        fr: "répondre à la question, puis soumettre de nouveau l’incident",
        en: "answer the question, then submit the incident again",
      )
    case .incomplete:
      Phrase(fr: "compléter ou corriger chaque point", en: "complete or correct each of them")
    case .closed, .withdrawn:
      Phrase(
        fr: "le rouvrir d’abord : « mrm incident reopen »",
        en: "reopen it first: “mrm incident reopen”",
      )
    case .notEnded:
      Phrase(
        fr: "le modifier, ou en décider, comme il est",
        en: "edit it, or decide on it, as it is",
      )
    case .openQuestions:
      Phrase(
        fr: "faire décider de chaque violation d’abord ; voir « mrm incident show »",
        en: "have each violation decided first; see “mrm incident show”",
      )
    case .takenByAnother, .alreadyTaken:
      Phrase(
        fr: "voir avec cette personne, ou libérer le dossier : « mrm incident release »",
        en: "speak with that person, or free the case: “mrm incident release”",
      )
    case .notTaken:
      Phrase(fr: "rien à libérer", en: "there is nothing to release")
    case .questionOpen:
      Phrase(
        fr: "proposer une décision : « mrm violation propose »",
        en: "propose a decision: “mrm violation propose”",
      )
    case .attributionAlone:
      Phrase(
        fr: "ne nommer aucune partie, ou constater que la violation est vérifiée",
        en: "name no party, or find the violation verified",
      )
    case .duplicate:
      Phrase(
        fr:
          "travailler sur l’autre, que montre « mrm incident show », ou séparer d’abord le doublon : "
          + "« mrm duplicates undo »",
        en: "work on the other, which “mrm incident show” names, or separate the duplicate first: "
          + "“mrm duplicates undo”",
      )
    case .holdsDuplicates:
      Phrase(
        fr: "réunir plutôt l’autre à celui-ci, ou séparer d’abord ses doublons : "
          + "« mrm duplicates undo »",
        en: "merge the other into this one instead, or separate its duplicates first: "
          + "“mrm duplicates undo”",
      )
    case .decidedByCTFMR:
      Phrase(
        fr: "de deux doublons, garder celui qui est décidé ; pour revenir sur une décision, "
          + "l’équipe spéciale décide de nouveau : « mrm violation reopen »",
        en: "of two duplicates keep the one that is decided; to go back on a decision, the CTFMR "
          + "decides anew: “mrm violation reopen”",
      )
    case .statedDistinct:
      Phrase(
        fr: "le retirer d’abord : « mrm duplicates reconsider »",
        en: "withdraw it first: “mrm duplicates reconsider”",
      )
    case .notMerged, .notDismissed:
      Phrase(
        fr: "voir « mrm incident show » et « mrm duplicates --dismissed »",
        en: "see “mrm incident show” and “mrm duplicates --dismissed”",
      )
    case .contributor, .decidedAtAnotherLevel, .samePerson:
      Phrase(
        fr: "demander à une autre personne qui a ce rôle",
        en: "ask somebody else who has this role",
      )
    case .levelBelowUndecided(let level):
      Phrase(
        fr: "attendre la décision de ce niveau (\(level.label(.french)))",
        en: "wait for that level to decide (\(level.label(.english)))",
      )
    case .levelBelowOutdated(let level):
      Phrase(
        fr: "demander une nouvelle décision à ce niveau (\(level.label(.french)))",
        en: "ask that level for a new decision (\(level.label(.english)))",
      )
    case .dateInFuture:
      Phrase(
        fr: "donner une date qui n’est pas après aujourd’hui, et contrôler l’horloge",
        en: "give a day that is not after today, and check the clock",
      )
    case .dateBeforeLevelBelow:
      Phrase(
        fr: "proposer une décision datée au plus tôt de celle du niveau précédent",
        en: "propose a decision dated no earlier than that of the level below",
      )
    case .alreadyDecided:
      Phrase(
        fr: "ajouter d’abord les éléments nouveaux ; pour juger autrement des mêmes faits : "
          + "« mrm violation reopen »",
        en: "add the new evidence first; to judge the same facts otherwise: "
          + "“mrm violation reopen”",
      )
    case .alreadyProposed:
      Phrase(
        fr: "attendre l’accord d’une autre personne, ou l’écarter : « mrm violation set-aside »",
        en: "wait for somebody else to concur, or set it aside: “mrm violation set-aside”",
      )
    case .proposalOpen:
      Phrase(
        fr: "lire la proposition, puis l’approuver, l’écarter (« mrm violation set-aside ») "
          + "ou renvoyer l’incident",
        en: "read the proposal, then concur in it, set it aside (“mrm violation set-aside”) "
          + "or have the incident returned",
      )
    case .nothingProposed:
      Phrase(fr: "proposer une décision", en: "propose a decision")
    case .changedSinceProposal, .signerContributed:
      Phrase(
        fr: "relire l’incident, puis proposer de nouveau une décision",
        en: "read the incident again, then propose a decision anew",
      )
    case .alreadyAttested:
      Phrase(
        fr: "pour la retirer : « mrm violation attest --withdraw »",
        en: "to withdraw it: “mrm violation attest --withdraw”",
      )
    case .attestationWithdrawn, .changedSinceImport:
      Phrase(
        fr: "faire décider de la violation aux trois niveaux",
        en: "have the violation decided at the three levels",
      )
    case .unanswered:
      Phrase(
        fr: "la lire avec « mrm incident show », puis soumettre avec --answer",
        en: "read it with “mrm incident show”, then submit with --answer",
      )
    case .nothingAsked:
      Phrase(fr: "soumettre sans réponse", en: "submit without an answer")
    case .standardNotMet:
      Phrase(
        fr: "compléter ce qui manque, ou proposer un autre statut",
        en: "supply what is missing, or propose another status",
      )
    }
  }

  private func askSomeone(who roles: [Role]) -> Phrase {
    func list(_ language: Language) -> String {
      roles.map { $0.label(language) }.joined(separator: ", ")
    }
    return Phrase(
      fr: "demander à une personne qui a l’un de ces rôles : \(list(.french))",
      en: "ask somebody who has one of these roles: \(list(.english))",
    )
  }
}
