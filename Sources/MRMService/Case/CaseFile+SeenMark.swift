internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMStore
internal import MRMVault

extension CaseFile {
  /// The mark of what this file shows of one violation; nil when keys were missing to open all of it.
  ///
  /// SHA-256 over the violation, every record a decision on it covers with its digests, what each
  /// level proposed and decided and who signed, and the reasons of each with their digests.
  public func seenMark(of number: Int) -> SeenMark? {
    guard let violation = row.violations.first(where: { $0.number == number }) else { return nil }
    let levels = VerificationLevel.allCases.map { violation.verification[$0] }
    let reasons = levels.flatMap { [$0.decision, $0.proposal] }.compactMap { $0?.decision }
    let shown = row.coveredVersions(by: number).map(\.id) + reasons.map { $0.retyped() }
    let writes = shown.compactMap { self.writes[$0] }
    guard writes.count == shown.count else { return nil }
    var writer = FieldWriter()
    writer.text(1, "mrm/seen/1")
    writer.identifier(2, violation.id)
    writer.list(3, writes)
    for (tag, level) in levels.enumerated() { writer.value(4 + tag, level) }
    guard let mark = try? SeenMark(bytes: Digest.sha256(writer.bytes).bytes) else {
      preconditionFailure("a digest is a mark")
    }
    return mark
  }
}

extension CaseChange {
  /// Refuses to sign what is not what the signer was shown, and tells who changed it last, and when.
  ///
  /// - Throws: ``VaultError/noKey`` when this person cannot open all that they would sign for;
  ///   ``StoreError/changedMeanwhile(_:by:at:)`` when the marks differ.
  func checkSeen(_ mark: SeenMark, of violation: ViolationRow, in file: CaseFile) throws {
    guard let current = file.seenMark(of: violation.number) else { throw VaultError.noKey }
    guard current == mark else { throw try lastChange(of: violation, in: file.row) }
  }

  private func lastChange(of violation: ViolationRow, in row: IncidentRow) throws -> StoreError {
    let covered = Set(row.coveredVersions(by: violation.number).map(\.id))
    for index in (0..<view.trusted.size).reversed() {
      for entry in try view.entries(index..<(index + 1)) {
        let body = try view.body(of: entry)
        guard let record = body.changed(violation, of: row, covered) else { continue }
        return .changedMeanwhile(record, by: body.actor, at: body.time)
      }
    }
    throw StoreError.tampered(.indexRow(row.id.retyped()))
  }
}

extension EntryBody {
  /// The record with which an entry changed what a signature on a violation stands for.
  fileprivate func changed(
    _ violation: ViolationRow,
    of row: IncidentRow,
    _ covered: Set<RecordID>,
  ) -> RecordVersion? {
    switch event {
    case .decisionProposed(let act), .decisionConcurred(let act):
      return act.violation == violation.id ? act.reasons.record : nil
    case .sittingProposed(let act), .sittingConcurred(let act):
      return act.decisions.first { $0.violation == violation.id }?.reasons.record
    case .incidentEdited(let move) where move.incident == row.id && !move.removed.isEmpty:
      // What was taken out is no longer listed: the incident's head stands for it.
      return row.parts.first { $0.record.kind == .incident }?.record
    case .duplicateUnmerged(let act) where act.second.incident == row.id:
      return row.parts.first { $0.record.kind == .incident }?.record
    default:
      return writes.first { covered.contains($0.record.id) }?.record
    }
  }
}
