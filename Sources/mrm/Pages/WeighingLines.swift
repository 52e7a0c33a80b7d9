import MRMModel

/// What a verifier makes of sources, each beside what its author made of it.
struct WeighingLines {
  let sources: [Source]

  func write(_ decision: Decision, in page: inout PageLayout) {
    for weighing in decision.weighings {
      page.field(
        Phrase(fr: "pèse", en: "weighs"),
        spoken(weighing, page.language),
        indent: 6,
      )
    }
  }

  private func spoken(_ weighing: SourceWeighing, _ language: Language) -> String {
    let source = sources.first { $0.id == weighing.source }
    let authors: Weight? =
      switch weighing.aspect {
      case .reliability: source?.reliability
      case .credibility: source?.credibility
      }
    let unjudged = Phrase(fr: "non jugée", en: "not judged")(language)
    let gone = Phrase(fr: "une source retirée depuis", en: "a source taken out since")
    let differs = source != nil && authors != weighing.weight ? "! " : ""
    let author = Phrase(
      fr: "auteur : \(authors?.label(.french) ?? unjudged)",
      en: "author: \(authors?.label(.english) ?? unjudged)",
    )
    let facts = [
      source.map { "S\($0.number)" } ?? gone(language),
      "\(weighing.aspect.label(language)) \(weighing.weight.label(language))",
      author(language), Visible.text(weighing.reason),
    ]
    return differs + facts.joined(separator: PageLayout.dot)
  }
}
