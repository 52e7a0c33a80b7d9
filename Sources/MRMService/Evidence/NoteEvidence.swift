internal import MRMAudit
public import MRMModel
internal import MRMStore

extension Desk {
  /// Adds a custody note to a piece of evidence; the notes before it stay as they are.
  ///
  /// - Parameters:
  ///   - text: What is noted, with today's date and this person.
  ///   - number: The piece's number within the incident.
  ///   - name: The incident.
  /// - Throws: ``Refusal``; ``ServiceError/noSuchEvidence``; ``ValueError``;
  ///   ``StoreError/newerFields``.
  /// - Returns: The incident's row, and the piece as it is now.
  public func noteEvidence(
    _ text: String,
    on number: Int,
    of name: IncidentName,
  ) throws -> (row: IncidentRow, evidence: Evidence) {
    let note = try CustodyNote(at: now, by: personID, text: text)
    var noted: Evidence?
    let row = try contribute(to: name) { change, row, file in
      let old = try file.piece(number)
      guard !file.withNewerFields.contains(old.recordID) else { throw StoreError.newerFields }
      guard let part = row.parts.first(where: { $0.record.id == old.recordID }) else {
        throw StoreError.tampered(.indexRow(row.id.retyped()))
      }
      let evidence = try old.noting(note)
      let version = try change.save(
        evidence,
        of: row.id,
        office: row.office,
        replacing: part.record.version,
        isDraft: row.state == .draft,
      )
      noted = evidence
      return (version, part.violations, AuditEvent.evidenceNoted)
    }
    guard let noted else { preconditionFailure("a change that commits has added its note") }
    return (row, noted)
  }
}

extension CaseFile {
  /// The piece of evidence with a number.
  ///
  /// - Throws: ``ServiceError/noSuchEvidence``.
  func piece(_ number: Int) throws(ServiceError) -> Evidence {
    guard let piece = evidence?.first(where: { $0.number == number }) else {
      throw .noSuchEvidence
    }
    return piece
  }
}
