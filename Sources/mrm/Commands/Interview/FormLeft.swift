import MRMModel

/// The person left a form to go on with it later; it is kept.
struct FormLeft: ExplainedError {
  func problem(in language: Language) -> String {
    Phrase(fr: "formulaire laissé", en: "the form was left")(language)
  }

  func remedy(in language: Language) -> String {
    Phrase(fr: "le reprendre avec la même commande", en: "go on with it by the same command")(
      language
    )
  }
}
