internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// What a check of the store's file and index found.
public struct StoreCheck: Sendable {
  /// How many defects SQLite reports in the file.
  public let fileDefects: Int
  /// How many incidents were rebuilt from their records.
  public let incidents: Int
  /// The incidents whose row of the index differs from what their records give.
  public let differing: [Identifier<Incident>]

  /// Whether file and index are sound.
  public var isSound: Bool { fileDefects == 0 && differing.isEmpty }
}

extension Desk {
  /// Checks the file with SQLite, and the index against rows rebuilt from the records.
  ///
  /// Only what this person's keys open is rebuilt.
  public func checkStore() throws -> StoreCheck {
    let defects = try store.fileDefects()
    return try store.read(as: person) { view in
      try Permissions.check(.checkStore, by: actor(roster(view)), office: nil)
      let rebuilt = try rebuiltRows(view)
      let stored = Dictionary(
        try view.index().incidents().map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first },
      )
      let all = Set(stored.keys).union(rebuilt.keys)
      return StoreCheck(
        fileDefects: defects,
        incidents: rebuilt.count,
        differing: all.filter { id in
          guard let row = stored[id], let again = rebuilt[id] else { return true }
          return !row.matches(again)
        }.sorted(),
      )
    }
  }

  /// Builds the index anew from the records and the log.
  ///
  /// - Returns: How many incidents it holds.
  public func rebuildIndex() throws -> Int {
    var count = 0
    try store.change(by: person, at: now) { change in
      try Permissions.check(.checkStore, by: actor(roster(change.view)), office: nil)
      let rows = try rebuiltRows(change.view)
      try change.rebuildIndex(incidents: rows.values.sorted { $0.id < $1.id })
      count = rows.count
      return .indexRebuilt
    }
    return count
  }

  private func rebuiltRows(_ view: StoreView) throws -> [Identifier<Incident>: IncidentRow] {
    var replay = LogReplay(store: view.store)
    try view.replay { index, body in replay.take(index, body, settings: view.settings(_:by:)) }
    let offices = Set(person.readable(.facts).compactMap(\.row.office))
    var rows: [Identifier<Incident>: IncidentRow] = [:]
    for (id, known) in replay.cases.touched {
      let isReadable =
        known.state == .draft ? known.loggedBy == person.person : offices.contains(known.office)
      guard isReadable else { continue }
      rows[id] = try rebuiltRow(id, known, view)
    }
    return rows
  }

  private func rebuiltRow(
    _ id: Identifier<Incident>,
    _ known: ReplayedCase,
    _ view: StoreView,
  ) throws -> IncidentRow {
    let parts = known.parts.values.map(\.record).filter(\.kind.isListed)
    let authors = known.contributors.sorted()
    func all<Content: Record>(_: Content.Type) throws -> [Content] {
      try parts.filter { $0.kind == Content.kind }.map {
        try view.open(Content.self, $0, authors: authors)
      }
    }
    guard let head = try all(Incident.self).first else {
      throw StoreError.tampered(.indexRow(id.retyped()))
    }
    // Which violations a source, evidence or a response names is needed here, and what decisions
    // except; who holds no accounts keeps the row's word.
    let sources = person.readable(.accounts).isEmpty ? nil : try all(Source.self)
    let evidence = sources == nil ? [] : try all(Evidence.self)
    let attestations = try all(Attestation.self)
    let exceptions = sources == nil ? [] : try all(Decision.self).filter { $0.exception != nil }
    let decided = try known.decidedOn.mapValues { try decidedFacts($0, view, authors) }
    let earlier = try known.decidedBefore.mapValues { replaced in
      try replaced.map {
        EarlierFacts(decision: $0.decision, facts: try decidedFacts($0.reliesOn, view, authors))
      }
    }
    var row = IncidentRow(
      incident: head,
      state: known.state,
      contributors: known.contributors,
      parts: parts,
      violations: try all(Violation.self),
      sources: sources ?? [],
      evidence: evidence,
      children: try all(ChildEntry.self),
      groups: try all(VictimGroup.self),
      responses: sources == nil ? [] : try all(Response.self),
      links: try all(ChildLink.self),
      duplicates: DuplicateStanding(try all(DuplicateLink.self)),
      takings: known.takings,
      verification: { known.verification[$0] ?? Verification() },
      decidedFacts: { violation in
        let now = DecidedFacts(of: violation, in: head)
        return decided[violation.id].flatMap { $0 == now ? nil : $0 }
      },
      attested: { violation in
        // What was decided stands in the record, how far it stands in the log.
        attestations.first { $0.violation == violation }.flatMap { record in
          known.attested[violation].map {
            AttestedVerification(
              decided: record.decided,
              stamp: $0.stamp,
              standing: $0.standing,
            )
          }
        }
      },
      isExcepted: { violation in
        exceptions.contains { decision in
          decision.violation == violation
            && known.verification[violation]?[decision.level].hasDecided(decision.id) ?? false
        }
      },
      earlierFacts: { earlier[$0] ?? [] },
      movedOn: known.movedOn,
      changedOn: known.changedOn,
    )
    if sources == nil { try keepConcerns(&row, view) }
    return row
  }

  private func keepConcerns(_ row: inout IncidentRow, _ view: StoreView) throws {
    let stored = try view.index().incident(row.id)
    for position in row.parts.indices
    where [.source, .evidence, .response].contains(row.parts[position].record.kind) {
      let id = row.parts[position].record.id
      row.parts[position].violations =
        stored?.parts.first { $0.record.id == id }?.violations ?? []
    }
    for position in row.violations.indices {
      let id = row.violations[position].id
      row.violations[position].isExcepted =
        stored?.violations.first { $0.id == id }?.isExcepted ?? false
    }
  }

  private func decidedFacts(
    _ relied: [RecordWrite],
    _ view: StoreView,
    _ authors: [Identifier<Person>],
  ) throws -> DecidedFacts {
    guard let head = relied.first(where: { $0.record.kind == .incident })?.record,
      let violation = relied.first(where: { $0.record.kind == .violation })?.record
    else { throw StoreError.tampered(.index) }
    let incident: Incident = try view.open(Incident.self, head, authors: authors)
    let decided: Violation = try view.open(Violation.self, violation, authors: authors)
    return DecidedFacts(of: decided, in: incident)
  }
}
