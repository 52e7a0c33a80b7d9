import MRMModel

extension ReportPage {
  /// What decisions signed in the quarter change of what earlier quarters counted.
  mutating func corrections(_ corrections: [Correction], after days: Int) {
    title(say("Corrections de périodes antérieures", "Corrections to earlier periods"))
    guard !corrections.isEmpty else {
      paragraph(say("Aucune.", "None."))
      return
    }
    paragraph(
      say(
        "Décisions de l’équipe spéciale (CTFMR) signées dans ce trimestre, plus de "
          + "\(days) jours après la fin du trimestre qu’elles changent\u{A0}; chaque "
          + "type dans son unité.",
        "Decisions of the CTFMR signed in this quarter, more than \(days) days "
          + "after the end of the quarter that they change; each kind in its unit.",
      )
    )
    table(
      heads: [say("avant", "before"), say("après", "after"), say("violations", "violations")],
      rows: corrections.map { correction in
        (
          label: self.label(of: correction),
          cells: [correction.before, correction.after, correction.violations].map(number)
        )
      },
    )
  }

  private func label(of correction: Correction) -> String {
    let quarter = correction.quarter.label
    let section = correction.section.title
    let kind = correction.kind.entry.label
    return say(
      "\(quarter.french), \(section.french.lowercased())\u{A0}: \(kind.french)",
      "\(quarter.english), \(section.english.lowercased()): \(kind.english)",
    )
  }
}
