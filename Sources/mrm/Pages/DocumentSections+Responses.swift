import MRMExchange
import MRMModel

extension DocumentSections {
  /// What was done about the violations; nothing where nothing is recorded.
  func responses(in page: inout PageLayout) {
    guard !document.responses.isEmpty else { return }
    page.heading(Phrase(fr: "Réponses", en: "Responses"))
    for (index, response) in document.responses.enumerated() {
      page.line("\(index + 1).\u{A0} /\(response.violation)", hanging: 4)
      for line in DetailLines.of(response.details, language) { detail(line, in: &page) }
      if let today, response.details.isOverdue(on: today) {
        page.line(
          "! " + Phrase(fr: "le suivi est en retard", en: "the follow-up is overdue")(language),
          indent: 6,
        )
      }
    }
  }
}

extension ResponseDetails {
  /// "medical referral; other": the kinds in a line, without what *other* is.
  func spokenKinds(_ language: Language) -> String {
    let names =
      kinds.listed.inOrder.map { $0.label(language) }
      + (kinds.other == nil ? [] : [OtherCode.label(language)])
    return names.isEmpty ? "–" : names.joined(separator: PageLayout.semicolon(language))
  }
}
