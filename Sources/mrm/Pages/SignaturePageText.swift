import MRMExchange
import MRMModel
import MRMService

/// What a person is about to sign, as a page: everything the decision covers, then the decision.
enum SignaturePageText {
  /// The page, at most `width` characters wide where no single word is wider.
  ///
  /// The decision may be a proposal that some have signed already, the proposer first.
  static func render(
    _ decision: Decision,
    signed: [Identifier<Person>],
    in incident: IncidentPage,
    language: Language,
    width: Int,
  ) -> String {
    var page = PageLayout(language: language, width: width)
    let sections = DocumentSections(
      document: incident.file.document,
      language: language,
      parties: incident.file.parties,
      people: incident.people,
    )
    page.title(
      Phrase(
        fr: "À signer : \(incident.file.row.handle)",
        en: "To be signed: \(incident.file.row.handle)",
      )(language)
    )
    sections.facts(in: &page)
    for row in incident.file.row.violations where row.id == decision.violation {
      covered(by: row, of: incident, sections, in: &page)
    }
    page.heading(
      signed.isEmpty
        ? Phrase(fr: "Votre proposition", en: "Your proposal")
        : Phrase(fr: "La proposition que vous approuvez", en: "The proposal you concur in")
    )
    page.field(Phrase(fr: "niveau", en: "level"), decision.level.label(language), indent: 6)
    page.field(Phrase(fr: "statut", en: "status"), decision.status.label(language), indent: 6)
    page.field(Phrase(fr: "date", en: "date"), decision.date.spoken(language), indent: 6)
    DecisionSection(incident: incident, language: language).reasons(of: decision, in: &page)
    page.field(
      Phrase(fr: "signatures", en: "signatures"),
      signatures(after: signed, at: decision.level, in: incident)(language),
      indent: 6,
    )
    return page.text
  }

  /// What the signature stands for beside the decision itself: nothing of it may be read elsewhere.
  private static func covered(
    by row: ViolationRow,
    of incident: IncidentPage,
    _ sections: DocumentSections,
    in page: inout PageLayout,
  ) {
    for violation in sections.document.violations where violation.number == row.number {
      sections.violation(violation, in: &page)
    }
    LevelLines(incident: incident, violation: row).write(in: &page)
    sections.children(in: &page)
    sections.groups(in: &page)
    sections.sources(in: &page)
    EvidenceSection(incident: incident, language: page.language).write(in: &page)
    sections.accounts(in: &page)
    IncidentPageText.original(of: incident, in: &page)
    DecisionSection(incident: incident, language: page.language).standing(on: row, in: &page)
  }

  private static func signatures(
    after signed: [Identifier<Person>],
    at level: VerificationLevel,
    in incident: IncidentPage,
  ) -> Phrase {
    let quorum = incident.quorum(level)
    let number = signed.count + 1
    let names = signed.isEmpty ? "" : " (\(incident.names(of: signed)))"
    guard quorum > 1 else {
      return Phrase(fr: "la vôtre seule décide", en: "yours alone decides")
    }
    guard number < quorum else {
      return Phrase(
        fr: "la vôtre est la dernière des \(quorum) : elle décide\(names)",
        en: "yours is the last of \(quorum): it decides\(names)",
      )
    }
    return Phrase(
      fr: "la vôtre est la \(number == 1 ? "1re" : "\(number)e") des \(quorum)\(names)",
      en: "yours is number \(number) of \(quorum)\(names)",
    )
  }
}
