/// Why a party cannot stand in the register as it is said.
///
/// Codes and names of parties are no case data, and may be repeated.
public enum PartyError: ExplainedError, Hashable {
  /// There is no party of this code.
  case noSuchParty(PartyCode)
  /// There is a party of this code already.
  case alreadyThere(PartyCode)
  /// A name or an alias that another party has.
  case nameTaken(by: PartyCode)
  /// Part of itself, directly or through others.
  case partOfItself
  /// More parties than a register holds.
  case tooMany(limit: Int)

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String { phrases.problem(language) }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String { phrases.remedy(language) }

  private var phrases: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .noSuchParty(let code):
      (
        Phrase(fr: "il n’y a pas de partie \(code)", en: "there is no party \(code)"),
        Phrase(
          fr: "voir les codes avec « mrm party list », ou l’ajouter avec « --new »",
          en: "see the codes with “mrm party list”, or add it with “--new”",
        )
      )
    case .alreadyThere(let code):
      (
        Phrase(fr: "la partie \(code) existe déjà", en: "there is a party \(code) already"),
        Phrase(fr: "ôter « --new » pour la modifier", en: "leave out “--new” to change it")
      )
    case .nameTaken(let code):
      (
        Phrase(
          fr: "un nom ou un alias est déjà celui de \(code)",
          en: "a name or an alias is that of \(code) already",
        ),
        Phrase(
          fr: "un nom désigne une seule partie : l’ôter de l’une des deux",
          en: "a name stands for one party: take it away from one of the two",
        )
      )
    case .partOfItself:
      (
        Phrase(
          fr: "la partie ferait partie d’elle-même",
          en: "the party would be part of itself",
        ),
        Phrase(fr: "corriger « part_of »", en: "correct “part_of”")
      )
    case .tooMany(let limit):
      (
        Phrase(
          fr: "le registre ne prend pas plus de \(limit) changements",
          en: "the register takes no more than \(limit) changed parties",
        ),
        Phrase(
          fr: "réunir des groupes sous celui dont ils font partie",
          en: "bring groups together under the one they are part of",
        )
      )
    }
  }
}
