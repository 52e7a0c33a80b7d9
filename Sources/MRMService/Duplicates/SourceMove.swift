internal import MRMAudit
internal import MRMExchange
internal import MRMModel
internal import MRMStore
internal import MRMVault

/// Writes the sources of a duplicate anew in the incident that counts for it.
///
/// A source corroborates there the violations of the kinds that it corroborated here; the end of its
/// note says where it came from.
struct SourceMove {
  /// The incident that counts, with what was written.
  private(set) var row: IncidentRow
  /// How many sources there are to move.
  var count: Int { sources.count }
  private let act: DuplicateAct
  private let duplicate: IncidentRow
  private let sources: [Source]
  private let read: Set<RecordID>
  private let change: CaseChange
  private var number: Int

  /// Opens what is to be moved.
  ///
  /// - Parameters:
  ///   - act: The statement that moves them.
  ///   - duplicate: Whose they are.
  ///   - kept: Whose they become.
  ///   - read: The identities whose reading is on the record; no other is opened.
  ///   - change: Where they are written.
  /// - Throws: ``VaultError/noKey`` when this person cannot open all of it;
  ///   ``StoreError/newerFields`` when a newer version of the program wrote some of it;
  ///   ``ServiceError/tooManySources``.
  init(
    _ act: DuplicateAct,
    from duplicate: IncidentRow,
    to kept: IncidentRow,
    reading read: Set<RecordID>,
    in change: CaseChange,
  ) throws {
    self.act = act
    self.duplicate = duplicate
    self.read = read
    self.change = change
    row = kept
    sources = try Self.sources(of: duplicate, in: change.view)
    let there = try Self.sources(of: kept, in: change.view)
    guard there.count + sources.count <= IncidentDocument.maximumSources else {
      throw ServiceError.tooManySources
    }
    number = there.map(\.number).max() ?? 0
    guard number + sources.count <= IncidentDocument.maximumNumber else {
      throw ServiceError.tooManySources
    }
  }

  /// Saves each source, and its name where it has one.
  ///
  /// - Throws: ``StoreError/changedMeanwhile(_:by:at:)`` when a name came since their reading was
  ///   recorded.
  mutating func save() throws {
    for source in sources {
      number += 1
      let violations = violations(of: source)
      let copy = Source(
        id: act.moved(source.id),
        incident: row.id,
        number: number,
        category: source.category,
        type: source.type,
        reliability: source.reliability,
        credibility: source.credibility,
        consentToReport: source.consentToReport,
        violations: violations.map(\.id),
        note: note(of: source),
        particulars: source.particulars,
      )
      let version = try change.save(copy, of: row.id, office: row.office, replacing: 0)
      row.parts.append(PartRow(record: version, violations: violations.map(\.number).sorted()))
      try saveName(of: source, as: copy.id)
    }
    row.parts.sort { $0.record < $1.record }
  }

  private mutating func saveName(
    of source: Source,
    as copy: Identifier<Source>,
  ) throws {
    let id: RecordID = Identity.id(of: .source(source.id)).retyped()
    guard let part = duplicate.parts.first(where: { $0.record.id == id }) else { return }
    guard read.contains(id) else { throw try change.conflict(part.record) }
    let opened: OpenedRecord<Identity> = try change.view.open(
      Identity.self,
      part.record,
      authors: authors,
    )
    guard !opened.hasNewerFields else { throw StoreError.newerFields }
    let record = Identity(
      id: Identity.id(of: .source(copy)),
      incident: row.id,
      bearer: .source(copy),
      name: opened.content.name,
      dateOfBirth: opened.content.dateOfBirth,
      contact: opened.content.contact,
    )
    row.update([try change.save(record, of: row.id, office: row.office, replacing: 0)])
  }

  private var authors: [Identifier<Person>] { [duplicate.loggedBy] + duplicate.contributors }

  private func violations(of source: Source) -> [ViolationRow] {
    let kinds = Set(
      duplicate.violations.filter { source.violations.contains($0.id) }.map(\.kind)
    )
    return row.violations.filter { kinds.contains($0.kind) }
  }

  /// The note, and the reference of the duplicate; without it where there is no room.
  private func note(of source: Source) -> String {
    guard let reference = duplicate.reference else { return source.note }
    let marked = source.note.isEmpty ? "[\(reference)]" : "\(source.note) [\(reference)]"
    return marked.utf8.count <= IncidentDocument.maximumNoteBytes ? marked : source.note
  }

  private static func sources(of row: IncidentRow, in view: StoreView) throws -> [Source] {
    try row.parts.filter { $0.record.kind == .source }.map { part in
      let opened: OpenedRecord<Source> = try view.open(
        Source.self,
        part.record,
        authors: [row.loggedBy] + row.contributors,
      )
      guard !opened.hasNewerFields else { throw StoreError.newerFields }
      return opened.content
    }
    .sorted { $0.number < $1.number }
  }
}
