internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// What a verification of the log found.
public struct LogVerdict: Sendable {
  /// How many entries were verified.
  public let entries: Int
  /// The Merkle root over them, in hexadecimal.
  public let root: String
  /// What was checked.
  public let checked: [Phrase]
  /// What does not hold; notices among it.
  public let findings: [LogFinding]

  /// 0 when everything holds; else 20 damage, 21 tamper, 22 rollback, 23 fork, 24 cannot be decided: of
  /// several the one that explains most.
  public var exitCode: Int32 {
    let codes = Set(findings.map(\.weight.exitCode))
    return [22, 23, 21, 20, 24].first { codes.contains($0) } ?? 0
  }
}

extension Desk {
  /// Replays the whole log with this person's keys and holds the store against it.
  ///
  /// - Parameters:
  ///   - checkpoint: A signed note that was kept elsewhere, to hold the log against.
  ///   - progress: Is told how many entries were taken, of how many.
  /// - Throws: ``NoteError`` or ``ServiceError/otherLog`` when the checkpoint says nothing of this
  ///   log.
  /// - Returns: What was checked, and everything that does not hold.
  public func verifyLog(
    against checkpoint: [UInt8]? = nil,
    progress: (Int, Int) -> Void = { _, _ in },
  ) throws -> LogVerdict {
    var replay = LogReplay(store: store.id)
    var findings: [LogFinding] = []
    return try store.audit(as: person) { entry, view in
      findings += entry.faults.map { LogFinding(entry: entry.index, fault: $0) }
      if let body = entry.body { replay.take(entry.index, body, settings: view.settings(_:by:)) }
      progress(entry.index + 1, entry.logSize)
    } then: { view, contradictions in
      findings += replay.findings + contradictions.map { LogFinding($0) }
      let covered = try checkpoint.flatMap { note in
        try Self.covered(by: note, view.verifiedLog, &findings)
      }
      // Keys that no verified entry made could open a body that was made for them.
      if !person.compartments.allSatisfy({ view.trusted.compartments.contains($0.row) }) {
        findings.append(LogFinding(.grant))
      }
      findings += try rowFindings(view, replay)
      findings += try wrapFindings(view, replay)
      findings += try indexFindings(view, replay)
      findings += try nameFindings(view, replay)
      return LogVerdict(
        entries: view.trusted.size,
        root: view.trusted.root.hex,
        checked: Self.checkedWithKey + Self.checked(covered),
        findings: findings,
      )
    }
  }

  /// Checks what can be checked without any key.
  ///
  /// - Parameters:
  ///   - folders: Where things lie.
  ///   - checkpoint: A signed note that was kept elsewhere, to hold the log against.
  ///   - progress: Is told how many entries were taken, of how many.
  /// - Throws: As ``verifyLog(against:progress:)``.
  /// - Returns: What was checked, and everything that does not hold.
  public static func verifyLogWithoutKey(
    _ folders: Folders,
    against checkpoint: [UInt8]? = nil,
    progress: (Int, Int) -> Void = { _, _ in },
  ) throws -> LogVerdict {
    let store = try CaseStore.open(folders.store, pins: folders.pins)
    var findings: [LogFinding] = []
    return try store.auditWithoutKey { entry in
      findings += entry.faults.map { LogFinding(entry: entry.index, fault: $0) }
      progress(entry.index + 1, entry.logSize)
    } then: { log, contradictions in
      findings += contradictions.map { LogFinding($0) }
      // A store begins with the entry that founded it.
      if log.size == 0 { findings.append(LogFinding(.entry(index: 0))) }
      let covered = try checkpoint.flatMap { try Self.covered(by: $0, log, &findings) }
      return LogVerdict(
        entries: log.size,
        root: log.root.hex,
        checked: checkedWithoutKey + checked(covered),
        findings: findings,
      )
    }
  }

  /// How many entries a checkpoint covers; nil, with a finding, when the log contradicts it.
  private static func covered(
    by note: [UInt8],
    _ log: VerifiedLog,
    _ findings: inout [LogFinding],
  ) throws -> Int? {
    do { return try log.hold(against: note) } catch let error as StoreError {
      findings.append(LogFinding(error))
      return nil
    }
  }

  static func checked(_ covered: Int?) -> [Phrase] {
    guard let covered else { return [] }
    return [
      Phrase(
        fr: "point de contrôle gardé ailleurs (\(covered) entrées)",
        en: "checkpoint kept elsewhere (\(covered) entries)",
      )
    ]
  }

  /// Rows against entries, both ways; grants and keys against enrolments.
  private func rowFindings(_ view: StoreView, _ replay: LogReplay) throws -> [LogFinding] {
    var findings: [LogFinding] = []
    var expected = replay.versions
    try view.forEachRecord { id, version, digest in
      guard let kind = replay.kind(of: id) else {
        findings.append(LogFinding(.unloggedRecord(id)))
        return
      }
      let record = RecordVersion(kind: kind, id: id, version: version)
      guard let signed = expected.removeValue(forKey: record) else {
        findings.append(LogFinding(.unloggedRecord(id)))
        return
      }
      if signed != digest { findings.append(LogFinding(.record(record))) }
    }
    findings += expected.keys.sorted().map { LogFinding(.unloggedRecord($0.id)) }
    let wrapped = try view.wrappedRecords()
    let logged = Set(replay.versions.keys.map(\.id))
    findings += wrapped.symmetricDifference(logged).sorted().map { LogFinding(.unloggedRecord($0)) }
    if try view.grantDigests().sorted() != replay.grants.sorted() {
      findings.append(LogFinding(.grant))
    }
    if try !view.holdsSigners() { findings.append(LogFinding(.grant)) }
    return findings
  }

  /// The records that this person's roles open, and whose key no wrap gives them any more.
  private func wrapFindings(_ view: StoreView, _ replay: LogReplay) throws -> [LogFinding] {
    var closed: [RecordID] = []
    for known in replay.cases.values {
      let isDraft = known.state == .draft
      if isDraft, known.loggedBy != person.person { continue }
      for part in known.parts.values.map(\.record) {
        let keys =
          isDraft
          ? [person.personal]
          : person.readable(part.kind.compartmentKind).filter { $0.row.office == known.office }
        if !keys.isEmpty, try !view.isWrapped(part.id, for: keys) { closed.append(part.id) }
      }
    }
    return closed.sorted().map { LogFinding(.unloggedRecord($0)) }
  }

  /// What the index says of each incident this person reads, against the replay.
  private func indexFindings(_ view: StoreView, _ replay: LogReplay) throws -> [LogFinding] {
    var findings: [LogFinding] = []
    var seen: Set<Identifier<Incident>> = []
    let rows: [IncidentRow]
    do {
      rows = try view.index().incidents()
    } catch StoreError.tampered(let finding) {
      return [LogFinding(finding)]
    } catch is FormatError {
      return [LogFinding(.index)]
    }
    for row in rows {
      seen.insert(row.id)
      guard let known = replay.cases[row.id], row.agrees(with: known) else {
        findings.append(LogFinding(.indexRow(row.id.retyped())))
        continue
      }
    }
    // Whose facts this person reads, whole: no incident of theirs may be missing.
    let offices = Set(person.readable(.facts).compactMap(\.row.office))
    for (id, known) in replay.cases where !seen.contains(id) {
      let isTheirs =
        known.state == .draft ? known.loggedBy == person.person : offices.contains(known.office)
      if isTheirs { findings.append(LogFinding(.indexRow(id.retyped()))) }
    }
    return findings
  }

  /// The names that colleagues are shown under, against the records their enrolment signed.
  private func nameFindings(_ view: StoreView, _ replay: LogReplay) throws -> [LogFinding] {
    let roster: Roster
    do { roster = try view.roster() } catch StoreError.tampered(let finding) {
      return [LogFinding(finding)]
    }
    return roster.people.filter { row in
      guard let signed = replay.newest(row.id.retyped()),
        let person: Person = try? view.open(Person.self, signed.record)
      else { return true }
      return person.name != row.name
    }
    .map { LogFinding(.indexRow($0.id.retyped())) }
  }

  static let checkedWithoutKey = [
    Phrase(fr: "ordre et empreintes des entrées", en: "order and hashes of the entries"),
    Phrase(fr: "arbre du journal", en: "the log’s tree"),
    Phrase(fr: "signatures", en: "signatures"),
  ]

  private static let checkedWithKey =
    checkedWithoutKey + [Phrase(fr: "repère de cette personne", en: "this person’s pin")]
    + checkedByReplay + [
      Phrase(
        fr: "enregistrements et entrées, dans les deux sens",
        en: "records against entries, both ways",
      ),
      Phrase(fr: "versions sans lacune", en: "versions without gaps"),
      Phrase(fr: "index et entrées", en: "index against entries"),
    ]

  /// What a replay of the bodies checks, of a store or of a copy.
  static let checkedByReplay = [
    Phrase(
      fr: "inscriptions et rôles au moment de chaque acte",
      en: "enrolments, and roles at the time of each act",
    ),
    Phrase(fr: "passages d’état permis", en: "allowed steps from state to state"),
    Phrase(fr: "double regard et quorums", en: "four eyes and quorums"),
    Phrase(
      fr: "décisions sur les dernières versions",
      en: "decisions over the newest versions",
    ),
  ]
}

extension IncidentRow {
  /// Whether state, contributors, parts and decisions are what the entries lead to.
  func agrees(with known: ReplayedCase) -> Bool {
    office == known.office && loggedBy == known.loggedBy && state == known.state
      && Set(contributors) == known.contributors
      && parts.map(\.record) == known.parts.values.map(\.record).sorted()
      && violations.allSatisfy { violation in
        violation.verification == known.verification[violation.id] ?? Verification()
      }
  }
}
