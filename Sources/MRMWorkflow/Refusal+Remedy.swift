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
        fr: "garder celui qui est décidé et y réunir l’autre ; si les deux le sont, "
          + "l’équipe spéciale décide d’abord de nouveau",
        en: "keep the one that is decided and merge the other into it; where both are, "
          + "the CTFMR decides anew first",
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
        fr: "corriger d’abord les faits, s’il y a des éléments nouveaux",
        en: "correct the facts first, if there is new evidence",
      )
    case .alreadyProposed:
      Phrase(fr: "attendre l’accord d’une autre personne", en: "wait for somebody else to concur")
    case .proposalOpen:
      Phrase(
        fr: "lire la proposition, puis l’approuver ou renvoyer l’incident",
        en: "read the proposal, then concur in it or have the incident returned",
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
