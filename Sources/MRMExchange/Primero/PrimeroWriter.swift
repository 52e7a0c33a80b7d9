import MRMModel

/// Writes one incident as a record of the peer's API.
struct PrimeroWriter {
  let incident: PrimeroExport
  let gazetteer: Gazetteer
  let register: PartyRegister
  let aside: PrimeroAside
  /// The peer's identities of the violations, by their numbers here.
  let identities: [Int: String]

  var document: IncidentDocument { incident.document }

  init(_ incident: PrimeroExport, gazetteer: Gazetteer, register: PartyRegister) {
    let aside = incident.aside.flatMap { PrimeroAside(text: $0) } ?? PrimeroAside()
    self.incident = incident
    self.gazetteer = gazetteer
    self.register = register
    self.aside = aside
    identities = Dictionary(
      incident.document.violations.map { violation in
        (violation.number, aside.identity(of: violation.id) ?? "\(violation.number)")
      },
      uniquingKeysWith: { first, _ in first },
    )
  }

  func record() -> JSONValue {
    var members = [
      JSONValue.Member("id", .string(identity)),
      JSONValue.Member("module_id", .string(PrimeroNames.module)),
    ]
    members += when() + place() + texts()
    var form = PrimeroFormWriter(.incident)
    var details = document.details
    details.visit(with: &form)
    members += form.members
    for kind in kinds {
      members.append(JSONValue.Member(kind.code, .array(violations(of: kind))))
    }
    members += [
      ("individual_victims", document.children.map(child)),
      ("group_victims", document.groups.map(group)),
      ("perpetrators", perpetrators()), ("sources", document.sources.map(source)),
      ("responses", document.responses.map(response)),
    ].filter { !$0.1.isEmpty }.map { JSONValue.Member($0.0, .array($0.1)) }
    let kept = aside.incident.filter { !PrimeroNames.computed.contains($0.key) }
    let isRange = document.date.start != document.date.end
    let defaults = [
      JSONValue.Member("status", .string("open")),
      JSONValue.Member("violation_category", .array(kinds.map { .primero($0) })),
      JSONValue.Member("is_incident_date_range", .bool(isRange)),
      JSONValue.Member("estimated_indicator", .bool(document.date.isEstimated)),
    ]
    return .object(members.joined(with: kept, otherwise: defaults))
  }

  /// The identity the peer gave it, or ours, by which it is known again.
  private var identity: String {
    guard let origin = incident.origin, origin.dataset == PrimeroIncident.dataset else {
      return incident.id.description
    }
    return origin.row
  }

  private var kinds: [ViolationKind] {
    ViolationKind.allCases.filter { kind in document.violations.contains { $0.kind == kind } }
  }

  /// The peer's identities of some violations.
  func links(_ numbers: [Int]) -> JSONValue {
    .array(numbers.compactMap { identities[$0] }.map { .string($0) })
  }

  /// What a part says, its links and identity, and what was kept aside of it.
  func part<Part>(
    _ id: Identifier<Part>?,
    _ members: [JSONValue.Member],
    violations: [Int],
    otherwise defaults: [JSONValue.Member] = [],
  ) -> JSONValue {
    let own =
      identity(of: id) + [JSONValue.Member(PrimeroNames.violations, links(violations))] + members
    return .object(own.joined(with: aside.members(of: id), otherwise: defaults))
  }

  /// The peer's identity of a part, or ours.
  func identity<Part>(of id: Identifier<Part>?) -> [JSONValue.Member] {
    aside.identity(of: id).map { [JSONValue.Member(PrimeroNames.identity, .string($0))] } ?? []
  }

  private func when() -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if let first = document.date.start, let last = document.date.end {
      members.append(.init("incident_date", .string("\(first)")))
      if first != last { members.append(.init("incident_date_end", .string("\(last)"))) }
    }
    if let day = document.firstReport {
      members.append(.init("date_of_first_report", .string("\(day)")))
    }
    return members
  }

  private func place() -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if let code = document.place.code {
      // The installation's own code, where it still names the same area.
      let kept = aside.incident.first { $0.key == "incident_location" }?.value
      if case .string(let text) = kept, PrimeroPlaces.area(text, in: gazetteer) == code {
        members.append(.init("incident_location", .string(text)))
      } else {
        members.append(.init("incident_location", .string(code.rawValue)))
      }
    }
    if let point = document.place.coordinates {
      members.append(
        .init("incident_latitude", .string(Microdegrees.text(point.latitudeMicrodegrees)))
      )
      members.append(
        .init("incident_longitude", .string(Microdegrees.text(point.longitudeMicrodegrees)))
      )
    }
    return members
  }

  private func texts() -> [JSONValue.Member] {
    [
      ("incident_description", document.account),
      ("incident_description_for_public_sharing", document.shareableAccount),
    ].compactMap { field, text in text.map { JSONValue.Member(field, .string($0)) } }
  }
}

extension PrimeroAside {
  /// What was kept of a part, but what the peer computes.
  func members<Part>(of id: Identifier<Part>?) -> [JSONValue.Member] {
    guard let id, let members = parts[id.retyped()] else { return [] }
    return members.filter { !PrimeroNames.computedOfViolation.contains($0.key) }
  }

  /// The peer's identity of a part, or ours.
  func identity<Part>(of id: Identifier<Part>?) -> String? {
    guard let id else { return nil }
    let kept = parts[id.retyped()]?.first { $0.key == PrimeroNames.identity }?.value
    if case .string(let identity) = kept { return identity }
    return id.description
  }
}

extension [JSONValue.Member] {
  /// These members and, of what was kept aside, what these do not say: a field they lack, more of a
  /// list; then the defaults of what nobody said.
  func joined(
    with kept: [JSONValue.Member],
    otherwise defaults: [JSONValue.Member] = [],
  ) -> [JSONValue.Member] {
    var joined = self
    for other in kept {
      guard let index = joined.firstIndex(where: { $0.key == other.key }) else {
        joined.append(other)
        continue
      }
      if case .array(let own) = joined[index].value, case .array(let more) = other.value {
        let all = own + more.filter { !own.contains($0) }
        joined[index] = JSONValue.Member(other.key, .array(all))
      }
    }
    let said = Set(joined.map(\.key))
    return joined + defaults.filter { !said.contains($0.key) }
  }
}
