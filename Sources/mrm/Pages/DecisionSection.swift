import MRMModel
import MRMService

/// The reasons of decisions and proposals, on a page.
struct DecisionSection {
  let incident: IncidentPage
  let language: Language

  func write(in page: inout PageLayout) {
    write(incident.file.decisions ?? [], in: &page)
  }

  /// What the levels decided and propose on one violation as it stands: a signer reads the reasons and
  /// the weights of the others.
  func standing(on violation: ViolationRow, in page: inout PageLayout) {
    let states = VerificationLevel.allCases.map { violation.verification[$0] }
    let standing = states.flatMap { [$0.decision, $0.proposal] }.compactMap { $0?.decision }
    write((incident.file.decisions ?? []).filter { standing.contains($0.id) }, in: &page)
  }

  private func write(_ decisions: [Decision], in page: inout PageLayout) {
    let decisions = decisions.sorted { left, right in
      (number(left), left.level, left.date, signedAt(left), left.id)
        < (number(right), right.level, right.date, signedAt(right), right.id)
    }
    guard !decisions.isEmpty else { return }
    page.heading(Phrase(fr: "Décisions et motifs", en: "Decisions and reasons"))
    for decision in decisions {
      var title = [
        "/\(number(decision))", decision.level.label(language), decision.status.label(language),
        decision.date.spoken(language), standing(of: decision)(language),
      ]
      if let meeting = decision.meeting { title.append("\(MeetingHandle(of: meeting))") }
      page.line(title.joined(separator: PageLayout.dot), hanging: 4)
      reasons(of: decision, in: &page)
      DecisionHistoryLines(incident: incident, language: language).write(decision, in: &page)
    }
  }

  /// What was judged, on which sources, and why not; the same for one that is yet to be signed.
  ///
  /// An exception is told whatever became of the decision since.
  func reasons(of decision: Decision, in page: inout PageLayout) {
    if decision.status == .verified || decision.judgement.isAny {
      page.field(
        Phrase(fr: "jugé", en: "judged"),
        decision.judgement.spoken(language),
        indent: 6,
      )
    }
    if !decision.attributions.isEmpty {
      page.field(
        Phrase(fr: "attribution", en: "attribution"),
        decision.attributions.spoken(language),
        indent: 6,
      )
    }
    page.field(
      Phrase(fr: "repose sur", en: "rests on"),
      sources(of: decision.basis),
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
    if !decision.reasons.isEmpty {
      page.field(
        Phrase(fr: "motifs", en: "reasons"),
        decision.reasons.map { $0.label(language) }.joined(separator: ", "),
        indent: 6,
      )
    }
    WeighingLines(sources: incident.file.sources ?? []).write(decision, in: &page)
    if let exception = decision.exception {
      text(exception, Phrase(fr: "! exception", en: "! exception"), in: &page)
    }
    text(decision.note, Phrase(fr: "note", en: "note"), in: &page)
  }

  private func text(_ text: String, _ label: Phrase, in page: inout PageLayout) {
    guard !text.isEmpty else { return }
    guard text.contains("\n") else {
      page.field(label, Visible.text(text), indent: 6)
      return
    }
    page.line(label(language), indent: 6)
    page.paragraphs(Visible.paragraph(text), indent: 8)
  }

  private func number(_ decision: Decision) -> Int {
    incident.file.violations.first { $0.id == decision.violation }?.number ?? 0
  }

  private func signedAt(_ decision: Decision) -> Int64 {
    let row = incident.file.row.violations.first { $0.id == decision.violation }
    return row?.verification[decision.level].signed(decision.id)?.signedAt.milliseconds ?? .min
  }

  private func standing(of decision: Decision) -> Phrase {
    let row = incident.file.row.violations.first { $0.id == decision.violation }
    let state = row?.verification[decision.level]
    if state?.decision?.decision == decision.id { return Phrase(fr: "en vigueur", en: "in force") }
    if state?.proposal?.decision == decision.id {
      return Phrase(fr: "proposition ouverte", en: "open proposal")
    }
    let isSetAside = (incident.file.reasons ?? []).contains {
      $0.step == .proposalSetAside && $0.place?.decision == decision.id
    }
    if isSetAside { return Phrase(fr: "écartée", en: "set aside") }
    if let earlier = state?.earlier.first(where: { $0.signed.decision == decision.id }),
      !earlier.wasDecided
    {
      return Phrase(fr: "proposition remplacée", en: "replaced proposal")
    }
    return Phrase(fr: "remplacée", en: "replaced")
  }

  private func sources(of basis: [Identifier<Source>]) -> String {
    let sources = (incident.file.sources ?? []).filter { basis.contains($0.id) }
    guard !sources.isEmpty else {
      return Phrase(fr: "aucune source", en: "no source")(language)
    }
    return sources.map { source in
      let weight =
        source.reliability?.label(language) ?? Phrase(fr: "non jugée", en: "not judged")(language)
      let facts = [
        source.category.label(language),
        Phrase(fr: "fiabilité \(weight)", en: "reliability \(weight)")(language),
        source.consentToReport.spoken(language),
      ]
      return "S\(source.number) (\(facts.joined(separator: ", ")))"
    }.joined(separator: PageLayout.semicolon(language))
  }
}

extension Decision.Judgement {
  fileprivate var isAny: Bool { isCredible || screening != .notAsked }

  /// Credibility, and what was found on each of the four tests.
  func spoken(_ language: Language) -> String {
    let credible = Phrase(
      fr: "crédible \(isCredible ? "oui" : "non")",
      en: "credible \(isCredible ? "yes" : "no")",
    )
    let tests = ScreeningTest.allCases.map { test in
      "\(test.label(language)) \(screening[test].label(language))"
    }
    return ([credible(language)] + tests).joined(separator: PageLayout.dot)
  }
}
