internal import MRMModel

extension IncidentDocument {
  /// The document as JSON, its keys in alphabetical order, so that one document has one text.
  ///
  /// - Parameters:
  ///   - includingIdentities: Whether names, dates of birth and contacts are written; where they are
  ///     not, `identity` says that they are withheld.
  ///   - status: Where the stored incident stands; nil for a draft that is not stored.
  /// - Returns: What `Schemas/exchange/incident.schema.json` describes.
  public func json(includingIdentities: Bool, status: IncidentStatus? = nil) -> JSONValue {
    var object = ObjectDraft()
    object[.schema] = .string(Self.schema)
    object[.status] = status?.json(evidenceNumbers)
    object[.date] = .string(date.description)
    object[.dateEstimated] = date.isEstimated ? .bool(true) : nil
    object[.firstReport] = firstReport.map { .string($0.description) }
    object[.place] = place.json
    object[.details] = details.json
    object[.account] = account.map { .string($0) }
    object[.accountShareable] = shareableAccount.map { .string($0) }
    object[.violations] = .array(violations.map(\.json))
    object[.children] = .array(
      children.map { $0.json(includingIdentities: includingIdentities) }
    )
    object[.groups] = groups.isEmpty ? nil : .array(groups.map(\.json))
    object[.sources] = .array(sources.map { $0.json(includingIdentities: includingIdentities) })
    object[.responses] = responses.isEmpty ? nil : .array(responses.map(\.json))
    object[.unlistedLinks] =
      unlistedLinks.isEmpty
      ? nil : .array(unlistedLinks.map { .array($0.map { .integer($0) }) })
    return object.json.sortedByKey
  }

  /// The numbers of violations and sources that are stored.
  public var evidenceNumbers: EvidenceNumbers {
    EvidenceNumbers(
      violations: Dictionary(
        violations.compactMap { violation in violation.id.map { ($0, violation.number) } },
        uniquingKeysWith: { first, _ in first },
      ),
      sources: Dictionary(
        sources.compactMap { source in source.id.map { ($0, source.number) } },
        uniquingKeysWith: { first, _ in first },
      ),
    )
  }
}

extension IncidentPlace {
  fileprivate var json: JSONValue {
    var object = ObjectDraft()
    object[.code] = code.map { .string($0.rawValue) }
    object[.countryOnly] = code == nil ? .bool(true) : nil
    object[.latitude] = coordinates.map { .degrees($0.latitudeMicrodegrees) }
    object[.longitude] = coordinates.map { .degrees($0.longitudeMicrodegrees) }
    object[.uncertaintyMeters] = coordinates?.uncertaintyMeters.map { .integer($0) }
    return object.json
  }
}

extension ViolationDocument {
  fileprivate var json: JSONValue {
    var counts = ObjectDraft()
    counts[.boys] = .integer(tally.boys)
    counts[.girls] = .integer(tally.girls)
    counts[.unknown] = .integer(tally.unknown)

    var parties = ObjectDraft()
    parties[.form] = .code(AttributionForm(of: attribution))
    if !attribution.parties.isEmpty {
      parties[.parties] = .array(attribution.parties.map(\.json))
    }

    var object = ObjectDraft()
    object[.id] = id.map { .string($0.description) }
    object[.number] = .integer(number)
    object[.kind] = .code(kind)
    object[.tally] = counts.json
    object[.attribution] = parties.json
    object[.details] = details.json
    return object.json
  }
}

extension ViolationDetails {
  fileprivate var json: JSONValue? {
    var form = self
    var writer = DetailsWriter()
    form.visit(with: &writer)
    return writer.members.isEmpty ? nil : writer.json
  }
}

extension DetailForm {
  /// The answers as an object; nil where nothing was asked.
  fileprivate var json: JSONValue? {
    var form = self
    var writer = DetailsWriter()
    form.visit(with: &writer)
    return writer.members.isEmpty ? nil : writer.json
  }
}

extension PartyAttribution {
  fileprivate var json: JSONValue {
    var object = ObjectDraft()
    object[.party] = .string(party.rawValue)
    object[.confidence] = confidence.map { .code($0) }
    return object.json
  }
}

extension ChildDocument {
  fileprivate func json(includingIdentities: Bool) -> JSONValue {
    var object = ObjectDraft()
    object[.id] = id.map { .string($0.description) }
    object.write(identity, isShown: includingIdentities)
    object[.sex] = .code(sex)
    switch age {
    case .years(let years, let isEstimated):
      object[.age] = .integer(years)
      object[.ageEstimated] = isEstimated ? .bool(true) : nil
    case .months(let months, let isEstimated):
      var age = ObjectDraft()
      age[.months] = .integer(months)
      object[.age] = age.json
      object[.ageEstimated] = isEstimated ? .bool(true) : nil
    case .unknown: break
    }
    object[.consentToReport] = .code(consentToReport)
    object[.violations] = .array(violations.map { .integer($0) })
    object[.details] = details.json
    return object.json
  }
}

extension GroupDocument {
  fileprivate var json: JSONValue {
    var object = ObjectDraft()
    object[.id] = id.map { .string($0.description) }
    object[.violations] = .array(violations.map { .integer($0) })
    object[.details] = details.json
    return object.json
  }
}

extension ResponseDocument {
  fileprivate var json: JSONValue {
    var object = ObjectDraft()
    object[.id] = id.map { .string($0.description) }
    object[.violation] = .integer(violation)
    object[.details] = details.json
    return object.json
  }
}

extension SourceDocument {
  fileprivate func json(includingIdentities: Bool) -> JSONValue {
    var object = ObjectDraft()
    object[.id] = id.map { .string($0.description) }
    object[.number] = .integer(number)
    object[.category] = .code(category)
    object[.type] = .code(type)
    object[.reliability] = reliability.map { .code($0) }
    object[.credibility] = credibility.map { .code($0) }
    object[.consentToReport] = .code(consentToReport)
    object[.violations] = .array(violations.map { .integer($0) })
    object[.note] = note.isEmpty ? nil : .string(note)
    object.write(particulars)
    object.write(identity, isShown: includingIdentities)
    return object.json
  }
}
