internal import MRMAudit
public import MRMExchange
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// Saves a new incident as a draft, sealed to its author alone.
  ///
  /// - Throws: ``Refusal`` unless this person records incidents; ``DocumentError`` when the document
  ///   names identities: they are those of another incident.
  public func recordDraft(_ document: IncidentDocument) throws -> IncidentRow {
    try saveDraft(document).row
  }

  /// Saves a new incident as ``recordDraft(_:)`` does, and says which children its document's are.
  ///
  /// - Parameters:
  ///   - document: The incident.
  ///   - id: The identity that it gets; one that no incident has.
  /// - Throws: As ``recordDraft(_:)``.
  /// - Returns: The incident.
  public func saveDraft(
    _ document: IncidentDocument,
    as id: Identifier<Incident> = .random(),
  ) throws -> SavedIncident {
    try document.checkIsNew()
    var saved: SavedIncident?
    try change(doing: .recordIncident) { change, _ in
      let actor = try actor(roster(change.view))
      try Permissions.check(.recordIncident, by: actor, office: actor.office)
      var writer = CaseWriter(draftAt: actor.office, as: id, in: change)
      let (row, _) = try writer.save(document, by: actor.id, on: today)
      try change.put(row)
      saved = SavedIncident(row: row, children: writer.children)
      return .draftSaved(IncidentMove(row, to: .draft))
    }
    guard let saved else { preconditionFailure("a change that commits has saved a draft") }
    return saved
  }

  /// Saves what a person changed in an incident they had read.
  ///
  /// A change to what a decision relied on leaves the decision as it was and needs another one.
  ///
  /// - Parameters:
  ///   - file: The incident as it was read; a change made since by somebody else is refused.
  ///   - document: The incident as it shall be.
  /// - Throws: ``Refusal``; ``Refusal/incomplete(_:)`` when a submitted incident would lack what it
  ///   held; ``StoreError/changedMeanwhile(_:by:at:)``.
  /// - Returns: The incident's new row.
  public func edit(_ file: CaseFile, to document: IncidentDocument) throws -> IncidentRow {
    try saveEdit(of: file, as: document).row
  }

  /// Saves a change as ``edit(_:to:)`` does, and says which children its document's are.
  ///
  /// - Throws: As ``edit(_:to:)``.
  public func saveEdit(of file: CaseFile, as document: IncidentDocument) throws -> SavedIncident {
    var children: [Identifier<Child>] = []
    let row = try move(file.name, doing: .editIncident) { change, row, actor in
      let next = try row.state(after: .edit, by: actor)
      try checkUnchanged(file, row, in: change)
      var writer = try CaseWriter(over: file.onTop(of: row), in: change)
      let (after, removed) = try writer.save(document, by: actor.id, on: today)
      if row.state == .submitted { try checkStillComplete(after, was: row, in: change) }
      try change.put(after)
      children = writer.children
      let move = IncidentMove(row, to: next, removed: removed)
      return (after, row.state == .draft ? .draftSaved(move) : .incidentEdited(move))
    }
    return SavedIncident(row: row, children: children)
  }

  /// Refuses an edit that takes from a submitted incident what its submission asked for.
  ///
  /// What was short before may stay short: an imported allegation is completed step by step.
  private func checkStillComplete(
    _ after: IncidentRow,
    was before: IncidentRow,
    in change: CaseChange,
  ) throws {
    let known = try Set(shortcomings(of: before, in: change))
    let new = try shortcomings(of: after, in: change).filter { !known.contains($0) }
    guard new.isEmpty else { throw Refusal.incomplete(new) }
  }

  private func shortcomings(of row: IncidentRow, in change: CaseChange) throws -> [Shortcoming] {
    var reader = CaseReader(change.view)
    let file = try reader.read(row)
    return SubmissionStandard.missing(
      in: file.incident,
      violations: file.violations,
      accounts: file.accounts ?? [],
      sources: file.sources ?? [],
      children: file.children,
      today: today,
    )
  }

  /// Refuses to save over records that somebody saved, added or removed since they were read.
  ///
  /// What others decided or asked meanwhile is no conflict.
  private func checkUnchanged(_ file: CaseFile, _ row: IncidentRow, in change: CaseChange) throws {
    func entered(_ row: IncidentRow) -> [RecordVersion] {
      row.parts.map(\.record).filter { $0.kind.isEntered }
    }
    let read = Set(entered(file.row))
    if let newer = entered(row).first(where: { !read.contains($0) }) {
      throw try change.conflict(newer)
    }
    if let gone = entered(file.row).first(where: { !entered(row).contains($0) }) {
      throw try change.conflict(gone)
    }
  }

  /// Hands in a draft, or a returned incident.
  ///
  /// A draft gets its reference, and its records go from the author's own compartment to the
  /// office's: the author's wraps are dropped.
  ///
  /// - Parameters:
  ///   - name: The incident.
  ///   - answer: What is answered to the question with which it was returned.
  /// - Throws: ``Refusal/incomplete(_:)``, naming everything that is missing; ``Refusal/unanswered``
  ///   for a returned incident without an answer, ``Refusal/nothingAsked`` for an answer to nothing;
  ///   ``ValueError/text`` when the answer is blank, ``ValueError/textTooLong(limit:)``.
  /// - Returns: The incident as it then stands.
  public func submit(_ name: IncidentName, answer: String? = nil) throws -> IncidentRow {
    try move(name, doing: .submitIncident) { change, row, actor in
      let next = try row.state(after: .submit, by: actor)
      var reader = CaseReader(change.view)
      let file = try reader.read(row)
      // What was withdrawn comes back to its office too, and perhaps nobody asked anything.
      let isAsked = row.state == .returned && file.exchanges.contains { $0.answer == nil }
      if isAsked, answer == nil { throw Refusal.unanswered }
      if !isAsked, answer != nil { throw Refusal.nothingAsked }
      try SubmissionStandard.check(
        file.incident,
        violations: file.violations,
        accounts: file.accounts ?? [],
        sources: file.sources ?? [],
        children: file.children,
        today: today,
      )
      var after = row
      after.move(to: next, on: today)
      after.contributors = Set(row.contributors).union([actor.id]).sorted()
      if row.state == .draft { try handOver(&after, file, in: change) }
      if let answer { after.update([try save(answer, to: file, by: actor, in: change)]) }
      try change.put(after)
      return (after, .incidentSubmitted(IncidentMove(row, to: next)))
    }
  }

  /// Saves an answer to the question that waits, the newest: one is asked after the other.
  private func save(
    _ answer: String,
    to file: CaseFile,
    by actor: Actor,
    in change: CaseChange,
  ) throws -> RecordVersion {
    guard answer.contains(where: { !$0.isWhitespace }) else { throw ValueError.text }
    guard answer.utf8.count <= Account.maximumTextBytes else {
      throw ValueError.textTooLong(limit: Account.maximumTextBytes)
    }
    guard let asked = file.exchanges.last(where: { $0.answer == nil }) else {
      throw Refusal.nothingAsked
    }
    let record = IncidentAnswer(
      id: .random(),
      incident: file.row.id,
      question: asked.question.id,
      text: answer,
      answered: Remark(by: actor.id, at: now),
    )
    return try change.save(record, of: file.row.id, office: file.row.office, replacing: 0)
  }

  private func handOver(
    _ row: inout IncidentRow,
    _ file: CaseFile,
    in change: CaseChange,
  ) throws {
    var numbers = try ReferenceNumbers(
      change.view,
      roster: roster(change.view),
      year: today.year,
    )
    let old = file.incident
    let reference = try numbers.next(for: old.office)
    var head = old
    head.reference = reference
    row.reference = reference
    for part in row.parts { try change.release(part.record, to: old.office) }
    for chunk in (file.evidence ?? []).flatMap(\.chunks) {
      try change.release(chunk, to: old.office)
    }
    guard let version = row.parts.first(where: { $0.record.kind == .incident })?.record.version
    else { throw StoreError.tampered(.indexRow(old.recordID)) }
    row.update([try change.save(head, of: old.id, office: old.office, replacing: version)])
    change.removeDraftRow(of: old.id)
  }
}

extension CaseFile {
  /// How it is found again.
  var name: IncidentName { IncidentName(row.id) }

  /// The same records with the standing that the incident has now.
  ///
  /// The versions stay those that were read: a record saved since is refused, not overwritten. What
  /// others decided meanwhile is no conflict.
  func onTop(of now: IncidentRow) -> CaseFile {
    var merged = now
    let read = Dictionary(
      row.parts.map { ($0.record.id, $0.record) },
      uniquingKeysWith: { first, _ in first },
    )
    // What an edit does not write, such as evidence, stands as it does now.
    for position in merged.parts.indices where merged.parts[position].record.kind.isEntered {
      if let record = read[merged.parts[position].record.id] {
        merged.parts[position].record = record
      }
    }
    return CaseFile(
      row: merged,
      incident: incident,
      violations: violations,
      accounts: accounts,
      sources: sources,
      evidence: evidence,
      children: children,
      groups: groups,
      responses: responses,
      links: links,
      attestations: attestations,
      decisions: decisions,
      returns: returns,
      reasons: reasons,
      answers: answers,
      identities: identities,
      parties: parties,
      writes: writes,
      withNewerFields: withNewerFields,
    )
  }
}

extension IncidentName {
  init(_ id: Identifier<Incident>) {
    target = .prefix(id.description)
    violation = nil
  }
}
