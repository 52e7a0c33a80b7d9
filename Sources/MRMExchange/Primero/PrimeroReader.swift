import MRMModel

/// Reads one record of the peer's API as an incident of ours.
///
/// Takes what we have a place for, and leaves the rest in its objects: that is kept aside. The work
/// grows with the record, and nothing of it is believed before it is looked at.
struct PrimeroReader: Sendable {
  let gazetteer: Gazetteer
  let register: PartyRegister
  let today: CalendarDay

  /// What became of one record.
  enum Outcome: Sendable {
    case incident(PrimeroIncident, [PrimeroProblem])
    case refused(PrimeroProblem)
  }

  func read(_ record: JSONValue) -> Outcome {
    guard case .object = record else { return .refused(PrimeroProblem(at: .root, .notARecord)) }
    do {
      var reading = PrimeroReading(self, record)
      let incident = try reading.incident()
      return .incident(incident, reading.problems)
    } catch {
      return .refused(error)
    }
  }
}

/// The reading of one record.
struct PrimeroReading {
  let context: PrimeroReader
  var object: PrimeroObject
  private(set) var problems: [PrimeroProblem] = []
  var aside = PrimeroAside()
  var flags: Set<QualityFlag> = []
  /// The numbers of the violations by the peer's identities.
  var numbers: [String: Int] = [:]
  /// What was decided there on each violation, by its number.
  var decided: [Int: ElsewhereVerification] = [:]

  init(_ context: PrimeroReader, _ record: JSONValue) {
    self.context = context
    object = PrimeroObject(record, at: .root)
  }

  mutating func incident() throws(PrimeroProblem) -> PrimeroIncident {
    let origin = try identity()
    let violations = try violations()
    let attributions = try attributions(of: violations)
    let date = date()
    let place = place()
    let children = try children()
    let groups = try groups()
    let sources = try sources()
    let responses = try responses()
    let document = IncidentDocument(
      date: date,
      firstReport: object.day("date_of_first_report", notAfter: context.today),
      place: place,
      account: object.text("incident_description", atMost: Account.maximumTextBytes),
      shareableAccount: object.text(
        "incident_description_for_public_sharing",
        atMost: Account.maximumTextBytes,
      ),
      violations: violations.map { $0.attributed(to: attributions[$0.number] ?? .unknown) },
      children: children,
      groups: groups,
      sources: sources,
      responses: responses,
      details: details(),
    )
    finish(violations)
    let limit = Account.maximumTextBytes
    let original = aside.text
    guard original.utf8.count <= limit else {
      throw PrimeroProblem(at: .root, .rowTooLong(limit: limit))
    }
    return PrimeroIncident(
      origin: origin,
      document: document,
      flags: flags.sorted { $0.rawValue < $1.rawValue },
      decided: decided,
      aside: aside,
      original: original,
    )
  }

  /// Takes over what was found wrong with an object, and keeps what is left of it.
  mutating func adopt(_ object: PrimeroObject, as id: RecordID) {
    problems += object.problems
    if !object.members.isEmpty { aside.parts[id] = object.members }
  }

  /// As ``adopt(_:as:)`` of a perpetrator, which is no part of its own here.
  mutating func adopt(_ object: PrimeroObject, as who: PrimeroPerpetrator.Who) {
    problems += object.problems
    aside.perpetrators.append(PrimeroPerpetrator(who: who, members: object.members))
  }

  private mutating func identity() throws(PrimeroProblem) -> ImportOrigin {
    if case .string(let module) = object.value("module_id"), module != PrimeroNames.module {
      throw PrimeroProblem(at: place(of: "module_id"), .otherModule)
    }
    for field in ["enabled", "record_state"] where object.value(field) == .bool(false) {
      throw PrimeroProblem(at: place(of: field), .disabledThere)
    }
    for field in ["id", "incident_id", "unique_id"] {
      guard case .string(let id) = object.value(field) else { continue }
      guard id.utf8.count <= ImportOrigin.maximumRowBytes else {
        throw PrimeroProblem(at: place(of: field), .identityTooLong)
      }
      return ImportOrigin(dataset: PrimeroIncident.dataset, row: id)
    }
    throw PrimeroProblem(at: place(of: "id"), .identityMissing)
  }

  private mutating func details() -> IncidentDetails {
    var details = IncidentDetails()
    var reader = PrimeroFormReader(object, .incident)
    details.visit(with: &reader)
    object = reader.object
    return details
  }

  /// What is left of the incident's own fields; what its parts say again is not kept twice.
  private mutating func finish(_ violations: [ViolationDocument]) {
    let kinds = Set(violations.map(\.kind))
    let categories = object.list("violation_category").map { value -> ViolationKind? in
      guard case .string(let code) = value else { return nil }
      return try? ViolationKind(code: code)
    }
    if Set(categories) == Set(kinds.map(Optional.some)) { object.take("violation_category") }
    if object.value("status") == .string("open") { object.take("status") }
    if object.value("module_id") == .string(PrimeroNames.module) { object.take("module_id") }
    switch object.value("status") {
    case nil: break
    case .string(PrimeroNames.duplicate):
      flags.insert(.likelyDuplicate)
      object.note("status", .duplicateThere)
    case .string("closed"): object.note("status", .closedThere)
    default: object.note("status", .unexpectedValue)
    }
    // There is no place for it here; whether it adds up is said all the same.
    let before = object
    _ = object.counts("incident_total_tally", male: "boys", female: "girls")
    object.putBack(before)
    problems += object.problems
    aside.incident = object.members
  }

  func place(of field: String) -> JSONPointer { JSONPointer(steps: [.key(field)]) }
}
