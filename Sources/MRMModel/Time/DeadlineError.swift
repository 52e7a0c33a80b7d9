/// Why a deadline cannot be set so.
public enum DeadlineError: ExplainedError, Hashable {
  /// Shorter or longer than it can be.
  case outOfBounds(Deadline)
  /// A quarter would be closed after its note is due.
  case cutOffAfterNote

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String { problem(language) }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String { remedy(language) }

  private var problem: Phrase {
    switch self {
    case .outOfBounds(let deadline):
      Phrase(
        fr: "le délai \(deadline.code) n’a pas cette durée",
        en: "the deadline \(deadline.code) has no such length",
      )
    case .cutOffAfterNote:
      Phrase(
        fr: "le trimestre serait clos après l’échéance de sa note",
        en: "the quarter would be closed after its note is due",
      )
    }
  }

  private var remedy: Phrase {
    switch self {
    case .outOfBounds(let deadline):
      Phrase(
        fr: "donner de \(deadline.lengths.lowerBound) à \(deadline.lengths.upperBound) "
          + (deadline.unit == .hours ? "heures" : "jours"),
        en: "give \(deadline.lengths.lowerBound) to \(deadline.lengths.upperBound) "
          + deadline.unit.rawValue,
      )
    case .cutOffAfterNote:
      Phrase(
        fr: "changer d’abord l’autre : quarter_cut_off ne dépasse pas note",
        en: "change the other one first: quarter_cut_off is no more than note",
      )
    }
  }
}
