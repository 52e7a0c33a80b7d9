internal import MRMExchange
internal import MRMModel
internal import MRMStore
internal import MRMWorkflow

/// A row of somebody else's data as records: an allegation of a secondary source, pending
/// verification.
struct Allegation {
  let incident: Incident
  private let violation: Violation
  private let accounts: [Account]
  private let source: Source

  init(
    _ imported: ImportedIncident,
    reference: IncidentReference,
    by actor: Actor,
    on day: CalendarDay,
  ) {
    let id = Identifier<Incident>.random()
    incident = Incident(
      id: id,
      office: actor.office,
      loggedBy: actor.id,
      loggedOn: day,
      reference: reference,
      date: imported.date,
      firstReport: nil,
      place: imported.place,
      flags: imported.flags,
      origin: imported.origin,
    )
    violation = Violation(
      id: .random(),
      incident: id,
      number: 1,
      kind: imported.kind,
      tally: imported.tally,
      attribution: imported.attribution,
    )
    var accounts = [
      Account(id: .random(), incident: id, purpose: .original, text: imported.original.text)
    ]
    if let text = imported.account {
      accounts.append(Account(id: .random(), incident: id, purpose: .confidential, text: text))
    }
    self.accounts = accounts
    source = Source(
      id: .random(),
      incident: id,
      number: 1,
      category: .secondary,
      type: .other,
      reliability: nil,
      credibility: nil,
      consentToReport: .notAsked,
      violations: [violation.id],
      note: imported.origin.dataset,
    )
  }

  /// Saves the records and the row of the index; the entry is the batch's.
  func save(in change: CaseChange) throws {
    var parts: [RecordVersion] = []
    func save(_ record: some Record) throws {
      parts.append(
        try change.save(record, of: incident.id, office: incident.office, replacing: 0)
      )
    }
    try save(incident)
    try save(violation)
    for account in accounts { try save(account) }
    try save(source)
    try change.put(
      IncidentRow(
        incident: incident,
        state: .submitted,
        contributors: [incident.loggedBy],
        parts: parts,
        violations: [violation],
        sources: [source],
        evidence: [],
        children: [],
        groups: [],
        links: [],
        verification: { _ in Verification() },
        decidedFacts: { _ in nil },
      )
    )
  }
}
