internal import MRMModel

extension DocumentReader {
  /// Reads the violations, and the numbers that children and sources may name.
  mutating func violations(_ fields: DocumentFields) -> ([ViolationDocument], Set<Int>) {
    let items = list(.violations, of: fields, limit: IncidentDocument.maximumViolations)
    let numbers = numbers(of: items)
    var seen: Set<Identifier<Violation>> = []
    var violations: [ViolationDocument] = []
    for (item, number) in zip(items, numbers) {
      let keys: Set<DocumentKey> = [.id, .number, .kind, .tally, .attribution, .details]
      guard let violation = object(item.value, at: item.pointer, keys: keys) else { continue }
      let id = identifier(of: violation, seen: &seen)
      let kind = code(.kind, of: violation, as: ViolationKind.self)
      if violation[.kind] == nil { report(.missing, at: violation.pointer(to: .kind)) }
      let tally = tally(violation)
      let attribution = attribution(violation)
      guard let kind else { continue }
      violations.append(
        ViolationDocument(
          id: id,
          number: number,
          details: details(violation, of: kind),
          tally: tally,
          attribution: attribution,
        )
      )
    }
    return (violations, Set(numbers))
  }

  /// Reads the sets of violations that had the same unlisted children: two or more, each once.
  mutating func unlistedLinks(_ fields: DocumentFields, violations known: Set<Int>) -> [[Int]] {
    var seen: Set<Int> = []
    return list(.unlistedLinks, of: fields, limit: IncidentDocument.maximumViolations / 2)
      .compactMap { item in
        guard case .array(let elements) = item.value else {
          report(.notA(.list), at: item.pointer)
          return nil
        }
        if elements.count < 2 {
          report(.missing, at: item.pointer.appending(.index(elements.count)))
        }
        let numbers = elements.enumerated().compactMap { index, value -> Int? in
          let pointer = item.pointer.appending(.index(index))
          guard case .integer(let number) = value else {
            report(.notA(.wholeNumber), at: pointer)
            return nil
          }
          if !known.contains(number) { report(.noSuchViolation, at: pointer) }
          if !seen.insert(number).inserted { report(.repeated, at: pointer) }
          return number
        }
        return numbers.sorted()
      }
  }

  /// The number of each element: the one it gives, else the next above the highest given.
  mutating func numbers(of items: [(value: JSONValue, pointer: JSONPointer)]) -> [Int] {
    let limit = IncidentDocument.maximumNumber
    var taken: Set<Int> = []
    var given: [Int?] = []
    for item in items {
      let pointer = item.pointer.appending(.key(DocumentKey.number.rawValue))
      switch item.value[DocumentKey.number.rawValue] {
      case .integer(let number):
        given.append(number)
        if !(1...limit).contains(number) { report(.number(limit: limit), at: pointer) }
        if !taken.insert(number).inserted { report(.repeated, at: pointer) }
      case .some:
        given.append(nil)
        report(.notA(.wholeNumber), at: pointer)
      case nil: given.append(nil)
      }
    }
    var next = min(max(taken.max() ?? 0, 0), limit)
    return zip(given, items).map { number, item in
      if let number { return number }
      next += 1
      if next > limit { report(.number(limit: limit), at: item.pointer) }
      return next
    }
  }

  private mutating func tally(_ violation: DocumentFields) -> VictimTally {
    let keys: Set<DocumentKey> = [.boys, .girls, .unknown]
    guard let tally = object(.tally, of: violation, keys: keys) else { return .none }
    do {
      return try VictimTally(
        boys: integer(.boys, of: tally) ?? 0,
        girls: integer(.girls, of: tally) ?? 0,
        unknown: integer(.unknown, of: tally) ?? 0,
      )
    } catch {
      report(.value(error), at: tally.pointer)
      return .none
    }
  }

  private mutating func attribution(_ violation: DocumentFields) -> Attribution {
    guard
      let attribution = object(.attribution, of: violation, keys: [.form, .parties])
    else { return .unknown }
    let form = code(.form, of: attribution, as: AttributionForm.self)
    if attribution[.form] == nil { report(.missing, at: attribution.pointer(to: .form)) }
    let before = problems.count
    let parties = partyAttributions(attribution)
    guard let form, problems.count == before else { return .unknown }
    guard let value = form.attribution(to: parties) else {
      report(.partiesOfForm, at: attribution.pointer(to: .parties))
      return .unknown
    }
    return value
  }

  private mutating func partyAttributions(_ fields: DocumentFields) -> [PartyAttribution] {
    let register = parties
    var seen: Set<PartyCode> = []
    var attributions: [PartyAttribution] = []
    for item in list(.parties, of: fields, limit: register.parties.count) {
      guard
        let party = object(item.value, at: item.pointer, keys: [.party, .verified, .confidence])
      else { continue }
      let code = value(.party, of: party) { text throws(ValueError) in
        let code = try PartyCode(text)
        guard register.party(code) != nil else { throw .unknownCode(list: "party") }
        return code
      }
      if party[.verified] != nil { report(.found, at: party.pointer(to: .verified)) }
      let confidence = self.code(.confidence, of: party, as: Weight.self)
      if party[.party] == nil { report(.missing, at: party.pointer(to: .party)) }
      guard let code else { continue }
      if !seen.insert(code).inserted { report(.repeated, at: party.pointer(to: .party)) }
      attributions.append(
        PartyAttribution(party: code, confidence: confidence)
      )
    }
    return attributions
  }
}
