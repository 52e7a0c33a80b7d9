import MRMModel

extension Account {
  /// An invented account.
  static func invented(
    _ text: String = "An invented account.",
    id: Identifier<Account> = .random(),
  ) -> Account {
    Account(id: id, incident: .random(), purpose: .confidential, text: text)
  }

  /// The same account with another text.
  func saying(_ text: String) -> Account {
    Account(id: id, incident: incident, purpose: purpose, text: text)
  }
}

extension IncidentRow {
  /// An invented row of the founder's office.
  static func invented(
    id: Identifier<Incident> = .random(),
    state: IncidentState = .submitted,
    by person: Identifier<Person>,
  ) throws -> IncidentRow {
    IncidentRow(
      id: id,
      reference: nil,
      office: try OfficeCode("MOP"),
      state: state,
      loggedBy: person,
      loggedOn: try CalendarDay(parsing: "2022-10-01"),
      date: try IncidentDate(parsing: "2022-08-03"),
      firstReport: nil,
      place: .area(try PlaceCode("ML0506"), nil),
      flags: [],
      contributors: [person],
      parts: [],
      violations: [],
      children: [],
      origin: nil,
    )
  }
}
