internal import MRMModel

extension DocumentReader {
  /// Reads what was done about the violations; each response names one of them.
  mutating func responses(_ fields: DocumentFields, violations known: Set<Int>)
    -> [ResponseDocument]
  {
    var seen: Set<Identifier<Response>> = []
    var responses: [ResponseDocument] = []
    for item in list(.responses, of: fields, limit: IncidentDocument.maximumResponses) {
      let keys: Set<DocumentKey> = [.id, .violation, .details]
      guard let response = object(item.value, at: item.pointer, keys: keys) else { continue }
      let id = identifier(of: response, seen: &seen)
      let details: ResponseDetails = form(response)
      let place = response.pointer(to: .violation)
      if response[.violation] == nil { report(.missing, at: place) }
      guard let violation = integer(.violation, of: response) else { continue }
      if !known.contains(violation) { report(.noSuchViolation, at: place) }
      responses.append(ResponseDocument(id: id, violation: violation, details: details))
    }
    return responses
  }
}
