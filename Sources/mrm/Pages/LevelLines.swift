import MRMModel
import MRMService

/// What the three levels have proposed and decided on one violation, on a page.
struct LevelLines {
  let incident: IncidentPage
  let violation: ViolationRow

  func write(in page: inout PageLayout) {
    for level in VerificationLevel.allCases {
      let name = level.entry.label
      let state = violation.verification[level]
      if state == .open {
        page.field(name, Phrase(fr: "rien encore", en: "nothing yet")(page.language), indent: 6)
      }
      if let decision = state.decision {
        page.field(name, signed(decision, page.language), indent: 6)
      }
      if state.isReopened {
        page.line(
          Phrase(
            fr: "! rouvert : ce niveau peut décider de nouveau",
            en: "! reopened: this level may decide anew",
          )(page.language),
          indent: 6,
        )
      }
      if let proposal = state.proposal {
        let count = Phrase(
          fr: "proposé, \(proposal.persons.count) signature(s) sur \(incident.quorum(level)) : ",
          en: "proposed, \(proposal.persons.count) of \(incident.quorum(level)) signatures: ",
        )
        page.field(
          name,
          count(page.language) + signed(proposal, page.language),
          indent: 6,
        )
      }
    }
    if let attested = violation.attested {
      ElsewhereLines(
        attested: attested,
        isChanged: incident.changedSinceImport.contains(violation.number),
        importer: incident.name(of: incident.file.row.loggedBy),
        name: incident.name(of:),
      ).write(in: &page)
    }
    attribution(in: &page)
    marks(in: &page)
  }

  /// How far the attribution to each party is, once anything was found of one.
  private func attribution(in page: inout PageLayout) {
    let stages = incident.file.row.attributionStages(of: violation)
    guard stages.contains(where: { $0 != .alleged }) else { return }
    page.field(
      Phrase(fr: "attribution", en: "attribution"),
      zip(violation.attribution.parties, stages)
        .map { "\($0.party) \($1.label(page.language))" }.joined(separator: ", "),
      indent: 6,
    )
  }

  private func signed(_ decision: LevelDecision, _ language: Language) -> String {
    let parts = [
      decision.status.label(language),
      decision.date.spoken(language),
      incident.names(of: decision.persons),
    ]
    return parts.joined(separator: PageLayout.dot)
  }

  private func marks(in page: inout PageLayout) {
    if incident.changedSinceDecision.contains(violation.number) {
      page.line(
        Phrase(
          fr: "! modifiée depuis la décision : il faut décider de nouveau",
          en: "! changed since the decision: it needs a decision of its own",
        )(page.language),
        indent: 6,
      )
    }
    for disagreement in incident.file.row.disagreements(on: violation) {
      page.line("! " + disagreement.phrase(page.language), indent: 6)
    }
    if violation.isExcepted {
      page.line(
        Phrase(
          fr: "! vérifiée sur pièces seules, sans source primaire : voir les décisions",
          en: "! verified on documents alone, without a primary source: see the decisions",
        )(page.language),
        indent: 6,
      )
    }
    guard let decided = violation.decidedFacts else { return }
    let facts = [
      decided.kind.label(page.language), decided.tally.spoken(page.language),
      decided.attribution.spoken(page.language, register: incident.file.parties),
      decided.date.spoken(page.language),
      decided.place.spoken(page.language),
    ]
    page.line(
      Phrase(fr: "! les rapports comptent encore : ", en: "! reports still count: ")(page.language)
        + facts.joined(separator: PageLayout.dot),
      indent: 6,
    )
  }
}
