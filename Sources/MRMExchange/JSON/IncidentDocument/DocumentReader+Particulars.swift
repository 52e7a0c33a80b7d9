internal import MRMModel

extension DocumentReader {
  /// How a source was met and weighed, and what else it agreed to.
  mutating func particulars(of source: DocumentFields) -> SourceParticulars {
    let limit = IncidentDocument.maximumNoteBytes
    return SourceParticulars(
      reliabilityReason: text(.reliabilityReason, of: source, limit: limit) ?? "",
      credibilityReason: text(.credibilityReason, of: source, limit: limit) ?? "",
      interviewedOn: day(.interviewDate, of: source),
      interviewer: interviewer(of: source),
      sex: code(.sex, of: source),
      age: code(.age, of: source),
      isTrained: code(.isTrained, of: source),
      consentToContact: code(.consentToContact, of: source),
      consentToShareName: code(.consentToShareName, of: source),
    )
  }

  /// Somebody enrolled by their identity, or somebody else in words: not both.
  private mutating func interviewer(of source: DocumentFields) -> Interviewer? {
    let person: Identifier<Person>? = identifier(.interviewerID, of: source)
    let other = text(.interviewer, of: source, limit: Interviewer.maximumTextBytes)
    if person != nil, other != nil { report(.repeated, at: source.pointer(to: .interviewerID)) }
    return person.map { .person($0) } ?? other.map { .other($0) }
  }
}
