public import MRMModel

/// Something in the log or the store that does not hold.
public struct LogFinding: Error, Hashable, Sendable {
  /// Which entry; nil when it is no entry's.
  public let entry: Int?
  /// What does not hold.
  public let phrase: Phrase
  /// Whether it is only to be known: a clock that went back proves nothing.
  public let isNotice: Bool

  init(entry: Int?, phrase: Phrase, isNotice: Bool = false) {
    self.entry = entry
    self.phrase = phrase
    self.isNotice = isNotice
  }

  init(entry: Int, rule: Rule, isNotice: Bool = false) {
    self.init(entry: entry, phrase: rule.phrase, isNotice: isNotice)
  }

  /// What an entry can break beside the workflow's own rules.
  enum Rule: Sendable {
    case form
    case stranger
    case enrolment
    case grant
    case transition
    case writes
    case proposal
    case quorum
    case reliance
    case versions
    case clockWentBack

    fileprivate var phrase: Phrase {
      switch self {
      case .form: Phrase(fr: "entrée mal formée", en: "a malformed entry")
      case .stranger: Phrase(fr: "personne non inscrite", en: "a person not enrolled")
      case .enrolment:
        Phrase(
          fr: "inscription sans preuve de possession, ou en double",
          en: "an enrolment without proof of possession, or a second one",
        )
      case .grant: Phrase(fr: "accès sans autorisation", en: "a grant without authorisation")
      case .transition:
        Phrase(fr: "passage d’état impossible", en: "a step from a state that was not reached")
      case .writes:
        Phrase(
          fr: "l’entrée écrit ce que son acte ne permet pas",
          en: "the entry writes what its act does not allow",
        )
      case .proposal:
        Phrase(fr: "accord sans la proposition", en: "a concurrence without its proposal")
      case .quorum: Phrase(fr: "quorum mal compté", en: "a quorum wrongly counted")
      case .reliance:
        Phrase(
          fr: "décision sur d’autres versions que les dernières",
          en: "a decision over other versions than the newest",
        )
      case .versions: Phrase(fr: "versions avec une lacune", en: "versions with a gap")
      case .clockWentBack: Phrase(fr: "l’horloge a reculé", en: "the clock went back")
      }
    }
  }
}
