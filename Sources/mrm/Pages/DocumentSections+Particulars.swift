import MRMModel

extension DocumentSections {
  /// How a source was met and weighed: only what was recorded.
  func particulars(_ particulars: SourceParticulars, in page: inout PageLayout) {
    func field(_ label: Phrase, _ value: String?) {
      if let value, !value.isEmpty { page.field(label, value, indent: 6) }
    }
    field(Phrase(fr: "fiabilité", en: "reliability"), Visible.text(particulars.reliabilityReason))
    field(
      Phrase(fr: "crédibilité", en: "credibility"),
      Visible.text(particulars.credibilityReason),
    )
    field(Phrase(fr: "entretien", en: "interview"), interview(particulars))
    field(Phrase(fr: "personne", en: "person"), person(particulars))
    field(
      Phrase(fr: "autres accords", en: "other consents"),
      [
        particulars.consentToContact.map {
          Phrase(fr: "recontacter", en: "contact again")(language) + " "
            + $0.label(language)
        },
        particulars.consentToShareName.map {
          Phrase(fr: "transmettre le nom", en: "share the name")(language) + " "
            + $0.label(language)
        },
      ].compactMap(\.self).joined(separator: PageLayout.dot),
    )
  }

  private func interview(_ particulars: SourceParticulars) -> String {
    let by: String? =
      switch particulars.interviewer {
      case .person(let person): Visible.text(people[person] ?? String(person.description.prefix(8)))
      case .other(let text): Visible.text(text)
      case nil: nil
      }
    return [
      particulars.interviewedOn?.spoken(language),
      by.map { Phrase(fr: "par ", en: "by ")(language) + $0 },
    ].compactMap(\.self).joined(separator: ", ")
  }

  private func person(_ particulars: SourceParticulars) -> String {
    [
      particulars.sex.map { Phrase(fr: "sexe ", en: "sex ")(language) + $0.label(language) },
      particulars.age?.label(language),
      particulars.isTrained.map {
        Phrase(fr: "ONU ou partenaire formé ", en: "UN or trained partner ")(language)
          + $0.label(language)
      },
    ].compactMap(\.self).joined(separator: PageLayout.dot)
  }
}
