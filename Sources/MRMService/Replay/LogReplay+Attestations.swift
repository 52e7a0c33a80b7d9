internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMWorkflow

/// The rules of what was decided elsewhere: an import attests it, a second person confirms it.
extension LogReplay {
  /// An import attests what its entry lists, each with its record, of violations that it brings.
  mutating func attest(_ batch: ImportBatch, _ body: EntryBody, _ index: Int) throws {
    let written = Dictionary(
      body.writes.map { ($0.record.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    func isWritten(_ kind: RecordKind, _ id: RecordID, of incident: Identifier<Incident>) -> Bool {
      guard let write = written[id] else { return false }
      return write.record.kind == kind && write.incident == incident
    }
    for attested in batch.attested {
      guard cases[attested.incident]?.attested[attested.violation] == nil,
        isWritten(.violation, attested.violation.retyped(), of: attested.incident),
        isWritten(
          .attestation,
          Attestation.id(of: attested.violation).retyped(),
          of: attested.incident,
        )
      else { throw LogFinding(entry: index, rule: .attestation) }
      cases[attested.incident]?.attested[attested.violation] = AttestedVerification(
        decided: attested.decided,
        stamp: attested.stamp.bytes,
      )
    }
    guard body.writes.count(where: { $0.record.kind == .attestation }) == batch.attested.count
    else { throw LogFinding(entry: index, rule: .attestation) }
  }

  /// A second person attests the same, over the facts that the import wrote.
  mutating func confirm(
    _ confirmation: AttestationConfirmation,
    _ body: EntryBody,
    _ index: Int,
  ) throws {
    let actor = try actor(body, index)
    try expect([], in: body, of: nil, index)
    for item in confirmation.items {
      var known = try attestedCase(
        item.incident,
        item.office,
        item.violation,
        item.attestation,
        index,
      )
      guard let attested = known.attested[item.violation], attested.decided == item.decided
      else { throw LogFinding(entry: index, rule: .attestation) }
      try checkReliance(of: item.violation, on: item.reliesOn, in: known, index)
      known.attested[item.violation] = try AttestationWorkflow.confirm(
        attested,
        verification: known.verification[item.violation] ?? Verification(),
        by: actor,
        standing: CaseStanding(
          office: known.office,
          state: known.state,
          contributors: known.contributors.sorted(),
          currentStamp: item.stamp.bytes,
        ),
        at: body.time,
      )
      known.decidedOn[item.violation] = item.reliesOn
      cases[item.incident] = known
    }
  }

  /// The importer, or whoever may confirm, takes an attestation back.
  mutating func withdraw(
    _ withdrawal: AttestationWithdrawal,
    _ body: EntryBody,
    _ index: Int,
  ) throws {
    let actor = try actor(body, index)
    try expect([], in: body, of: nil, index)
    let violation = withdrawal.violation
    var known = try attestedCase(
      withdrawal.incident,
      withdrawal.office,
      violation,
      withdrawal.attestation,
      index,
    )
    guard let attested = known.attested[violation] else {
      throw LogFinding(entry: index, rule: .attestation)
    }
    known.attested[violation] = try AttestationWorkflow.withdraw(
      attested,
      by: actor,
      importer: known.loggedBy,
      office: known.office,
      at: body.time,
    )
    if known.verification[violation]?.ctfmr.decision == nil { known.decidedOn[violation] = nil }
    cases[withdrawal.incident] = known
  }

  /// The incident whose violation has this attestation, byte for byte.
  private func attestedCase(
    _ incident: Identifier<Incident>,
    _ office: OfficeCode,
    _ violation: Identifier<Violation>,
    _ attestation: RecordWrite,
    _ index: Int,
  ) throws -> ReplayedCase {
    let record: RecordID = Attestation.id(of: violation).retyped()
    guard let known = cases[incident], known.office == office,
      known.parts[violation.retyped()]?.record.kind == .violation,
      attestation.record.id == record, known.parts[record] == attestation
    else { throw LogFinding(entry: index, rule: .attestation) }
    return known
  }
}
