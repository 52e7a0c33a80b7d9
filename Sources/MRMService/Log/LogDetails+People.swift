internal import MRMAudit
internal import MRMModel
internal import MRMStore

/// Whom an entry about who is enrolled names.
extension LogDetails {
  /// What an entry changes about who is enrolled.
  func change(
    _ change: RosterChange,
    _ body: EntryBody,
    at entry: Int,
  ) throws -> LogRosterChange {
    let administrators: Int? = if case .require(let count) = change { count } else { nil }
    let person: LogPerson? =
      switch change {
      case .enrol(let enrolment):
        try newcomer(enrolment.person, enrolment.office, enrolment.roles, body)
      case .assign(let person, let office, let roles):
        LogPerson(
          id: person,
          name: names[person] ?? person.description,
          office: office,
          roles: roles
        )
      case .suspend, .resume, .revoke, .rename, .require:
        change.person.map { self.person($0, at: entry) }
      }
    return LogRosterChange(kind: change.kind, person: person, administrators: administrators)
  }

  /// Somebody who is not enrolled yet, named in the note that the entry wrote.
  func newcomer(
    _ id: Identifier<Person>,
    _ office: OfficeCode,
    _ roles: [Role],
    _ body: EntryBody,
  ) throws -> LogPerson {
    let note = try body.writes.first { $0.record.kind == .rosterNote }.map {
      try view.open(RosterNote.self, proving: $0, by: body.actor).content
    }
    return LogPerson(
      id: id,
      name: names[id] ?? note?.name ?? id.description,
      office: office,
      roles: roles,
    )
  }
}
