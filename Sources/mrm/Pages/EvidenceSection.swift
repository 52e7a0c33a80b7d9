import MRMExchange
import MRMModel
import MRMService

/// The evidence of an incident, on a page: what a signature stands for of it.
struct EvidenceSection {
  let incident: IncidentPage
  let language: Language

  func write(in page: inout PageLayout) {
    guard let evidence = incident.file.evidence, !evidence.isEmpty else { return }
    let numbers = incident.file.document.evidenceNumbers
    page.heading(Phrase(fr: "Pièces", en: "Evidence"))
    for piece in evidence {
      let facts = [
        piece.type.label(language), Visible.text(piece.file.name),
        piece.file.spokenSize(language),
      ]
      page.line("E\(piece.number)\u{A0} " + facts.joined(separator: PageLayout.dot), hanging: 4)
      page.field(
        Phrase(fr: "étaye", en: "supports"),
        numbers.supported(by: piece, language)
          + (numbers.source(of: piece).map { ", S\($0)" } ?? ""),
        indent: 6,
      )
      if !piece.origin.isEmpty {
        page.field(Phrase(fr: "origine", en: "origin"), Visible.text(piece.origin), indent: 6)
      }
      if let day = piece.takenOn {
        page.field(Phrase(fr: "date", en: "date"), day.spoken(language), indent: 6)
      }
      page.field(Phrase(fr: "SHA-256", en: "SHA-256"), piece.file.hexDigest, indent: 6)
      for note in piece.custody { custody(note, in: &page) }
    }
  }

  private func custody(_ note: CustodyNote, in page: inout PageLayout) {
    let colon = Phrase(fr: "\u{A0}: ", en: ": ")(language)
    page.field(
      Phrase(fr: "garde", en: "custody"),
      "\(note.at.iso8601), \(incident.name(of: note.by))\(colon)\(Visible.text(note.text))",
      indent: 6,
    )
  }
}
