import MRMModel
import MRMService

/// The paper of a sitting, to be printed and filed: what was decided, on what, and who signed.
///
/// Holds no identity, no account, no source's name and no note: a paper lies about.
struct MeetingPaper {
  let meeting: MeetingPage
  let language: Language
  /// Whether the general minutes are printed too.
  let withMinutes: Bool

  func text(width: Int) -> String {
    var page = PageLayout(language: language, width: width)
    page.title(
      Phrase(
        fr: "Réunion \(meeting.handle) : décisions",
        en: "Meeting \(meeting.handle): decisions",
      )(language)
    )
    MeetingPageText.head(of: meeting, in: &page)
    page.field(
      Phrase(fr: "cas", en: "cases"),
      "\(meeting.items.count)",
    )
    if withMinutes { MeetingPageText.minutes(of: meeting, in: &page) }
    page.heading(Phrase(fr: "Cas", en: "Cases"))
    for item in meeting.items { write(item, in: &page) }
    signatures(in: &page)
    return page.text
  }

  private func write(_ item: MeetingPage.Item, in page: inout PageLayout) {
    page.line(MeetingPageText.facts(of: item, language), hanging: 4)
    guard let decision = item.decision, let incident = item.page else { return }
    page.field(
      Phrase(fr: "constat", en: "finding"),
      [decision.status.label(language), item.standing.phrase(language)]
        .joined(separator: PageLayout.dot),
      indent: 6,
    )
    if !decision.attributions.isEmpty {
      page.field(
        Phrase(fr: "attribution", en: "attribution"),
        decision.attributions.spoken(language),
        indent: 6,
      )
    }
    if !decision.reasons.isEmpty {
      page.field(
        Phrase(fr: "motifs", en: "reasons"),
        decision.reasons.map { $0.label(language) }.joined(separator: ", "),
        indent: 6,
      )
    }
    let sources = (incident.file.sources ?? []).filter { decision.basis.contains($0.id) }
    page.field(
      Phrase(fr: "repose sur", en: "rests on"),
      sources.isEmpty
        ? Phrase(fr: "aucune source", en: "no source")(language)
        : sources.map { "S\($0.number) (\($0.category.label(language)))" }.joined(separator: ", "),
      indent: 6,
    )
    let pieces = (incident.file.evidence ?? []).filter { decision.evidence.contains($0.id) }
    if !pieces.isEmpty {
      page.field(
        Phrase(fr: "et les pièces", en: "and evidence"),
        pieces.map { "E\($0.number)" }.joined(separator: ", "),
        indent: 6,
      )
    }
  }

  /// Who signed, each once, with how many of the cases; and lines for ink.
  private func signatures(in page: inout PageLayout) {
    page.heading(Phrase(fr: "Signatures", en: "Signatures"))
    var signers: [Identifier<Person>] = []
    for person in meeting.items.flatMap(\.standing.persons) where !signers.contains(person) {
      signers.append(person)
    }
    for person in signers {
      let cases = meeting.items.count { $0.standing.persons.contains(person) }
      let count = Phrase.count(cases, fr: ("cas", "cas"), en: ("case", "cases"))
      page.line(
        [Visible.text(meeting.name(of: person)), count(language)].joined(separator: PageLayout.dot)
      )
    }
    page.line(
      Phrase(
        fr: "Signé dans le journal de la base ; ce papier n’en est que la copie.",
        en: "Signed in the store’s log; this paper is a copy of it and no more.",
      )(language)
    )
  }
}
