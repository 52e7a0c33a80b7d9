import MRMModel

/// The person gave up in the middle of a question: exit code 130, as for Ctrl-C.
struct Interrupted: ExplainedError {
  static let exitCode: Int32 = 130

  func problem(in language: Language) -> String {
    Phrase(
      fr: "interrompu ; rien n’a été enregistré",
      en: "interrupted; nothing was saved",
    )(language)
  }

  func remedy(in language: Language) -> String {
    Phrase(
      fr: "lancer la commande de nouveau et répondre à la question",
      en: "run the command again and answer the question",
    )(language)
  }
}
