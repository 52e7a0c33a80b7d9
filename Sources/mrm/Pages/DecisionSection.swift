import MRMModel
import MRMService

/// The reasons of decisions and proposals, on a page.
struct DecisionSection {
  let incident: IncidentPage
  let language: Language

  func write(in page: inout PageLayout) {
    let decisions = (incident.file.decisions ?? []).sorted { left, right in
      (number(left), left.level, left.date, left.id)
        < (number(right), right.level, right.date, right.id)
    }
    guard !decisions.isEmpty else { return }
    page.heading(Phrase(fr: "Décisions et motifs", en: "Decisions and reasons"))
    for decision in decisions {
      let title = [
        "/\(number(decision))", decision.level.label(language), decision.status.label(language),
        decision.date.spoken(language), standing(of: decision)(language),
      ]
      page.line(title.joined(separator: PageLayout.dot), hanging: 4)
      reasons(of: decision, in: &page)
    }
  }

  /// What was judged, on which sources, and why not; the same for one that is yet to be signed.
  func reasons(of decision: Decision, in page: inout PageLayout) {
    if decision.status == .verified || decision.judgement.isAny {
      page.field(
        Phrase(fr: "jugé", en: "judged"),
        decision.judgement.spoken(language),
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
    note(decision.note, in: &page)
  }

  private func note(_ text: String, in page: inout PageLayout) {
    guard !text.isEmpty else { return }
    let label = Phrase(fr: "note", en: "note")
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
  fileprivate var isAny: Bool { isCredible || isLinkedToConflict || isByParty }

  /// The three judgements with yes or no each.
  func spoken(_ language: Language) -> String {
    let judgements = [
      (Phrase(fr: "crédible", en: "credible"), isCredible),
      (Phrase(fr: "lié au conflit", en: "linked to the conflict"), isLinkedToConflict),
      (Phrase(fr: "par une partie au conflit", en: "by a party to the conflict"), isByParty),
    ]
    return judgements.map { name, isSo in
      "\(name(language)) \(Phrase(fr: isSo ? "oui" : "non", en: isSo ? "yes" : "no")(language))"
    }.joined(separator: PageLayout.dot)
  }
}
