public import MRMModel

/// What a step changes beside the state.
public enum Effect: CaseIterable, Sendable {
  /// Whoever takes it counts as having worked on the facts.
  case addsContributor
  /// A record says why.
  case writesReason
  /// A record asks the author a question.
  case writesQuestion
  /// A record holds what was found, and on what it rests.
  case writesDecision
  /// The signature is the proposal's; with the quorum it is the level's decision.
  case opensProposal
  /// The signature is added to the proposal; with the quorum it is the level's decision.
  case signsProposal
  /// The proposal is no longer open; its record stays.
  case dropsProposal
  /// The level may decide anew; its decision stands until then.
  case reopensLevel
  /// The finding is part of a decision, and in force with it.
  case joinsDecision
  /// Nobody else proposes at that level meanwhile.
  case takes
  /// The case is free again at that level.
  case releases

  /// What it changes: a sentence.
  public var phrase: Phrase {
    switch self {
    case .addsContributor:
      Phrase(
        fr: "Qui agit ne pourra plus décider de l’incident.",
        en: "Whoever acts may not decide on the incident afterwards.",
      )
    case .writesReason: Phrase(fr: "Le motif est gardé.", en: "The reason is kept.")
    case .writesQuestion: Phrase(fr: "La question est gardée.", en: "The question is kept.")
    case .writesDecision:
      Phrase(
        fr: "Le constat et ce qui le fonde sont gardés.",
        en: "What was found, and on what it rests, is kept.",
      )
    case .opensProposal:
      Phrase(
        fr: "La proposition est ouverte ; avec le quorum, c’est la décision du niveau.",
        en: "The proposal is open; with the quorum it is the level’s decision.",
      )
    case .signsProposal:
      Phrase(
        fr: "Une signature de plus ; avec le quorum, c’est la décision du niveau.",
        en: "One more signature; with the quorum it is the level’s decision.",
      )
    case .dropsProposal:
      Phrase(
        fr: "La proposition n’est plus ouverte ; elle reste lisible.",
        en: "The proposal is no longer open; it stays readable.",
      )
    case .reopensLevel:
      Phrase(
        fr: "Le niveau peut décider de nouveau ; sa décision vaut jusque-là.",
        en: "The level may decide anew; its decision stands until then.",
      )
    case .joinsDecision:
      Phrase(
        fr: "Le constat fait partie d’une décision et vaut dès que celle-ci a son quorum.",
        en: "The finding is part of a decision, and holds once that has its quorum.",
      )
    case .takes:
      Phrase(
        fr: "Personne d’autre ne propose à ce niveau pendant ce temps.",
        en: "Nobody else proposes at that level meanwhile.",
      )
    case .releases:
      Phrase(
        fr: "Le dossier est de nouveau libre à ce niveau.",
        en: "The case is free again at that level.",
      )
    }
  }
}

/// What a step asks of the records, which only those with their keys can check.
public enum ContentPolicy: CaseIterable, Sendable {
  /// See ``SubmissionStandard``.
  case submission
  /// See ``VerificationStandard``.
  case verification
  /// What the CTFMR decided on each violation is over the facts as they are.
  case decidedFactsStand
  /// The violation names the party; see ``VerificationStandard``.
  case partyNamed

  /// What is asked: a sentence.
  public var phrase: Phrase {
    switch self {
    case .submission:
      Phrase(
        fr: "L’incident contient ce qu’une soumission demande.",
        en: "The incident holds what a submission asks for.",
      )
    case .verification:
      Phrase(
        fr: "La décision contient ce que le standard de vérification demande.",
        en: "The decision holds what the standard of verification asks for.",
      )
    case .decidedFactsStand:
      Phrase(
        fr: "Chaque violation est décidée sur les faits tels qu’ils sont.",
        en: "Each violation is decided over the facts as they are.",
      )
    case .partyNamed:
      Phrase(
        fr: "La violation, telle que la décision la couvre, nomme la partie.",
        en: "The violation, as the decision covers it, names the party.",
      )
    }
  }
}
