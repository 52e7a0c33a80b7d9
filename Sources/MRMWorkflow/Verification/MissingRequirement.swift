public import MRMModel

/// One thing that a decision lacks before it can be proposed.
public enum MissingRequirement: Hashable, Sendable {
  /// No source of the basis is primary, and none is documentation.
  case noPrimarySourceOrDocument
  /// None of those is of high or medium reliability.
  case noReliableSource
  /// None of those agreed to reporting.
  case noConsentToReport
  /// The verifier weighs every one of those as of low credibility.
  case noCredibleSource
  /// It rests on documents without a primary source, and does not say why.
  case noReasonForException
  /// It says why it rests on documents alone, and does not.
  case nothingToExcept
  /// One aspect of a source is weighed twice; its number.
  case sourceWeighedTwice(source: Int)
  /// The basis names a source that the incident does not have.
  case unknownSource
  /// The basis names a source that does not corroborate the violation; its number.
  case sourceOfAnotherViolation(source: Int)
  /// The basis names a piece of evidence that the incident does not have.
  case unknownEvidence
  /// The basis names a piece of evidence that does not support the violation; its number.
  case evidenceOfAnotherViolation(evidence: Int)
  /// The information was not judged credible.
  case notJudgedCredible
  /// The link with the armed conflict was not judged to exist.
  case notJudgedLinkedToConflict
  /// The perpetrator, known or not, was not judged to be a party to the conflict.
  case notJudgedByParty
  /// The violation was not judged to concern children.
  case notJudgedOfChildren
  /// The act was not judged to fit the kind of violation recorded.
  case notJudgedOfKind
  /// It is found to be outside the MRM, and no test of the MRM is said not to be met.
  case noFailedTest
  /// The incident's date is not known.
  case dateUnknown
  /// The decision is dated before the incident.
  case decidedBeforeIncident
  /// The violation is counted in children, and counts none.
  case emptyTally
  /// A victim listed under the violation was 18 or older.
  case adultListed
  /// No reason for not verifying, or for excluding, is given.
  case noReason

  /// The attribution to a party is found that the violation does not name; its code.
  case partyNotNamed(PartyCode)

  /// What is missing: a lower-case clause.
  public var phrase: Phrase {
    switch self {
    case .noPrimarySourceOrDocument:
      Phrase(
        fr: "aucune source primaire ni pièce documentaire parmi les sources retenues",
        en: "no primary source or document among the sources relied on",
      )
    case .noReliableSource:
      Phrase(
        fr: "aucune source primaire ou pièce documentaire de fiabilité élevée ou moyenne",
        en: "no primary source or document of high or medium reliability",
      )
    case .noConsentToReport:
      Phrase(
        fr: "aucun consentement à la communication donné par une telle source",
        en: "no consent to report given by such a source",
      )
    case .noCredibleSource:
      Phrase(
        fr: "toute telle source est, selon vous, de faible crédibilité",
        en: "every such source is, in your own weighing, of low credibility",
      )
    case .noReasonForException:
      Phrase(
        fr: "pièces sans source primaire : le motif de l’exception manque",
        en: "documents without a primary source: the reason for the exception is missing",
      )
    case .nothingToExcept:
      Phrase(
        fr: "motif d’exception donné, mais il n’y a rien à excepter",
        en: "a reason for an exception is given, and there is nothing to except",
      )
    case .sourceWeighedTwice(let number):
      Phrase(
        fr: "la source S\(number) est pesée deux fois",
        en: "source S\(number) is weighed twice",
      )
    case .unknownSource:
      Phrase(
        fr: "une source retenue n’appartient pas à l’incident",
        en: "a source relied on does not belong to the incident",
      )
    case .sourceOfAnotherViolation(let number):
      Phrase(
        fr: "la source S\(number) ne corrobore pas cette violation",
        en: "source S\(number) does not corroborate this violation",
      )
    case .unknownEvidence:
      Phrase(
        fr: "une pièce retenue n’appartient pas à l’incident",
        en: "a piece of evidence relied on does not belong to the incident",
      )
    case .evidenceOfAnotherViolation(let number):
      Phrase(
        fr: "la pièce E\(number) n’étaye pas cette violation",
        en: "evidence E\(number) does not support this violation",
      )
    case .notJudgedCredible:
      Phrase(
        fr: "information non jugée crédible",
        en: "information not judged credible",
      )
    case .notJudgedLinkedToConflict:
      Phrase(
        fr: "lien avec le conflit armé non établi",
        en: "link with the armed conflict not established",
      )
    case .notJudgedByParty:
      Phrase(
        fr: "auteur, connu ou non, non jugé partie au conflit",
        en: "perpetrator, known or not, not judged a party to the conflict",
      )
    case .notJudgedOfChildren:
      Phrase(
        fr: "non jugé que des enfants (moins de 18 ans) sont concernés",
        en: "not judged to concern children (under 18)",
      )
    case .notJudgedOfKind:
      Phrase(
        fr: "acte non jugé conforme au type enregistré",
        en: "act not judged to fit the kind recorded",
      )
    case .noFailedTest:
      Phrase(
        fr: "critère du MRM non rempli non désigné",
        en: "no test of the MRM named that is not met",
      )
    case .dateUnknown: Phrase(fr: "date de l’incident inconnue", en: "incident date unknown")
    case .decidedBeforeIncident:
      Phrase(fr: "décision datée d’avant l’incident", en: "decision dated before the incident")
    case .emptyTally: Phrase(fr: "aucun enfant compté", en: "no child counted")
    case .adultListed:
      Phrase(
        fr: "une victime inscrite avait 18 ans ou plus",
        en: "a listed victim was 18 or older",
      )
    case .partyNotNamed(let party):
      Phrase(
        fr: "la violation ne nomme pas la partie \(party)",
        en: "the violation does not name the party \(party)",
      )
    case .noReason:
      Phrase(fr: "aucun motif de ne pas vérifier", en: "no reason for not verifying")
    }
  }
}
