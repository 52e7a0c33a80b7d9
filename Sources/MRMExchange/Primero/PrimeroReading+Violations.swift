import MRMModel

extension PrimeroReading {
  /// The violations, numbered in the order of their kinds.
  mutating func violations() throws(PrimeroProblem) -> [ViolationDocument] {
    var violations: [ViolationDocument] = []
    for kind in ViolationKind.allCases {
      for part in try parts(kind.code, atMost: IncidentDocument.maximumViolations) {
        violations.append(violation(kind, number: violations.count + 1, part))
      }
    }
    guard !violations.isEmpty else {
      throw PrimeroProblem(at: place(of: "violation_category"), .kindMissing)
    }
    guard violations.count <= IncidentDocument.maximumViolations else {
      throw PrimeroProblem(
        at: .root,
        .tooManyParts(limit: IncidentDocument.maximumViolations),
      )
    }
    return violations
  }

  private mutating func violation(
    _ kind: ViolationKind,
    number: Int,
    _ part: PrimeroObject,
  ) -> ViolationDocument {
    let id = Identifier<Violation>.random()
    var part = part
    if case .string(let identity) = part.value(PrimeroNames.identity) { numbers[identity] = number }
    var tally = VictimTally.none
    if PrimeroForm.hasTally(kind),
      let counts = part.counts("violation_tally", male: "boys", female: "girls")
    {
      let read = try? VictimTally(boys: counts.male, girls: counts.female, unknown: counts.unknown)
      tally = read ?? .none
    }
    part.giveWeaponItsCategory()
    var details = ViolationDetails(of: kind)
    var reader = PrimeroFormReader(part, .of(kind))
    details.visit(with: &reader)
    part = reader.object
    decided[number] = decided(of: &part)
    if part.value("type") == .string(kind.code) { part.take("type") }
    adopt(part, as: id.retyped())
    return ViolationDocument(
      id: id,
      number: number,
      details: details,
      tally: tally,
    )
  }

  /// The objects of a list of parts; a list that is none, or an element that is none, stays.
  mutating func parts(_ field: String, atMost limit: Int) throws(PrimeroProblem) -> [PrimeroObject]
  {
    guard let value = object.value(field) else { return [] }
    guard case .array(let elements) = value else {
      object.note(field, .unexpectedValue)
      return []
    }
    guard elements.count <= limit else {
      throw PrimeroProblem(at: place(of: field), .tooManyParts(limit: limit))
    }
    var objects: [PrimeroObject] = []
    var rest: [JSONValue] = []
    for (index, element) in elements.enumerated() {
      guard case .object = element else {
        rest.append(element)
        continue
      }
      let place = JSONPointer(steps: [.key(field), .index(index)])
      objects.append(PrimeroObject(element, at: place))
    }
    if rest.isEmpty {
      object.take(field)
    } else {
      object.replace(field, by: .array(rest))
      object.note(field, .unexpectedValue)
    }
    return objects
  }

  /// Takes the violations a part names, by their numbers here; those it does not find stay.
  func takeViolations(of part: inout PrimeroObject) -> [Int] {
    let numbers = violations(of: &part)
    for value in part.list(PrimeroNames.violations) where number(value) != nil {
      part.removeFromList(PrimeroNames.violations, value)
    }
    return numbers
  }

  /// The violations a part names, by their numbers here.
  func violations(of part: inout PrimeroObject) -> [Int] {
    let found = part.list(PrimeroNames.violations).map { number($0) }
    if found.contains(nil) { part.note(PrimeroNames.violations, .unknownViolation) }
    return Set(found.compactMap(\.self)).sorted()
  }

  private func number(_ value: JSONValue) -> Int? {
    guard case .string(let identity) = value else { return nil }
    return numbers[identity]
  }
}

extension PrimeroObject {
  /// Before 2023 the peer asked for a weapon without its category; the weapon tells which it was.
  fileprivate mutating func giveWeaponItsCategory() {
    guard value("weapon_category") == nil, case .string(let type) = value("weapon_type") else {
      return
    }
    let lists: [(WeaponCategory, Bool)] = [
      (.explosive, (try? ExplosiveWeapon(code: type)) != nil),
      (.massDestruction, (try? MassDestructionWeapon(code: type)) != nil),
      (.smallArms, (try? SmallArm(code: type)) != nil),
      (.otherMethod, (try? OtherWeapon(code: type)) != nil),
    ]
    // "Unknown" is in every list, and tells nothing.
    let found = lists.filter(\.1)
    if found.count == 1 { leave("weapon_category", .string(found[0].0.code)) }
  }
}

extension ViolationDocument {
  /// The same violation with an attribution.
  func attributed(to attribution: Attribution) -> ViolationDocument {
    ViolationDocument(
      id: id,
      number: number,
      details: details,
      tally: tally,
      attribution: attribution,
    )
  }
}
