import MRMModel

extension Headcount {
  /// "2 boys, 1 girl (3)"; what is zero is left out, and "0" says that there was nobody.
  func spoken(_ language: Language) -> String {
    func spoken(_ number: Int, _ names: (one: Phrase, many: Phrase)) -> String {
      Phrase.count(
        number,
        fr: (names.one.french, names.many.french),
        en: (names.one.english, names.many.english),
      )(language)
    }
    let parts = [
      (male, spoken(male, People.males)),
      (female, spoken(female, People.females)),
      (
        unknown, Phrase(fr: "\(unknown) de sexe inconnu", en: "\(unknown) of unknown sex")(language)
      ),
    ].filter { $0.0 > 0 }.map(\.1)
    guard !parts.isEmpty else { return "0" }
    return parts.joined(separator: ", ") + (parts.count > 1 ? " (\(total))" : "")
  }
}

extension Period {
  /// "3 August 2022", "3 to 5 August 2022", "since 3 August 2022, not ended".
  func spoken(_ language: Language) -> String {
    guard let last else {
      return Phrase(
        fr: "depuis le \(first.spoken(.french)), en cours",
        en: "since \(first.spoken(.english)), going on",
      )(language)
    }
    guard first != last, let date = try? IncidentDate(.range(first, last)) else {
      return first.spoken(language)
    }
    return date.spoken(language)
  }
}
