import MRMModel

/// Why a result did not arrive.
enum OutputError: ExplainedError, Hashable {
  /// The standard output took no more: a full disk, a closed pipe.
  case unwritten

  func problem(in language: Language) -> String {
    Phrase(
      fr: "le résultat n’a pas pu être écrit jusqu’au bout",
      en: "the result could not be written to its end",
    )(language)
  }

  func remedy(in language: Language) -> String {
    Phrase(
      fr: "libérer de la place, puis relancer si la commande ne faisait que lire",
      en: "free some space, then run it again if the command only read",
    )(language)
  }
}
