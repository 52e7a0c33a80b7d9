import MRMExchange
import MRMModel
import MRMService

/// A stored incident as a page that a verifier can work from.
enum IncidentPageText {
  /// The page, at most `width` characters wide where no single word is wider.
  static func render(_ incident: IncidentPage, language: Language, width: Int) -> String {
    var page = PageLayout(language: language, width: width)
    let sections = DocumentSections(
      document: incident.file.document,
      language: language,
      parties: incident.file.parties,
      people: incident.people,
      persons: incident.children,
      today: incident.today,
    )
    summary(of: incident, sections, in: &page)
    violations(of: incident, sections, in: &page)
    sections.children(in: &page)
    sections.groups(in: &page)
    if incident.file.sources == nil {
      page.heading(
        Phrase(
          fr: "Sources, réponses, récits, décisions",
          en: "Sources, responses, accounts, decisions",
        )
      )
      page.line(
        Phrase(fr: "vos clés ne les ouvrent pas", en: "your keys do not open them")(language)
      )
    } else {
      sections.sources(in: &page)
      EvidenceSection(incident: incident, language: language).write(in: &page)
      sections.responses(in: &page)
      sections.accounts(in: &page)
      original(of: incident, in: &page)
      DecisionSection(incident: incident, language: language).write(in: &page)
      returns(of: incident, in: &page)
      ReasonSection(incident: incident).write(in: &page)
    }
    return page.text
  }

  private static func summary(
    of incident: IncidentPage,
    _ sections: DocumentSections,
    in page: inout PageLayout,
  ) {
    let row = incident.file.row
    let language = page.language
    page.title("\(row.handle) · \(row.state.label(language))")
    duplicates(of: incident, in: &page)
    sections.facts(in: &page)
    page.field(
      Phrase(fr: "Saisi", en: "Logged"),
      Phrase(
        fr: "le \(row.loggedOn.spoken(.french)) par \(incident.name(of: row.loggedBy)), "
          + "bureau \(row.office)",
        en: "\(row.loggedOn.spoken(.english)) by \(incident.name(of: row.loggedBy)), "
          + "office \(row.office)",
      )(language),
    )
    let editors = row.contributors.filter { $0 != row.loggedBy }
    if !editors.isEmpty {
      page.field(
        Phrase(fr: "Modifié par", en: "Edited by"),
        editors.map(incident.name(of:)).joined(separator: ", "),
      )
    }
    if let origin = row.origin {
      page.field(
        Phrase(fr: "Importé de", en: "Imported from"),
        Visible.text("\(origin.dataset) · \(origin.row)"),
      )
    }
    for taking in row.takings {
      page.field(
        Phrase(fr: "Pris par", en: "Taken by"),
        [
          incident.name(of: taking.person), taking.level.label(language),
          taking.since.day.spoken(language),
        ].joined(separator: PageLayout.dot),
      )
    }
    page.field(
      Phrase(fr: "Réserves", en: "Flags"),
      row.flags.isEmpty
        ? Phrase(fr: "aucune", en: "none")(language)
        : row.flags.map { "! " + $0.label(language) }.joined(separator: "  "),
    )
  }

  private static func duplicates(of incident: IncidentPage, in page: inout PageLayout) {
    let stated = incident.file.row.duplicates
    func field(_ label: Phrase, _ others: [Identifier<Incident>]) {
      guard !others.isEmpty else { return }
      let names = others.map {
        incident.others[$0]?.description ?? String($0.description.prefix(8))
      }
      page.field(label, names.joined(separator: ", "))
    }
    field(Phrase(fr: "Doublon de", en: "Duplicate of"), stated.of.map { [$0] } ?? [])
    field(Phrase(fr: "Ses doublons", en: "Its duplicates"), stated.keeps)
    field(Phrase(fr: "Autre fait que", en: "Not the same as"), stated.distinctFrom)
  }

  private static func violations(
    of incident: IncidentPage,
    _ sections: DocumentSections,
    in page: inout PageLayout,
  ) {
    page.heading(DocumentSections.violationsTitle)
    if sections.document.violations.isEmpty {
      page.line(Phrase(fr: "aucune", en: "none")(page.language))
    }
    for (index, violation) in sections.document.violations.enumerated() {
      if index > 0 { page.blank() }
      sections.violation(violation, in: &page)
      guard let row = incident.file.row.violations.first(where: { $0.number == violation.number })
      else { continue }
      LevelLines(incident: incident, violation: row).write(in: &page)
    }
  }

  /// The row of an import as it came.
  static func original(of incident: IncidentPage, in page: inout PageLayout) {
    let originals = (incident.file.accounts ?? []).filter { $0.purpose == .original }
    for account in originals {
      page.heading(Phrase(fr: "Ligne importée, telle quelle", en: "Imported row, as it came"))
      page.paragraphs(Visible.paragraph(account.text))
    }
  }

  private static func returns(of incident: IncidentPage, in page: inout PageLayout) {
    let exchanges = incident.file.exchanges
    guard !exchanges.isEmpty else { return }
    page.heading(
      Phrase(fr: "Questions à l’auteur (renvois)", en: "Questions to the author (returns)")
    )
    for (index, exchange) in exchanges.enumerated() {
      if index > 0 { page.blank() }
      if let asked = exchange.question.asked { page.line(said(asked, incident)(page.language)) }
      page.paragraphs(Visible.paragraph(exchange.question.question), indent: 4)
      guard let answer = exchange.answer else { continue }
      page.line(
        Phrase(fr: "Réponse de ", en: "Answer of ")(page.language)
          + said(answer.answered, incident)(page.language)
      )
      page.paragraphs(Visible.paragraph(answer.text), indent: 4)
    }
  }

  private static func said(_ remark: Remark, _ incident: IncidentPage) -> Phrase {
    Phrase(
      fr: "\(incident.name(of: remark.by)), le \(remark.at.iso8601)",
      en: "\(incident.name(of: remark.by)), at \(remark.at.iso8601)",
    )
  }
}

extension IncidentPage {
  /// The name of someone who appears on the page, made visible; their identity when not enrolled.
  func name(of person: Identifier<Person>) -> String {
    Visible.text(people[person] ?? String(person.description.prefix(8)))
  }

  /// The names of several, in their order.
  func names(of persons: [Identifier<Person>]) -> String {
    persons.map(name(of:)).joined(separator: ", ")
  }
}

extension IncidentRow {
  /// What people call it: its reference, or while a draft the first eight letters of its identity.
  var handle: String { reference?.description ?? String(id.description.prefix(8)) }
}
