internal import MRMExchange
internal import MRMModel

extension CaseWriter {
  /// Saves what was done about the violations; each response names one that is there.
  ///
  /// - Throws: ``ServiceError/noSuchViolation``.
  mutating func saveResponses(
    _ document: IncidentDocument,
    _ violations: [Int: Identifier<Violation>],
  ) throws -> [Response] {
    try document.responses.map { draft in
      guard let violation = violations[draft.violation] else {
        throw ServiceError.noSuchViolation
      }
      let old = before?.responses?.first { $0.id == draft.id }
      let response = Response(
        id: old?.id ?? new(draft.id),
        incident: id,
        violation: violation,
        details: draft.details,
      )
      try save(response, was: old)
      return response
    }
  }
}
