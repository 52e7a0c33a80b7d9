public import MRMModel

/// What waits for a person.
public enum QueueNeed: Hashable, Sendable {
  /// Finish a draft and hand it in.
  case submitDraft
  /// Answer the question an incident was returned with, and hand it in again.
  case answerReturn
  /// Propose a decision on a violation at a level.
  case propose(VerificationLevel)
  /// Concur in the open proposal on a violation at a level.
  case concur(VerificationLevel)
  /// Confirm, or leave, what an importer attests was decided elsewhere on a violation.
  case attest
  /// See to it that children who are held are handed over to civilians in time.
  case handover

  /// The level at which a decision is needed; nil when none is.
  public var level: VerificationLevel? {
    switch self {
    case .submitDraft, .answerReturn, .attest, .handover: nil
    case .propose(let level), .concur(let level): level
    }
  }

  /// What to do, as people read it: a verb in the infinitive.
  public var phrase: Phrase {
    switch self {
    case .submitDraft: Phrase(fr: "soumettre le brouillon", en: "submit the draft")
    case .answerReturn: Phrase(fr: "répondre au renvoi", en: "answer the return")
    case .propose(let level):
      Phrase(
        fr: "proposer une décision (\(level.label(.french)))",
        en: "propose a decision (\(level.label(.english)))",
      )
    case .concur(let level):
      Phrase(
        fr: "approuver la proposition (\(level.label(.french)))",
        en: "concur in the proposal (\(level.label(.english)))",
      )
    case .handover:
      Phrase(fr: "obtenir la remise de l’enfant", en: "get the child handed over")
    case .attest:
      Phrase(
        fr: "attester la décision prise ailleurs",
        en: "attest the decision taken elsewhere",
      )
    }
  }
}
