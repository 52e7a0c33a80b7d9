internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMVault

/// Opens the records of one incident.
struct CaseReader {
  let view: StoreView
  private var writes: [RecordID: RecordWrite] = [:]
  private var withNewerFields: Set<RecordID> = []

  init(_ view: StoreView) {
    self.view = view
  }

  /// Opens everything a row lists that this person's keys open.
  ///
  /// - Parameters:
  ///   - row: The incident.
  ///   - read: The identities whose reading is on the record, which are opened; nil opens none.
  /// - Throws: ``StoreError/tampered(_:)`` when a record is not what was sealed;
  ///   ``StoreError/changedMeanwhile(_:by:at:)`` when a name came since their reading was recorded.
  /// - Returns: The incident's records.
  mutating func read(_ row: IncidentRow, identities read: Set<RecordID>? = nil) throws -> CaseFile {
    let heads: [Incident] = try all(row)
    guard let incident = heads.first, heads.count == 1 else {
      throw StoreError.tampered(.indexRow(row.id.retyped()))
    }
    let violations: [Violation] = try all(row)
    let children: [ChildEntry] = try all(row)
    let groups: [VictimGroup] = try all(row)
    let links: [ChildLink] = try all(row)
    let attestations: [Attestation] = try all(row)
    let opensAccounts = !view.person.readable(.accounts).isEmpty || row.state == .draft
    let accounts: [Account]? = opensAccounts ? try all(row) : nil
    let sources: [Source]? = opensAccounts ? try all(row) : nil
    let evidence: [Evidence]? = opensAccounts ? try all(row) : nil
    let responses: [Response]? = opensAccounts ? try all(row) : nil
    let decisions: [Decision]? = opensAccounts ? try all(row) : nil
    let returns: [IncidentReturn]? = opensAccounts ? try all(row) : nil
    let reasons: [StepReason]? = opensAccounts ? try all(row) : nil
    let answers: [IncidentAnswer]? = opensAccounts ? try all(row) : nil
    if let read, let new = row.identities.first(where: { !read.contains($0.id) }) {
      throw try view.conflict(new)
    }
    let identities: [Identity]? = read == nil ? nil : try all(row)
    return CaseFile(
      row: row,
      incident: incident,
      violations: violations.sorted { $0.number < $1.number },
      accounts: accounts?.sorted { $0.purpose.rawValue < $1.purpose.rawValue },
      sources: sources?.sorted { $0.number < $1.number },
      evidence: evidence?.sorted { $0.number < $1.number },
      children: children.sorted { $0.id < $1.id },
      groups: groups.sorted { $0.id < $1.id },
      responses: responses.map { inOrder($0, of: violations) },
      links: links.sorted { $0.id < $1.id },
      attestations: attestations,
      decisions: decisions,
      returns: returns,
      reasons: reasons?.sorted { ($0.at, $0.id) < ($1.at, $1.id) },
      answers: answers,
      identities: identities,
      parties: try view.parties(),
      writes: writes,
      withNewerFields: withNewerFields,
    )
  }

  /// By violation, then by day; those without a day come last.
  private func inOrder(_ responses: [Response], of violations: [Violation]) -> [Response] {
    func place(_ response: Response) -> (Int, Int, Identifier<Response>) {
      (
        violations.first { $0.id == response.violation }?.number ?? .max,
        response.details.date?.value.number ?? .max,
        response.id
      )
    }
    return responses.sorted { place($0) < place($1) }
  }

  private mutating func all<Content: Record>(_ row: IncidentRow) throws -> [Content] {
    var contents: [Content] = []
    for part in row.parts where part.record.kind == Content.kind {
      let opened: OpenedRecord<Content> = try view.open(
        Content.self,
        part.record,
        authors: [row.loggedBy] + row.contributors,
      )
      writes[part.record.id] = RecordWrite(
        record: part.record,
        incident: row.id,
        blob: opened.blob,
        plaintext: opened.plaintext,
      )
      if opened.hasNewerFields { withNewerFields.insert(part.record.id) }
      contents.append(opened.content)
    }
    return contents
  }
}

extension IncidentRow {
  /// The identities of its children and sources, which it lists without opening any.
  var identities: [RecordVersion] { parts.map(\.record).filter { $0.kind == .identity } }
}
