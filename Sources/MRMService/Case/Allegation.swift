internal import MRMAudit
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
  private let attestations: [Attestation]

  /// Makes the records; the importer attests what was `decided` elsewhere, by the violation's number.
  init(
    _ imported: ImportedIncident,
    reference: IncidentReference,
    by actor: Actor,
    on day: CalendarDay,
    decided: [Int: ElsewhereVerification] = [:],
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
    attestations = [violation].attestations(decided)
  }

  /// Saves the records and the row of the index; the entry is the batch's.
  ///
  /// - Returns: What the batch's entry says was decided elsewhere.
  func save(in change: CaseChange) throws -> [AttestedAtImport] {
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
    for attestation in attestations { try save(attestation) }
    var row = IncidentRow(
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
    let attested = row.attest(attestations)
    try change.put(row)
    return attested
  }
}
