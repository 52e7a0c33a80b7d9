internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// Seals a file into an incident as a piece of evidence, in one change.
  ///
  /// The file is read once, a mebibyte at a time; whatever stops it leaves nothing. Adding is
  /// contributing: who does it decides at no level, and what was decided needs a decision anew.
  ///
  /// - Parameters:
  ///   - draft: What is said of it.
  ///   - name: The incident.
  ///   - path: The file.
  ///   - progress: Is told how many bytes were sealed, of how many; what it throws ends the change.
  /// - Throws: ``Refusal``; ``ServiceError/unreadableFile``, ``ServiceError/noSuchViolation``,
  ///   ``ServiceError/noSuchSource``; ``ValueError`` when file or texts are too large.
  /// - Returns: The incident's row, and what was added.
  public func addEvidence(
    _ draft: EvidenceDraft,
    to name: IncidentName,
    from path: String,
    progress: (Int, Int) throws -> Void = { _, _ in },
  ) throws -> (row: IncidentRow, evidence: Evidence) {
    let input = try EvidenceInput(path)
    var added: Evidence?
    let row = try contribute(to: name) { change, row, file in
      let known = file.evidence?.map(\.number).max() ?? 0
      let id = Identifier<Evidence>.random()
      // What is wrong with the texts is found before the first byte is sealed.
      let described = try describe(draft, id, number: known + 1, input, file)
      let (size, digest) = try seal(input, as: id, of: row, in: change, progress)
      let evidence = try described(EvidenceFile(name: input.name, size: size, digest: digest.bytes))
      let version = try change.save(
        evidence,
        of: row.id,
        office: row.office,
        replacing: 0,
        isDraft: row.state == .draft,
      )
      added = evidence
      return (version, row.numbers(supportedBy: evidence), AuditEvent.evidenceAdded)
    }
    guard let added else { preconditionFailure("a change that commits has added its evidence") }
    return (row, added)
  }

  /// Changes the evidence of an incident: as an edit, by whom and in what state an edit may be.
  func contribute(
    to name: IncidentName,
    _ body: (CaseChange, IncidentRow, CaseFile) throws -> (
      RecordVersion, concerns: [Int], (IncidentMove) -> AuditEvent
    ),
  ) throws -> IncidentRow {
    try move(name, doing: .editIncident) { change, row, actor in
      let next = try row.state(after: .edit, by: actor)
      var reader = CaseReader(change.view)
      let file = try reader.read(row)
      guard file.evidence != nil else { throw VaultError.noKey }
      let (version, concerns, event) = try body(change, row, file)
      var after = row
      after.contributors = Set(row.contributors).union([actor.id]).sorted()
      after.changedOn = today
      after.update([version])
      for position in after.parts.indices where after.parts[position].record == version {
        after.parts[position].violations = concerns
      }
      try change.put(after)
      return (after, event(IncidentMove(row, to: next)))
    }
  }

  /// Everything about a piece of evidence but its file, which is not read yet.
  private func describe(
    _ draft: EvidenceDraft,
    _ id: Identifier<Evidence>,
    number: Int,
    _ input: EvidenceInput,
    _ file: CaseFile,
  ) throws -> (EvidenceFile) throws -> Evidence {
    let violations = try draft.violations.sorted().map { try file.row.violation($0).id }
    let source = try draft.source.map { number in
      guard let source = file.sources?.first(where: { $0.number == number }) else {
        throw ServiceError.noSuchSource
      }
      return source.id
    }
    let custody =
      draft.note.isEmpty ? [] : [try CustodyNote(at: now, by: personID, text: draft.note)]
    let described: (EvidenceFile) throws -> Evidence = { content in
      try Evidence(
        id: id,
        incident: file.incident.id,
        number: number,
        type: draft.type ?? content.mediaType.evidenceType,
        file: content,
        origin: draft.origin,
        takenOn: draft.takenOn,
        violations: violations,
        source: source,
        custody: custody,
      )
    }
    _ = try described(
      EvidenceFile(name: input.name, size: input.size, digest: Digest.zero.bytes)
    )
    return described
  }

  /// Seals the file part by part.
  private func seal(
    _ input: EvidenceInput,
    as id: Identifier<Evidence>,
    of row: IncidentRow,
    in change: CaseChange,
    _ progress: (Int, Int) throws -> Void,
  ) throws -> (size: Int, digest: Digest) {
    var digest = RunningDigest()
    var size = 0
    var number = 0
    while let bytes = try input.next() {
      number += 1
      digest.add(bytes)
      size += bytes.count
      try change.save(
        EvidenceChunk(
          id: EvidenceChunk.id(of: id, number: number),
          evidence: id,
          number: number,
          bytes: bytes,
        ),
        of: row.id,
        office: row.office,
        replacing: 0,
        isDraft: row.state == .draft,
      )
      try progress(size, input.size)
    }
    return (size, digest.finish())
  }
}

extension IncidentRow {
  /// The numbers of the violations that a piece of evidence supports.
  func numbers(supportedBy evidence: Evidence) -> [Int] {
    violations.filter { evidence.supports($0.id) }.map(\.number).sorted()
  }
}
