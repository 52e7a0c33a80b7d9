internal import MRMModel

extension DocumentReader {
  /// Reads a whole document; what it returns counts only when there is no problem.
  mutating func document(_ value: JSONValue) -> IncidentDocument {
    let keys: Set<DocumentKey> = [
      .schema, .status, .date, .dateEstimated, .firstReport, .place, .account, .accountShareable,
      .violations, .children, .groups, .sources, .responses, .unlistedLinks, .details,
    ]
    guard let fields = object(value, at: .root, keys: keys) else { return IncidentDocument() }
    schema(fields)
    let limit = Account.maximumTextBytes
    let date = date(fields)
    let firstReport = day(.firstReport, of: fields)
    let place = place(fields)
    let account = text(.account, of: fields, limit: limit)
    let shareableAccount = text(.accountShareable, of: fields, limit: limit)
    let (violations, numbers) = violations(fields)
    return IncidentDocument(
      date: date,
      firstReport: firstReport,
      place: place,
      account: account,
      shareableAccount: shareableAccount,
      violations: violations,
      children: children(fields, violations: numbers),
      groups: groups(fields, violations: numbers),
      sources: sources(fields, violations: numbers),
      responses: responses(fields, violations: numbers),
      unlistedLinks: unlistedLinks(fields, violations: numbers),
      details: form(fields),
    )
  }

  private mutating func schema(_ fields: DocumentFields) {
    guard let value = fields[.schema] else { return }
    if value != .string(IncidentDocument.schema) {
      report(.otherSchema, at: fields.pointer(to: .schema))
    }
  }

  private mutating func date(_ fields: DocumentFields) -> IncidentDate {
    let isEstimated = flag(.dateEstimated, of: fields) ?? false
    guard fields[.date] != nil else {
      if isEstimated { report(.missing, at: fields.pointer(to: .date)) }
      return .unknown
    }
    let date = value(.date, of: fields) { text throws(ValueError) in
      try IncidentDate(parsing: text, isEstimated: isEstimated)
    }
    return date ?? .unknown
  }

  private mutating func place(_ fields: DocumentFields) -> IncidentPlace {
    let keys: Set<DocumentKey> = [.code, .countryOnly, .latitude, .longitude, .uncertaintyMeters]
    guard let place = object(.place, of: fields, keys: keys) else { return .countryOnly(nil) }
    let countryOnly = flag(.countryOnly, of: place) ?? false
    let point = coordinates(place)
    switch (place[.code] != nil, countryOnly) {
    case (true, true): report(.placeTwice, at: place.pointer)
    case (false, true): return .countryOnly(point)
    case (false, false): report(.missing, at: place.pointer(to: .code))
    case (true, false): break
    }
    let gazetteer = gazetteer
    let code = value(.code, of: place) { text throws(ValueError) in
      let code = try PlaceCode(text)
      guard gazetteer.area(code) != nil else { throw .unknownCode(list: "place") }
      return code
    }
    return code.map { .area($0, point) } ?? .countryOnly(point)
  }

  private mutating func coordinates(_ place: DocumentFields) -> Coordinates? {
    guard place.holds(anyOf: [.latitude, .longitude, .uncertaintyMeters]) else { return nil }
    let latitude = degrees(.latitude, of: place)
    let longitude = degrees(.longitude, of: place)
    let uncertainty = integer(.uncertaintyMeters, of: place)
    guard let latitude, let longitude else { return nil }
    do {
      return try Coordinates(
        latitudeMicrodegrees: latitude,
        longitudeMicrodegrees: longitude,
        uncertaintyMeters: uncertainty,
      )
    } catch {
      report(.value(error), at: place.pointer)
      return nil
    }
  }

  /// Reads degrees that must be there: a number, or the same as a text.
  private mutating func degrees(_ key: DocumentKey, of place: DocumentFields) -> Int? {
    let text: String
    switch place[key] {
    case .string(let string): text = string
    case .decimal(let decimal): text = decimal
    case .integer(let integer): text = String(integer)
    case nil:
      report(.missing, at: place.pointer(to: key))
      return nil
    case .object, .array, .bool, .null:
      report(.notA(.degrees), at: place.pointer(to: key))
      return nil
    }
    guard let degrees = Microdegrees.parse(text) else {
      report(.value(.coordinates), at: place.pointer(to: key))
      return nil
    }
    return degrees
  }
}
