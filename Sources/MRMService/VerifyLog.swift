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

  /// 0 when everything holds, 21 when something was tampered with.
  public var exitCode: Int32 { findings.allSatisfy(\.isNotice) ? 0 : 21 }
}

extension Desk {
  /// Replays the whole log with this person's keys and holds the store against it.
  ///
  /// Rolled-back and forked logs are refused by opening already, against this person's pin.
  ///
  /// - Parameter checkpoint: A signed note that was kept elsewhere, to hold the log against.
  /// - Throws: ``StoreError/tampered(_:)`` at the first entry whose hashes or signature do not hold;
  ///   ``StoreError/rolledBack(seen:found:)`` or ``StoreError/forked(at:)`` when the checkpoint says
  ///   so, ``NoteError`` or ``ServiceError/otherLog`` when it says nothing of this log.
  /// - Returns: What was checked, and what does not hold.
  public func verifyLog(against checkpoint: [UInt8]? = nil) throws -> LogVerdict {
    try store.read(as: person) { view in
      let covered = try checkpoint.map { try view.verifiedLog.hold(against: $0) }
      let settings = try view.roster().settings
      var replay = LogReplay(store: view.store, quorum: settings.quorum)
      let state = try view.replay { index, _, body in replay.take(index, body) }
      var findings = replay.findings
      findings += try rowFindings(view, replay)
      findings += try indexFindings(view, replay)
      return LogVerdict(
        entries: state.size,
        root: state.root.hex,
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
  /// - Throws: As ``verifyLog(against:)``.
  /// - Returns: What was checked.
  public static func verifyLogWithoutKey(
    _ folders: Folders,
    against checkpoint: [UInt8]? = nil,
  ) throws -> LogVerdict {
    let store = try CaseStore.open(folders.store, pins: folders.pins)
    return try store.verifyLogWithoutKey { log in
      let covered = try checkpoint.map { try log.hold(against: $0) }
      return LogVerdict(
        entries: log.size,
        root: log.root.hex,
        checked: checkedWithoutKey + checked(covered),
        findings: [],
      )
    }
  }

  private static func checked(_ covered: Int?) -> [Phrase] {
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
        findings.append(finding(.unloggedRecord(id)))
        return
      }
      let record = RecordVersion(kind: kind, id: id, version: version)
      guard let signed = expected.removeValue(forKey: record) else {
        findings.append(finding(.unloggedRecord(id)))
        return
      }
      if signed != digest { findings.append(finding(.record(record))) }
    }
    findings += expected.keys.sorted().map { finding(.unloggedRecord($0.id)) }
    let wrapped = try view.wrappedRecords()
    let logged = Set(replay.versions.keys.map(\.id))
    findings += wrapped.symmetricDifference(logged).sorted().map { finding(.unloggedRecord($0)) }
    if try view.grantDigests().sorted() != replay.grants.sorted() {
      findings.append(finding(.grant))
    }
    if try view.signerKeys() != Set(view.trusted.signers.keys) { findings.append(finding(.grant)) }
    return findings
  }

  /// What the index says of each incident this person reads, against the replay.
  private func indexFindings(_ view: StoreView, _ replay: LogReplay) throws -> [LogFinding] {
    var findings: [LogFinding] = []
    var seen: Set<Identifier<Incident>> = []
    for row in try view.index().incidents() {
      seen.insert(row.id)
      guard let known = replay.cases[row.id], row.agrees(with: known) else {
        findings.append(finding(.indexRow(row.id.retyped())))
        continue
      }
    }
    // Whose facts this person reads, whole: no incident of theirs may be missing.
    let offices = Set(person.readable(.facts).compactMap(\.row.office))
    for (id, known) in replay.cases where !seen.contains(id) {
      let isTheirs =
        known.state == .draft ? known.loggedBy == person.person : offices.contains(known.office)
      if isTheirs { findings.append(finding(.indexRow(id.retyped()))) }
    }
    return findings
  }

  private func finding(_ finding: StoreError.Finding) -> LogFinding {
    LogFinding(entry: nil, phrase: finding.phrase)
  }

  private static let checkedWithoutKey = [
    Phrase(fr: "ordre et empreintes des entrées", en: "order and hashes of the entries"),
    Phrase(fr: "arbre du journal", en: "the log’s tree"),
    Phrase(fr: "signatures", en: "signatures"),
  ]

  private static let checkedWithKey =
    checkedWithoutKey + [
      Phrase(fr: "repère de cette personne", en: "this person’s pin"),
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
      Phrase(
        fr: "enregistrements et entrées, dans les deux sens",
        en: "records against entries, both ways",
      ),
      Phrase(fr: "versions sans lacune", en: "versions without gaps"),
      Phrase(fr: "index et entrées", en: "index against entries"),
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
