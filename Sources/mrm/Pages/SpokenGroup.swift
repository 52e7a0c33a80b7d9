import MRMModel

extension GroupDetails {
  /// "about 40 children, boys and girls, 6–10 years".
  func spoken(_ language: Language) -> String {
    let bands = ageBands.inOrder.map { $0.label(language) }
    return ([number(language)] + [sex?.label(language)].compactMap(\.self) + bands)
      .joined(separator: ", ")
  }

  private func number(_ language: Language) -> String {
    guard let size else {
      return Phrase(fr: "nombre inconnu d’enfants", en: "an unknown number of children")(language)
    }
    let children = Phrase.count(
      size.value.number,
      fr: ("enfant", "enfants"),
      en: ("child", "children"),
    )
    guard size.isEstimated else { return children(language) }
    return Phrase(fr: "environ \(children.french)", en: "about \(children.english)")(language)
  }
}
