import MRMModel

/// Words that several commands share in their help.
enum CommandWords {
  static let reference = Phrase(
    fr: "La référence, ou les 8 premiers signes d’un brouillon.",
    en: "The reference, or the first 8 digits of a draft.",
  )
}
