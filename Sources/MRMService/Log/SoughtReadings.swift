internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// One identity, and what in the log may be a reading of it.
struct SoughtReadings {
  /// The record of the identity.
  let identity: RecordID
  /// The incident that lists its bearer.
  let incident: Identifier<Incident>
  /// Who logged it: until it is handed in nobody else can have opened the identity.
  let author: Identifier<Person>
  /// The office whose searches may have opened it; nil for a source, whose names nothing searches.
  let searchedAt: OfficeCode?
  /// The evidence that may tell of its bearer.
  let evidence: Set<Identifier<Evidence>>

  /// What an entry tells of the identity; nil when it is no reading of it.
  func reading(in event: AuditEvent) -> LogReading? {
    if case .sensitiveRead(let read) = event, read.records.contains(identity) { return .opened }
    if case .incidentsExported(let export) = event, export.identities.contains(identity) {
      return .opened
    }
    if case .childrenSought(let search) = event, search.office == searchedAt {
      return .perhapsOpened
    }
    if case .evidenceRead(let reading) = event, evidence.contains(reading.evidence) {
      return .evidence
    }
    return nil
  }
}

/// Since when an identity can have been opened, found by going through the log.
struct ReadableSince {
  private let sought: SoughtReadings
  private var written = Int.max
  private var handedIn = Int.max

  init(_ sought: SoughtReadings) { self.sought = sought }

  /// Takes an entry; in any order.
  mutating func take(_ index: Int, _ body: EntryBody) {
    if body.writes.contains(where: { $0.record.id == sought.identity }) {
      written = min(written, index)
    }
    if [.incidentSubmitted, .incidentsImported].contains(body.event.act),
      body.event.incidents.contains(sought.incident)
    {
      handedIn = min(handedIn, index)
    }
  }

  /// Whether a search that is an entry can have opened the identity.
  func admits(_ entry: Int, by actor: Identifier<Person>) -> Bool {
    entry > written && (actor == sought.author || entry > handedIn)
  }
}

extension Desk {
  /// Finds whose readings are asked for.
  ///
  /// - Throws: ``ServiceError/readsNoFacts`` when none of this person's keys opens a case, so that
  ///   nothing tells which identity is meant; ``ServiceError/noSuchChild``,
  ///   ``ServiceError/ambiguousChild``, ``ServiceError/noSuchSource``; as `find` for the incident.
  func readings(of name: BearerName) throws -> SoughtReadings {
    guard !person.readable(.facts).isEmpty else { throw ServiceError.readsNoFacts }
    return switch name {
    case .child(let child): try store.read(as: person) { try readings(of: child, in: $0) }
    case .source(let number, let incident): try readings(of: number, of: incident)
    }
  }

  private func readings(of name: ChildName, in view: StoreView) throws -> SoughtReadings {
    let (row, child) = try find(name, among: view.index().incidents())
    let evidence = row.parts.filter { part in
      part.record.kind == .evidence
        && (part.violations.isEmpty || !Set(part.violations).isDisjoint(with: child.violations))
    }
    return SoughtReadings(
      identity: Identity.id(of: .child(child.child)).retyped(),
      incident: row.id,
      author: row.loggedBy,
      searchedAt: row.office,
      evidence: Set(evidence.map { $0.record.id.retyped() }),
    )
  }

  /// A source has its number in its record, which not everybody opens who opens facts.
  private func readings(of number: Int, of name: IncidentName) throws -> SoughtReadings {
    try read(doing: .readIncident) { view, subject in
      let row = try find(name, in: view)
      subject.incident = row.id
      try Permissions.check(.readIncident, by: actor(roster(view)), office: row.office)
      var reader = CaseReader(view)
      let file = try reader.read(row)
      guard let sources = file.sources else { throw VaultError.noKey }
      guard let source = sources.first(where: { $0.number == number }) else {
        throw ServiceError.noSuchSource
      }
      return SoughtReadings(
        identity: Identity.id(of: .source(source.id)).retyped(),
        incident: row.id,
        author: row.loggedBy,
        searchedAt: nil,
        evidence: Set((file.evidence ?? []).filter { $0.source == source.id }.map(\.id)),
      )
    }
  }
}
