internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMVault

/// A filter whose names were looked up: what an entry has to be to be shown.
struct LogSelection {
  let people: Set<Identifier<Person>>?
  let acts: Set<AuditAct>
  let incident: Identifier<Incident>?
  let violation: Identifier<Violation>?
  let from: CalendarDay?
  let to: CalendarDay?
  let office: OfficeCode?
  let readings: SoughtReadings?

  /// Whether an entry is shown; `home` is the office of its author.
  func admits(_ body: EntryBody, by home: OfficeCode?) -> Bool {
    if let people, !people.contains(body.actor) { return false }
    if let readings, readings.reading(in: body.event) == nil { return false }
    if !acts.isEmpty, !acts.contains(body.event.act) { return false }
    if let incident, !body.event.incidents.contains(incident) { return false }
    if let violation, !body.concerns(violation) { return false }
    if let from, body.time.day < from { return false }
    if let to, body.time.day > to { return false }
    if let office, (body.event.office ?? home) != office { return false }
    return true
  }
}

extension EntryBody {
  /// Whether an entry decided on a violation, attested of it or wrote its record.
  fileprivate func concerns(_ violation: Identifier<Violation>) -> Bool {
    if case .attestationsConfirmed(let confirmation) = event {
      return confirmation.items.contains { $0.violation == violation }
    }
    if let sitting = event.sitting {
      return sitting.decisions.contains { $0.violation == violation }
    }
    return event.violation == violation || writes.contains { $0.record.id == violation.retyped() }
  }
}

extension Desk {
  /// Looks up whom and what a filter names.
  ///
  /// - Throws: ``ServiceError/noSuchPerson``, ``ServiceError/noSuchIncident``,
  ///   ``ServiceError/noSuchViolation``, ``ServiceError/ambiguous``.
  func selection(
    _ filter: LogFilter,
    of readings: SoughtReadings?,
    _ roster: Roster,
    in view: StoreView,
  ) throws -> LogSelection {
    var incident: Identifier<Incident>?
    var violation: Identifier<Violation>?
    if let name = filter.incident {
      do {
        let row = try find(name, in: view)
        incident = row.id
        violation = try name.violation.map { try row.violation($0).id }
      } catch ServiceError.noSuchIncident where name.violation == nil {
        incident = try logged(name, in: view)
      }
    }
    return LogSelection(
      people: try filter.person.map { try people($0, roster) },
      acts: filter.acts,
      incident: incident,
      violation: violation,
      from: filter.from,
      to: filter.to,
      office: filter.office,
      readings: readings,
    )
  }

  /// The incident whose identity in the log begins as a person who cannot open it typed it.
  private func logged(_ name: IncidentName, in view: StoreView) throws -> Identifier<Incident> {
    guard case .prefix(let prefix) = name.target else { throw ServiceError.noSuchIncident }
    var found: Set<Identifier<Incident>> = []
    try view.forEachBodyFromTheEnd { _, body in
      found.formUnion(body.event.incidents.filter { $0.description.hasPrefix(prefix) })
      return true
    }
    guard let incident = found.first else { throw ServiceError.noSuchIncident }
    guard found.count == 1 else { throw ServiceError.ambiguous }
    return incident
  }
}
