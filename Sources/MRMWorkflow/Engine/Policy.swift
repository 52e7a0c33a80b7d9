public import MRMModel

/// What guards ask, by name, with the sentence in which people read it.
public enum Policy: CaseIterable, Sendable {
  /// A draft is its author's alone.
  case authorOfDraft
  /// Nobody decides on what they logged or edited.
  case fourEyes
  /// Nobody takes part at two levels of one violation.
  case oneLevel
  /// The incident is handed in, and waits for nobody.
  case incidentSubmitted
  /// Each level below has decided over the facts as they are.
  case levelsBelowDecided
  /// The level has no proposal of this person.
  case notProposedAlready
  /// Somebody else proposed.
  case anotherPerson
  /// Nobody who signed has worked on the facts since.
  case signersUninvolved
  /// The facts are those that were proposed on.
  case factsUnchanged
  /// The day is neither in the future nor before that of the level below.
  case dateInOrder
  /// No colleague has taken the case at this level.
  case notTakenByAnother
  /// The proposer, or somebody who could concur.
  case proposerOrPeer
  /// The CTFMR has closed the question on no violation.
  case noClosedQuestion
  /// The CTFMR has closed the question on every violation.
  case allQuestionsClosed
  /// The decision that finds it verifies the violation.
  case violationVerified

  /// What is asked: a sentence.
  public var phrase: Phrase {
    switch self {
    case .authorOfDraft:
      Phrase(fr: "Un brouillon n’est qu’à son auteur.", en: "A draft is its author’s alone.")
    case .fourEyes:
      Phrase(
        fr: "Personne ne juge ce qu’il a saisi ou modifié.",
        en: "Nobody judges what they logged or edited.",
      )
    case .oneLevel:
      Phrase(
        fr: "Personne ne prend part à deux niveaux d’une même violation.",
        en: "Nobody takes part at two levels of one violation.",
      )
    case .incidentSubmitted:
      Phrase(
        fr: "L’incident est soumis et n’attend pas son auteur.",
        en: "The incident is handed in and does not wait for its author.",
      )
    case .levelsBelowDecided:
      Phrase(
        fr: "Chaque niveau inférieur a décidé sur les faits tels qu’ils sont.",
        en: "Each level below has decided over the facts as they are.",
      )
    case .notProposedAlready:
      Phrase(
        fr: "Personne ne propose deux fois la même chose.",
        en: "Nobody proposes the same twice.",
      )
    case .anotherPerson:
      Phrase(
        fr: "Personne n’approuve ce qu’il a signé.",
        en: "Nobody concurs in what they have signed.",
      )
    case .signersUninvolved:
      Phrase(
        fr: "Aucun signataire n’a modifié l’incident depuis.",
        en: "Nobody who signed has edited the incident since.",
      )
    case .factsUnchanged:
      Phrase(
        fr: "Les faits sont ceux de la proposition.",
        en: "The facts are those of the proposal.",
      )
    case .dateInOrder:
      Phrase(
        fr: "La date n’est ni à venir ni antérieure à celle du niveau inférieur.",
        en: "The day is neither in the future nor before that of the level below.",
      )
    case .notTakenByAnother:
      Phrase(
        fr: "Aucun collègue n’a pris le dossier à ce niveau.",
        en: "No colleague has taken the case at this level.",
      )
    case .proposerOrPeer:
      Phrase(
        fr: "Qui a proposé, ou qui pourrait approuver.",
        en: "Whoever proposed, or could concur.",
      )
    case .noClosedQuestion:
      Phrase(
        fr: "L’équipe spéciale n’a tranché sur aucune violation.",
        en: "The CTFMR has closed the question on no violation.",
      )
    case .allQuestionsClosed:
      Phrase(
        fr: "L’équipe spéciale a tranché sur chaque violation.",
        en: "The CTFMR has closed the question on every violation.",
      )
    case .violationVerified:
      Phrase(
        fr: "La décision qui le constate vérifie la violation elle-même.",
        en: "The decision that finds it verifies the violation itself.",
      )
    }
  }
}
