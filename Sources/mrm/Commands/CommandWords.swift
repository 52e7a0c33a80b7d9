import MRMModel

/// Words that several commands share in their help.
enum CommandWords {
  static let reference = Phrase(
    fr: "La référence, ou les 8 premiers signes d’un brouillon.",
    en: "The reference, or the first 8 digits of a draft.",
  )

  static let violation = Phrase(
    fr: "La référence et le numéro de la violation : ML-MOP-2022-0143-7/2.",
    en: "The reference and the violation’s number: ML-MOP-2022-0143-7/2.",
  )
}
