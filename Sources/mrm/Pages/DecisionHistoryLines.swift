import MRMModel
import MRMService

/// Who signed a decision and when, over which versions, and what took its place.
struct DecisionHistoryLines {
  let incident: IncidentPage
  let language: Language

  func write(_ decision: Decision, in page: inout PageLayout) {
    guard let row = incident.file.row.violations.first(where: { $0.id == decision.violation })
    else { return }
    let state = row.verification[decision.level]
    if let signed = state.signed(decision.id) {
      page.field(
        Phrase(fr: "signé", en: "signed"),
        Phrase(
          fr: "\(incident.names(of: signed.persons)), le \(signed.signedAt.iso8601)",
          en: "\(incident.names(of: signed.persons)), at \(signed.signedAt.iso8601)",
        )(language),
        indent: 6,
      )
    }
    versions(of: decision, on: row, in: &page)
    if let next = state.earlier.first(where: { $0.signed.decision == decision.id })?.replacedBy {
      page.field(
        Phrase(fr: "remplacée par", en: "replaced by"),
        replacement(next, state),
        indent: 6
      )
    }
  }

  private func replacement(_ id: Identifier<Decision>, _ state: LevelState) -> String {
    guard let next = state.signed(id) else {
      return Phrase(fr: "une autre décision", en: "another decision")(language)
    }
    return [next.status.label(language), next.date.spoken(language), next.signedAt.iso8601]
      .joined(separator: PageLayout.dot)
  }

  /// The versions it covers, where the records have others now; what is as it was is not listed.
  private func versions(of decision: Decision, on row: ViolationRow, in page: inout PageLayout) {
    let now = incident.file.coveredVersions(of: row)
    guard !decision.covers.isEmpty, decision.covers != now else { return }
    let before = Set(decision.covers.map(\.id))
    let changes =
      decision.covers.compactMap { covered -> String? in
        guard let current = now.first(where: { $0.id == covered.id }) else {
          return Phrase(
            fr: "\(name(of: covered)) (retiré depuis)",
            en: "\(name(of: covered)) (taken out since)",
          )(language)
        }
        guard current.version != covered.version else { return nil }
        return Phrase(
          fr: "\(name(of: covered)) version \(covered.version), maintenant \(current.version)",
          en: "\(name(of: covered)) version \(covered.version), now \(current.version)",
        )(language)
      }
      + now.filter { !before.contains($0.id) }.map { added in
        Phrase(fr: "sans \(name(of: added))", en: "without \(name(of: added))")(language)
      }
    page.field(
      Phrase(fr: "décidé sur", en: "decided on"),
      changes.joined(separator: PageLayout.semicolon(language)),
      indent: 6,
    )
  }

  private func name(of record: RecordVersion) -> String {
    incident.file.partName(of: record.id, kind: record.kind)(language)
  }
}
