import MRMModel

extension DocumentFieldList {
  /// How a source was met and weighed: only what was recorded.
  func fields(of particulars: SourceParticulars) -> [Field] {
    [
      text("reliability_reason", particulars.reliabilityReason),
      text("credibility_reason", particulars.credibilityReason),
      particulars.interviewedOn.map { Field("interview_date", $0.spoken(language)) },
      interviewer(particulars.interviewer),
      particulars.sex.map { Field("sex", $0.label(language)) },
      particulars.age.map { Field("age", $0.label(language)) },
      particulars.isTrained.map { Field("un_or_trained", $0.label(language)) },
      particulars.consentToContact.map { Field("consent_to_contact", $0.label(language)) },
      particulars.consentToShareName.map { Field("consent_to_share_name", $0.label(language)) },
    ].compactMap(\.self)
  }

  private func text(_ name: String, _ text: String) -> Field? {
    text.isEmpty ? nil : Field(name, text, isShort: false)
  }

  private func interviewer(_ interviewer: Interviewer?) -> Field? {
    switch interviewer {
    case .person(let person): Field("interviewer_id", person.description)
    case .other(let text): Field("interviewer", text, isShort: false)
    case nil: nil
    }
  }
}
