internal import MRMModel

extension DocumentReader {
  /// The one thing `identity` can say; a name that is given stands beside it, under its own key.
  static let withheld = "withheld"

  mutating func children(_ fields: DocumentFields, violations known: Set<Int>) -> [ChildDocument] {
    let keys: Set<DocumentKey> = [
      .id, .identity, .name, .dateOfBirth, .contact, .sex, .age, .ageEstimated, .consentToReport,
      .violations, .details,
    ]
    var seen: Set<Identifier<ChildEntry>> = []
    var children: [ChildDocument] = []
    for item in list(.children, of: fields, limit: IncidentDocument.maximumChildren) {
      guard let child = object(item.value, at: item.pointer, keys: keys) else { continue }
      children.append(
        ChildDocument(
          id: identifier(of: child, seen: &seen),
          identity: identity(child),
          sex: code(.sex, of: child) ?? .unknown,
          age: age(child),
          consentToReport: code(.consentToReport, of: child) ?? .notAsked,
          violations: violationNumbers(child, known: known),
          details: form(child),
        )
      )
    }
    return children
  }

  mutating func groups(_ fields: DocumentFields, violations known: Set<Int>) -> [GroupDocument] {
    var seen: Set<Identifier<VictimGroup>> = []
    var groups: [GroupDocument] = []
    for item in list(.groups, of: fields, limit: IncidentDocument.maximumGroups) {
      let keys: Set<DocumentKey> = [.id, .violations, .details]
      guard let group = object(item.value, at: item.pointer, keys: keys) else { continue }
      groups.append(
        GroupDocument(
          id: identifier(of: group, seen: &seen),
          violations: violationNumbers(group, known: known),
          details: form(group),
        )
      )
    }
    return groups
  }

  mutating func sources(_ fields: DocumentFields, violations known: Set<Int>) -> [SourceDocument] {
    let keys: Set<DocumentKey> = [
      .id, .number, .category, .type, .reliability, .credibility, .consentToReport, .violations,
      .note, .identity, .name, .contact, .reliabilityReason, .credibilityReason, .interviewDate,
      .interviewer, .interviewerID, .sex, .age, .isTrained, .consentToContact, .consentToShareName,
    ]
    let items = list(.sources, of: fields, limit: IncidentDocument.maximumSources)
    let numbers = numbers(of: items)
    var seen: Set<Identifier<Source>> = []
    var sources: [SourceDocument] = []
    for (item, number) in zip(items, numbers) {
      guard let source = object(item.value, at: item.pointer, keys: keys) else { continue }
      let id = identifier(of: source, seen: &seen)
      let category = code(.category, of: source, as: SourceCategory.self)
      if source[.category] == nil { report(.missing, at: source.pointer(to: .category)) }
      let type = code(.type, of: source, as: SourceType.self)
      if source[.type] == nil { report(.missing, at: source.pointer(to: .type)) }
      let reliability = code(.reliability, of: source, as: Weight.self)
      let credibility = code(.credibility, of: source, as: Weight.self)
      let consent = code(.consentToReport, of: source, as: Consent.self)
      let violations = violationNumbers(source, known: known)
      let note = text(.note, of: source, limit: IncidentDocument.maximumNoteBytes)
      let particulars = particulars(of: source)
      let identity = identity(source)
      guard let category, let type else { continue }
      sources.append(
        SourceDocument(
          id: id,
          number: number,
          category: category,
          type: type,
          reliability: reliability,
          credibility: credibility,
          consentToReport: consent ?? .notAsked,
          violations: violations,
          note: note ?? "",
          particulars: particulars,
          identity: identity,
        )
      )
    }
    return sources
  }

  private mutating func identity(_ person: DocumentFields) -> IdentityDisclosure {
    let details = PersonDetails(
      name: text(.name, of: person, limit: PersonDetails.maximumNameBytes) ?? "",
      dateOfBirth: day(.dateOfBirth, of: person),
      contact: text(.contact, of: person, limit: PersonDetails.maximumContactBytes) ?? "",
    )
    guard let mark = person[.identity] else { return details.map { .given($0) } ?? .absent }
    let isStored = person[.id] != nil
    let isGiven = person.holds(anyOf: [.name, .dateOfBirth, .contact])
    if mark != .string(Self.withheld) || !isStored || isGiven {
      report(.withheld, at: person.pointer(to: .identity))
    }
    return .withheld
  }

  private mutating func age(_ child: DocumentFields) -> Age {
    let isEstimated = flag(.ageEstimated, of: child) ?? false
    let pointer = child.pointer(to: .age)
    do {
      switch child[.age] {
      case .integer(let years): return try Age(years: years, isEstimated: isEstimated)
      case .some(let value) where value.isObject:
        guard let age = object(value, at: pointer, keys: [.months]) else { return .unknown }
        if age[.months] == nil { report(.missing, at: age.pointer(to: .months)) }
        guard let months = integer(.months, of: age) else { return .unknown }
        return try Age(months: months, isEstimated: isEstimated)
      case .some: report(.notA(.age), at: pointer)
      case nil:
        if isEstimated { report(.missing, at: pointer) }
      }
    } catch {
      report(.value(error), at: pointer)
    }
    return .unknown
  }

  private mutating func violationNumbers(_ fields: DocumentFields, known: Set<Int>) -> [Int] {
    var numbers: [Int] = []
    var seen: Set<Int> = []
    for item in list(.violations, of: fields, limit: IncidentDocument.maximumViolations) {
      guard case .integer(let number) = item.value else {
        report(.notA(.wholeNumber), at: item.pointer)
        continue
      }
      if !known.contains(number) { report(.noSuchViolation, at: item.pointer) }
      if !seen.insert(number).inserted { report(.repeated, at: item.pointer) }
      numbers.append(number)
    }
    return numbers
  }
}
