import MRMModel
import MRMService

/// Why steps that ask for a reason were taken, on a page.
struct ReasonSection {
  let incident: IncidentPage

  func write(in page: inout PageLayout) {
    let reasons = incident.file.reasons ?? []
    guard !reasons.isEmpty else { return }
    page.heading(Phrase(fr: "Motifs des étapes", en: "Reasons of steps"))
    for (index, reason) in reasons.enumerated() {
      if index > 0 { page.blank() }
      let place = reason.place.map { place in
        let number = incident.file.violations.first { $0.id == place.violation }?.number
        return "/\(number.map(String.init) ?? "?") \(place.level.label(page.language))"
      }
      let title = [
        place, reason.step.label(page.language), reason.at.day.spoken(page.language),
        incident.name(of: reason.person),
      ]
      page.line(title.compactMap(\.self).joined(separator: PageLayout.dot), hanging: 4)
      page.paragraphs(Visible.paragraph(reason.text), indent: 6)
    }
  }
}
