internal import MRMAudit
internal import MRMExchange
internal import MRMModel
internal import MRMStore
internal import MRMWorkflow

/// An incident of somebody else's data, on its way into the store: an allegation, pending
/// verification.
struct ImportedCase {
  /// Where it came from.
  let origin: ImportOrigin
  /// What is believed of it.
  let document: IncidentDocument
  /// What a reader should know before relying on it.
  let flags: [QualityFlag]
  /// What it was as it came, so that nothing of it is lost.
  let original: String
  /// What was decided elsewhere on each violation, by its number.
  let decided: [Int: ElsewhereVerification]

  /// A row of a table: one violation that a secondary source alleges.
  init(_ imported: ImportedIncident) {
    origin = imported.origin
    document = IncidentDocument(
      date: imported.date,
      place: imported.place,
      account: imported.account,
      violations: [
        ViolationDocument(
          number: 1,
          kind: imported.kind,
          tally: imported.tally,
          attribution: imported.attribution,
        )
      ],
      sources: [
        SourceDocument(
          number: 1,
          category: .secondary,
          type: .other,
          violations: [1],
          note: imported.origin.dataset,
        )
      ],
    )
    flags = imported.flags
    original = imported.original.text
    decided = [:]
  }

  /// A record of the peer's.
  init(_ imported: PrimeroIncident) {
    origin = imported.origin
    document = imported.document
    flags = imported.flags
    original = imported.original
    decided = imported.decided
  }

  /// Saves the records and the row of the index; the entry is the batch's.
  ///
  /// - Returns: The incident, and what the batch's entry says was decided elsewhere.
  func save(
    as reference: IncidentReference,
    by actor: Actor,
    on day: CalendarDay,
    in change: CaseChange,
  ) throws -> (id: Identifier<Incident>, attested: [AttestedAtImport]) {
    var writer = CaseWriter(import: self, as: reference, at: actor.office, in: change)
    var (row, _) = try writer.save(document, by: actor.id, on: day)
    let attestations = row.violations.compactMap { violation in
      decided[violation.number].map { decided in
        Attestation(
          id: Attestation.id(of: violation.id),
          incident: row.id,
          violation: violation.id,
          decided: decided,
        )
      }
    }
    for attestation in attestations {
      row.update([try change.save(attestation, of: row.id, office: row.office, replacing: 0)])
    }
    let attested = row.attest(attestations)
    try change.put(row)
    return (row.id, attested)
  }
}
