internal import MRMAudit
internal import MRMExchange
internal import MRMModel
internal import MRMStore

/// Turns a document into records: new ones, new versions of changed ones, and those that are gone.
struct CaseWriter {
  let change: CaseChange
  let before: CaseFile?
  let id: Identifier<Incident>
  let office: OfficeCode
  private let isDraft: Bool
  private let imported: (case: ImportedCase, reference: IncidentReference)?
  var parts: [RecordID: RecordVersion] = [:]
  var kept: Set<RecordID> = []
  /// The children, in the order of the document that was saved.
  var children: [Identifier<Child>] = []

  /// Begins a new incident, as a draft.
  init(
    draftAt office: OfficeCode,
    as id: Identifier<Incident> = .random(),
    in change: CaseChange,
  ) {
    self.change = change
    before = nil
    self.id = id
    self.office = office
    isDraft = true
    imported = nil
  }

  /// Begins a new incident that comes from somebody else's data: submitted as it comes.
  init(
    import imported: ImportedCase,
    as reference: IncidentReference,
    at office: OfficeCode,
    in change: CaseChange,
  ) {
    self.change = change
    before = nil
    id = .random()
    self.office = office
    isDraft = false
    self.imported = (imported, reference)
  }

  /// Goes on with an incident as it was read.
  ///
  /// - Throws: ``StoreError/newerFields`` when a newer version of the program wrote some of it.
  init(over before: CaseFile, in change: CaseChange) throws {
    guard before.withNewerFields.isEmpty else { throw StoreError.newerFields }
    self.change = change
    self.before = before
    id = before.row.id
    office = before.row.office
    isDraft = before.row.state == .draft
    imported = nil
    for part in before.row.parts { parts[part.record.id] = part.record }
  }

  /// Saves what differs.
  ///
  /// - Returns: The incident's row, and the records that no longer belong to it.
  mutating func save(
    _ document: IncidentDocument,
    by author: Identifier<Person>,
    on day: CalendarDay,
  ) throws -> (row: IncidentRow, removed: [RecordID]) {
    let violations = try saveViolations(document)
    let ids = Dictionary(
      violations.map { ($0.number, $0.id) },
      uniquingKeysWith: { first, _ in first },
    )
    let incident = head(document, ids, author: author, day: day)
    try save(incident, was: before?.incident)
    try saveAccounts(document)
    let sources = try saveSources(document, ids)
    let children = try saveChildren(document, ids)
    let groups = try saveGroups(document, ids)
    let responses = try saveResponses(document, ids)
    let removed = dropUnkept()
    let evidence = try evidence()
    let row = IncidentRow(
      incident: incident,
      state: before?.row.state ?? (imported == nil ? .draft : .submitted),
      contributors: Set(before?.row.contributors ?? []).union([author]),
      parts: Array(parts.values),
      violations: violations,
      sources: sources,
      evidence: evidence,
      children: children,
      groups: groups,
      responses: responses,
      links: try links(),
      duplicates: before?.row.duplicates ?? .none,
      takings: before?.row.takings ?? [],
      verification: { id in
        before?.row.violations.first { $0.id == id }?.verification ?? Verification()
      },
      decidedFacts: { violation in decidedFacts(violation, incident) },
      attested: { id in before?.row.violations.first { $0.id == id }?.attested },
      isExcepted: { id in before?.row.violations.first { $0.id == id }?.isExcepted ?? false },
      earlierFacts: { id in before?.row.violations.first { $0.id == id }?.earlierFacts ?? [] },
      movedOn: before == nil ? day : before?.row.movedOn,
      changedOn: before == nil ? nil : day,
    )
    return (row, removed)
  }

  /// The identity of a new part: the one an import gave it, by which it names what it kept aside.
  func new<Part>(_ given: Identifier<Part>?) -> Identifier<Part> {
    if imported != nil, let given { given } else { .random() }
  }

  private func head(
    _ document: IncidentDocument,
    _ violations: [Int: Identifier<Violation>],
    author: Identifier<Person>,
    day: CalendarDay,
  ) -> Incident {
    let old = before?.incident
    // What an import flagged as missing is no longer missing once somebody gave it.
    let flags = (old?.flags ?? imported?.case.flags ?? []).filter { flag in
      switch flag {
      case .dateMissing: document.date.start == nil
      case .placeUnresolved: document.place.code == nil
      case .likelyOutOfScope, .needsScreening, .likelyDuplicate, .textRepaired, .placeCoarse: true
      }
    }
    return Incident(
      id: id,
      office: office,
      loggedBy: old?.loggedBy ?? author,
      loggedOn: old?.loggedOn ?? day,
      reference: old?.reference ?? imported?.reference,
      date: document.date,
      firstReport: document.firstReport,
      place: document.place,
      flags: flags,
      origin: old?.origin ?? imported?.case.origin,
      unlistedLinks: document.unlistedLinks.map { numbers in
        UnlistedLink(violations: numbers.compactMap { violations[$0] })
      },
      details: document.details,
    )
  }

  private mutating func saveViolations(_ document: IncidentDocument) throws -> [Violation] {
    try document.violations.map { draft in
      let old = before?.violations.first { $0.id == draft.id }
      let violation = Violation(
        id: old?.id ?? new(draft.id),
        incident: id,
        number: draft.number,
        details: draft.details,
        tally: draft.tally,
        attribution: draft.attribution,
      )
      try save(violation, was: old)
      return violation
    }
  }

  private mutating func saveAccounts(_ document: IncidentDocument) throws {
    let texts: [(Account.Purpose, String?)] = [
      (.confidential, document.account), (.shareable, document.shareableAccount),
    ]
    for (purpose, text) in texts {
      let old = before?.accounts?.first { $0.purpose == purpose }
      guard let text else { continue }
      try save(
        Account(id: old?.id ?? .random(), incident: id, purpose: purpose, text: text),
        was: old,
      )
    }
    if let imported {
      let text = imported.case.original
      let original = Account(id: .random(), incident: id, purpose: .original, text: text)
      try save(original, was: Account?.none)
    }
    // The row of an import as it came stays as it came.
    for original in before?.accounts ?? [] where original.purpose == .original {
      kept.insert(original.recordID)
    }
  }

  mutating func save<Content: Record>(_ record: Content, was old: Content?) throws {
    kept.insert(record.recordID)
    guard record != old else { return }
    parts[record.recordID] = try change.save(
      record,
      of: id,
      office: office,
      replacing: parts[record.recordID]?.version ?? 0,
      isDraft: isDraft,
    )
  }

  /// Drops parts that the document no longer holds; decisions and returns are no part of it.
  private mutating func dropUnkept() -> [RecordID] {
    let gone = parts.values.filter { $0.kind.isEntered && !kept.contains($0.id) }
    for part in gone { parts[part.id] = nil }
    return gone.map(\.id).sorted()
  }

  /// The evidence as it stands: what others added since the incident was read is part of its row.
  private func evidence() throws -> [Evidence] {
    try parts.values.filter { $0.kind == .evidence }.map {
      try change.view.open(Evidence.self, $0)
    }
  }

  /// Whom the children are said to be as it stands, for the same reason.
  private func links() throws -> [ChildLink] {
    try parts.values.filter { $0.kind == .childLink }.map {
      try change.view.open(ChildLink.self, $0)
    }
  }

  /// The facts reports go on counting when they change after the CTFMR decided.
  private func decidedFacts(_ violation: Violation, _ incident: Incident) -> DecidedFacts? {
    guard let before, let old = before.violations.first(where: { $0.id == violation.id }),
      let row = before.row.violations.first(where: { $0.id == violation.id }),
      row.hasCountedDecision
    else { return nil }
    let decided = row.decidedFacts ?? DecidedFacts(of: old, in: before.incident)
    let now = DecidedFacts(of: violation, in: incident)
    return decided == now ? nil : decided
  }
}
