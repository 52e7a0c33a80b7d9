/// Why an interrupted form cannot be gone on with, or not be kept.
public enum InterruptedFormError: ExplainedError, Hashable {
  /// No form waits.
  case none
  /// The file that keeps them does not open: it was changed, or is another person's.
  case damaged
  /// What was kept is of another version of the program.
  case otherVersion
  /// As many are kept as there may be.
  case tooMany(limit: Int)

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String { phrases.problem(language) }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String { phrases.remedy(language) }

  private var phrases: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .none:
      (
        Phrase(fr: "aucun formulaire interrompu n’attend", en: "no interrupted form waits"),
        Phrase(fr: "lancer la commande sans cette option", en: "run the command without the option")
      )
    case .damaged:
      (
        Phrase(
          fr: "les formulaires interrompus ne s’ouvrent pas : fichier altéré, ou d’autrui",
          en: "the interrupted forms do not open: the file was changed, or is another’s",
        ),
        Phrase(
          fr: "les jeter avec « mrm incident add --discard », puis recommencer",
          en: "throw them away with “mrm incident add --discard”, then begin anew",
        )
      )
    case .otherVersion:
      (
        Phrase(
          fr: "ce formulaire a été commencé avec une autre version du programme",
          en: "this form was begun with another version of the program",
        ),
        Phrase(
          fr: "le jeter avec --discard, ou reprendre avec cette version",
          en: "throw it away with --discard, or go on with that version",
        )
      )
    case .tooMany(let limit):
      (
        Phrase(
          fr: "\(limit) formulaires interrompus attendent déjà",
          en: "\(limit) interrupted forms wait already",
        ),
        Phrase(
          fr: "en finir ou en jeter (« mrm status » les nomme)",
          en: "finish some or throw them away (“mrm status” names them)",
        )
      )
    }
  }
}
