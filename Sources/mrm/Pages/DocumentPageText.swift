import MRMExchange
import MRMModel

/// An incident before it is saved, as a page to read through.
enum DocumentPageText {
  /// The page, at most `width` characters wide where no single word is wider.
  static func render(
    _ document: IncidentDocument,
    language: Language,
    parties: PartyRegister = .mali,
    width: Int,
  ) -> String {
    var page = PageLayout(language: language, width: width)
    let sections = DocumentSections(document: document, language: language, parties: parties)
    page.title(Phrase(fr: "Incident, à relire", en: "Incident, to read through")(language))
    sections.facts(in: &page)
    sections.violations(in: &page)
    sections.children(in: &page)
    sections.groups(in: &page)
    sections.sources(in: &page)
    sections.responses(in: &page)
    sections.accounts(in: &page)
    return page.text
  }
}
