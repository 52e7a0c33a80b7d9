import MRMExchange
import MRMModel

extension LevelDisagreement {
  /// It in words; a lower-case clause.
  var phrase: Phrase {
    switch self {
    case .foundOtherwise(let level, than: let below):
      Phrase(
        fr: "\(level.label(.french)) : constaté autrement que \(below.label(.french))",
        en: "\(level.label(.english)): found otherwise than \(below.label(.english))",
      )
    case .notDecidedAnew(let level):
      Phrase(
        fr: "\(level.label(.french)) : pas encore décidé sur les faits modifiés",
        en: "\(level.label(.english)): not yet decided on the changed facts",
      )
    }
  }

  /// In a list, where there is no room for more.
  static let short = Phrase(fr: "niveaux en désaccord", en: "levels disagree")
}

extension ViolationRow {
  /// That it was once verified on documents alone, as lists and pages say it.
  static let exceptedPhrase = Phrase(
    fr: "vérifiée sur pièces seules",
    en: "verified on documents alone"
  )
}
