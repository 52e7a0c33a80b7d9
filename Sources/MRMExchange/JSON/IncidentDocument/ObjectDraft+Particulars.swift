internal import MRMModel

extension ObjectDraft {
  /// Writes how a source was met and weighed; what was not recorded is left out.
  mutating func write(_ particulars: SourceParticulars) {
    self[.reliabilityReason] = Self.said(particulars.reliabilityReason)
    self[.credibilityReason] = Self.said(particulars.credibilityReason)
    self[.interviewDate] = particulars.interviewedOn.map { .string($0.description) }
    switch particulars.interviewer {
    case .person(let person): self[.interviewerID] = .string(person.description)
    case .other(let text): self[.interviewer] = .string(text)
    case nil: break
    }
    self[.sex] = particulars.sex.map { .code($0) }
    self[.age] = particulars.age.map { .code($0) }
    self[.isTrained] = particulars.isTrained.map { .code($0) }
    self[.consentToContact] = particulars.consentToContact.map { .code($0) }
    self[.consentToShareName] = particulars.consentToShareName.map { .code($0) }
  }

  private static func said(_ text: String) -> JSONValue? { text.isEmpty ? nil : .string(text) }
}
