import MRMModel
import MRMService

/// A meeting as a page: what it is, and each case with what was found on it.
enum MeetingPageText {
  static func render(_ meeting: MeetingPage, language: Language, width: Int) -> String {
    var page = PageLayout(language: language, width: width)
    page.title(
      Phrase(fr: "Réunion \(meeting.handle)", en: "Meeting \(meeting.handle)")(language)
    )
    head(of: meeting, in: &page)
    minutes(of: meeting, in: &page)
    page.heading(Phrase(fr: "Cas", en: "Cases"))
    if meeting.items.isEmpty {
      page.line(Phrase(fr: "la liste est vide", en: "the list is empty")(language))
    }
    for item in meeting.items { write(item, in: &page) }
    return page.text
  }

  /// What is about to be signed: every case with all that its decision covers, then the meeting.
  static func signed(_ meeting: MeetingPage, language: Language, width: Int) -> String {
    let cases = meeting.toSign.compactMap { item -> String? in
      guard let page = item.page, let decision = item.decision else { return nil }
      return SignaturePageText.render(
        decision,
        signed: item.proposal?.persons ?? [],
        in: page,
        language: language,
        width: width,
      )
    }
    return (cases + [render(meeting, language: language, width: width)]).joined(separator: "\n")
  }

  /// Level, day, place and persons; the same on the paper.
  static func head(of meeting: MeetingPage, in page: inout PageLayout) {
    let (sitting, language) = (meeting.sitting, page.language)
    page.field(Phrase(fr: "niveau", en: "level"), sitting.level.label(language))
    page.field(Phrase(fr: "jour", en: "day"), sitting.day.spoken(language))
    if !sitting.place.isEmpty {
      page.field(Phrase(fr: "lieu", en: "place"), Visible.text(sitting.place))
    }
    page.field(
      Phrase(fr: "tenue par", en: "held by"),
      Visible.text(meeting.name(of: meeting.chair))
    )
    let present = sitting.present.map { attendee in
      switch attendee {
      case .person(let person): Visible.text(meeting.name(of: person))
      case .guest(let guest): Visible.text(guest)
      }
    }
    page.field(
      Phrase(fr: "présents", en: "present"),
      present.isEmpty
        ? Phrase(fr: "non notés", en: "not noted")(language)
        : present.joined(separator: PageLayout.semicolon(language)),
    )
  }

  /// The general minutes, if there are any.
  static func minutes(of meeting: MeetingPage, in page: inout PageLayout) {
    guard !meeting.sitting.minutes.isEmpty else { return }
    page.heading(Phrase(fr: "Procès-verbal", en: "Minutes"))
    page.paragraphs(Visible.paragraph(meeting.sitting.minutes))
  }

  /// A case by its reference with its facts in brief; the same on the paper.
  static func facts(of item: MeetingPage.Item, _ language: Language) -> String {
    guard let row = item.page?.file.row, let violation = item.violation else {
      return [
        item.name,
        Phrase(
          fr: "vos clés n’ouvrent pas cet incident",
          en: "your keys do not open this incident",
        )(language),
      ].joined(separator: PageLayout.dot)
    }
    return [
      item.name, violation.kind.label(language), violation.tally.spoken(language),
      row.date.short(language), row.place.short(language),
      Phrase(fr: "bureau \(row.office)", en: "office \(row.office)")(language),
    ].joined(separator: PageLayout.dot)
  }

  private static func write(_ item: MeetingPage.Item, in page: inout PageLayout) {
    let language = page.language
    page.line(facts(of: item, language), hanging: 4)
    let found = item.decision.map { [$0.status.label(language)] } ?? []
    page.field(
      Phrase(fr: "constat", en: "finding"),
      (found + [item.standing.phrase(language)]).joined(separator: PageLayout.dot),
      indent: 6,
    )
    if let decision = item.decision, let incident = item.page {
      DecisionSection(incident: incident, language: language).reasons(of: decision, in: &page)
    }
  }
}

extension MeetingPage.Item {
  /// The open proposal of the case.
  var proposal: LevelDecision? {
    if case .proposed(let proposal) = standing { proposal } else { nil }
  }
}

extension MeetingPage.Item.Standing {
  /// How far a case has come, as people read it.
  var phrase: Phrase {
    switch self {
    case .undecided: Phrase(fr: "rien n’est constaté encore", en: "nothing is found yet")
    case .found: Phrase(fr: "pas encore signé", en: "not signed yet")
    case .changedSinceFound:
      Phrase(
        fr: "le cas a changé depuis : à décider de nouveau",
        en: "the case has changed since: it is to be decided anew",
      )
    case .proposed(let proposal):
      Phrase.count(
        proposal.persons.count,
        fr: ("signature : proposé", "signatures : proposé"),
        en: ("signature: proposed", "signatures: proposed"),
      )
    case .decided: Phrase(fr: "décidé", en: "decided")
    case .replaced:
      Phrase(
        fr: "autre chose fut proposé ou décidé depuis",
        en: "something else was proposed or decided since",
      )
    case .closed: Phrase(fr: "non ouvert", en: "not open to you")
    }
  }

  /// The same as a code, for scripts; never changed.
  var code: String {
    switch self {
    case .undecided: "undecided"
    case .found: "found"
    case .changedSinceFound: "changed"
    case .proposed: "proposed"
    case .decided: "decided"
    case .replaced: "replaced"
    case .closed: "closed"
    }
  }

  /// Who signed it, the proposer first.
  var persons: [Identifier<Person>] {
    switch self {
    case .proposed(let signed), .decided(let signed): signed.persons
    case .undecided, .found, .changedSinceFound, .replaced, .closed: []
    }
  }
}
