import MRMExchange
import MRMModel
import MRMService

/// The parts of a page that an incident's document fills, whether it is stored yet or not.
struct DocumentSections {
  let document: IncidentDocument
  let language: Language
  let parties: PartyRegister
  /// Names of colleagues, where they are known.
  var people: [Identifier<Person>: String] = [:]
  /// Who each child is, by its entry; of what is stored.
  var persons: [Identifier<ChildEntry>: ShownChild] = [:]
  /// The day on which it is shown, of what is stored: what is overdue says so.
  var today: CalendarDay?

  /// When, where and when first heard of.
  func facts(in page: inout PageLayout) {
    page.field(Phrase(fr: "Date", en: "Date"), document.date.spoken(language))
    page.field(Phrase(fr: "Lieu", en: "Place"), document.place.spoken(language))
    page.field(
      Phrase(fr: "1er signalement", en: "First report"),
      document.firstReport?.spoken(language) ?? Phrase(fr: "inconnu", en: "unknown")(language),
    )
    for line in DetailLines.of(document.details, language) {
      let label = Phrase(
        fr: line.label.french.capitalisedFirst,
        en: line.label.english.capitalisedFirst,
      )
      page.field(label, line.value)
    }
  }

  /// What was done, to how many, by whom, and which sources say so.
  func violation(_ violation: ViolationDocument, in page: inout PageLayout) {
    page.line("/\(violation.number)\u{A0} \(violation.kind.label(language))", hanging: 4)
    let reconciled = document.reconciliation(of: violation)
    page.field(
      Phrase(fr: "enfants", en: "children"),
      violation.tally.spoken(language) + (reconciled.phrase.map { ", " + $0(language) } ?? ""),
      indent: 6,
    )
    if reconciled.outcome.isContradiction {
      page.line("! " + reconciled.outcome.label(language), indent: 6)
    }
    for link in document.unlistedLinks where link.contains(violation.number) {
      let others = link.filter { $0 != violation.number }
      page.field(
        Phrase(fr: "mêmes enfants", en: "same children"),
        Phrase(
          fr: "les enfants non inscrits sont ceux de \([others].spoken)",
          en: "the children not listed are those of \([others].spoken)",
        )(language),
        indent: 6,
      )
    }
    page.field(
      Phrase(fr: "attribuée à", en: "attributed to"),
      violation.attribution.spoken(language, register: parties),
      indent: 6,
    )
    let sources = document.sources.filter { $0.violations.contains(violation.number) }
    page.field(
      Phrase(fr: "sources", en: "sources"),
      sources.isEmpty ? none : sources.map { "S\($0.number)" }.joined(separator: ", "),
      indent: 6,
    )
    for line in DetailLines.of(violation.details, language) { detail(line, in: &page) }
  }

  func detail(_ line: DetailLines.Line, in page: inout PageLayout) {
    let indent = 6 + 2 * line.depth
    guard line.value.contains("\n") else {
      page.field(line.label, line.value, indent: indent)
      return
    }
    page.line(line.label(language), indent: indent)
    page.paragraphs(line.value, indent: indent + 2)
  }

  func violations(in page: inout PageLayout) {
    page.heading(Self.violationsTitle)
    if document.violations.isEmpty { page.line(none) }
    for (index, violation) in document.violations.enumerated() {
      if index > 0 { page.blank() }
      self.violation(violation, in: &page)
    }
  }

  func children(in page: inout PageLayout) {
    page.heading(Phrase(fr: "Enfants inscrits", en: "Children listed"))
    if document.children.isEmpty { page.line(Phrase(fr: "aucun", en: "none")(language)) }
    for (index, child) in document.children.enumerated() {
      let facts = [
        child.sex.label(language), child.age.spoken(language),
        child.consentToReport.spoken(language), numbers(child.violations),
      ]
      page.line("\(index + 1).\u{A0} " + facts.joined(separator: PageLayout.dot), hanging: 4)
      if let person = child.id.flatMap({ persons[$0] }) { self.person(person, in: &page) }
      for line in DetailLines.of(child.details, language) { detail(line, in: &page) }
      identity(child.identity, in: &page)
      ageByBirth(of: child, in: &page)
    }
  }

  private func person(_ person: ShownChild, in page: inout PageLayout) {
    page.field(Phrase(fr: "enfant", en: "child"), person.child.handle, indent: 6)
    for same in person.same {
      let incident = same.reference?.description ?? String(same.incident.description.prefix(8))
      page.field(
        Phrase(fr: "le même que", en: "same as"),
        "\(same.child.handle) (\(incident))",
        indent: 6,
      )
    }
  }

  /// What the date of birth says, where it is shown and says otherwise.
  private func ageByBirth(of child: ChildDocument, in page: inout PageLayout) {
    guard let age = child.ageByBirth(at: document.date), !age.agrees(with: child.age) else {
      return
    }
    page.line(
      Phrase(
        fr: "! la date de naissance donne : \(age.spoken(.french))",
        en: "! the date of birth gives: \(age.spoken(.english))",
      )(language),
      indent: 6,
    )
  }

  func groups(in page: inout PageLayout) {
    guard !document.groups.isEmpty else { return }
    page.heading(
      Phrase(fr: "Groupes d’enfants non identifiés", en: "Groups of unidentified children")
    )
    for (index, group) in document.groups.enumerated() {
      let facts = [group.details.spoken(language), numbers(group.violations)]
      page.line("\(index + 1).\u{A0} " + facts.joined(separator: PageLayout.dot), hanging: 4)
    }
  }

  func sources(in page: inout PageLayout) {
    page.heading(Phrase(fr: "Sources", en: "Sources"))
    if document.sources.isEmpty { page.line(none) }
    for source in document.sources {
      let facts = [
        source.category.label(language), source.type.label(language),
        weight(Phrase(fr: "fiabilité", en: "reliability"), source.reliability),
        weight(Phrase(fr: "crédibilité", en: "credibility"), source.credibility),
        source.consentToReport.spoken(language), numbers(source.violations),
      ]
      page.line("S\(source.number)\u{A0} " + facts.joined(separator: PageLayout.dot), hanging: 4)
      if !source.note.isEmpty {
        page.paragraphs(Visible.paragraph(source.note), indent: 6)
      }
      particulars(source.particulars, in: &page)
      identity(source.identity, in: &page)
    }
  }

  func accounts(in page: inout PageLayout) {
    account(
      Phrase(fr: "Récit confidentiel", en: "Confidential account"),
      document.account,
      in: &page,
    )
    account(
      Phrase(fr: "Récit partageable", en: "Shareable account"),
      document.shareableAccount,
      in: &page,
    )
  }

  static let violationsTitle = Phrase(fr: "Violations", en: "Violations")

  private var none: String { Phrase(fr: "aucune", en: "none")(language) }

  private func account(_ title: Phrase, _ text: String?, in page: inout PageLayout) {
    page.heading(title)
    if let text {
      page.paragraphs(Visible.paragraph(text))
    } else {
      page.line(Phrase(fr: "aucun", en: "none")(language))
    }
  }

  private func numbers(_ violations: [Int]) -> String {
    guard !violations.isEmpty else {
      return Phrase(fr: "liée à aucune violation", en: "linked with no violation")(language)
    }
    return violations.map { "/\($0)" }.joined(separator: " ")
  }

  private func weight(_ name: Phrase, _ weight: Weight?) -> String {
    let value = weight?.label(language) ?? Phrase(fr: "non jugée", en: "not judged")(language)
    return "\(name(language)) \(value)"
  }

  private func identity(_ identity: IdentityDisclosure, in page: inout PageLayout) {
    switch identity {
    case .absent: return
    case .withheld:
      page.line(
        Phrase(
          fr: "identité enregistrée, non montrée (--reveal)",
          en: "identity stored, not shown (--reveal)",
        )(language),
        indent: 6,
      )
    case .given(let details):
      if !details.name.isEmpty {
        page.field(Phrase(fr: "nom", en: "name"), Visible.text(details.name), indent: 6)
      }
      if let day = details.dateOfBirth {
        page.field(Phrase(fr: "naissance", en: "date of birth"), day.spoken(language), indent: 6)
      }
      if !details.contact.isEmpty {
        page.field(Phrase(fr: "contact", en: "contact"), Visible.text(details.contact), indent: 6)
      }
    }
  }
}
