internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// Replays the log with this person's keys and holds the store against it.
  ///
  /// - Parameters:
  ///   - extent: How much of it. New entries alone can only lead to the verdict that everything
  ///     holds; where they do not, everything is verified and the verdict is that.
  ///   - checkpoint: A signed note that was kept elsewhere, to hold the log against.
  ///   - progress: Is told how many entries were taken, of how many.
  /// - Throws: ``NoteError`` or ``ServiceError/otherLog`` when the checkpoint says nothing of this
  ///   log.
  /// - Returns: What was checked, and everything that does not hold.
  public func verifyLog(
    _ extent: VerificationExtent = .whole,
    against checkpoint: [UInt8]? = nil,
    progress: (Int, Int) -> Void = { _, _ in },
  ) throws -> LogVerdict {
    let past: OpenedReplay?
    var reason: VerifiedExtent.Reason
    do {
      past = try store.keptReplay(of: person)
      reason = past == nil ? .first : .doubt
    } catch StoreError.pinDamaged {
      past = nil
      reason = .unreadable
    }
    if extent == .new, let past {
      do { return try verifyNewEntries(after: past, against: checkpoint, progress) } catch {
        guard let found = error as? VerifiedExtent.Reason else { throw error }
        reason = found
      }
    }
    return try verifyWholeLog(
      because: extent == .whole ? .asked : reason,
      past?.trusted,
      against: checkpoint,
      progress,
    )
  }

  /// Replays all of the log; `keeps` says whether the next verification may go on from there.
  func verifyWholeLog(
    because reason: VerifiedExtent.Reason,
    _ seen: TrustedState?,
    against checkpoint: [UInt8]?,
    keeps: Bool = true,
    _ progress: (Int, Int) -> Void,
  ) throws -> LogVerdict {
    var replay = LogReplay(store: store.id)
    var findings: [LogFinding] = []
    var kept: (trusted: TrustedState, parts: [KeptPart])?
    var verdict: LogVerdict
    do {
      verdict = try store.audit(as: person, alsoSeen: seen, rootsAt: Self.sizes(checkpoint)) {
        entry,
        view in
        findings += entry.faults.map { LogFinding($0, of: entry) }
        replay.take(entry, settings: view.settings(_:by:))
        progress(entry.index + 1, entry.logSize)
      } then: { view, contradictions in
        findings += contradictions.map { LogFinding($0) }
        let covered = try checkpoint.flatMap { note in
          try Self.covered(by: note, view.verifiedLog, &findings)
        }
        // What follows an entry that cannot be judged says nothing about the rows.
        if replay.isFollowed { findings += try storeFindings(view, replay) }
        let all = findings + replay.findings
        if keeps, all.allSatisfy(\.isClockNotice), try hasRegularIndex(view, replay) {
          kept = (view.trusted, try keptParts(view.index(), view.trusted))
        }
        return LogVerdict(
          entries: view.trusted.size,
          root: view.trusted.root.hex,
          checked: Self.checkedWithKey(isReplayed: replay.isFollowed) + Self.checked(covered),
          findings: all,
          extent: .whole(reason),
        )
      }
    } catch StoreError.damaged {
      return .damaged(after: findings + replay.findings, .whole(reason))
    }
    if let kept { verdict.isKept = keep(replay, kept.trusted, kept.parts) }
    return verdict
  }

  /// Checks what can be checked without any key.
  ///
  /// - Parameters:
  ///   - folders: Where things lie.
  ///   - checkpoint: A signed note that was kept elsewhere, to hold the log against.
  ///   - progress: Is told how many entries were taken, of how many.
  /// - Throws: As ``verifyLog(_:against:progress:)``.
  /// - Returns: What was checked, and everything that does not hold.
  public static func verifyLogWithoutKey(
    _ folders: Folders,
    against checkpoint: [UInt8]? = nil,
    progress: (Int, Int) -> Void = { _, _ in },
  ) throws -> LogVerdict {
    let store = try CaseStore.open(folders.store, pins: folders.pins)
    var findings: [LogFinding] = []
    do {
      return try store.auditWithoutKey(withRows: true, rootsAt: sizes(checkpoint)) { entry in
        findings += entry.faults.map { LogFinding($0, of: entry) }
        progress(entry.index + 1, entry.logSize)
      } then: { log, contradictions in
        findings += contradictions.map { LogFinding($0) }
        // A store begins with the entry that founded it.
        if log.size == 0 { findings.append(LogFinding(.entry(index: 0))) }
        let covered = try checkpoint.flatMap { try Self.covered(by: $0, log, &findings) }
        return LogVerdict(
          entries: log.size,
          root: log.root.hex,
          checked: checkedWithoutKey + checkedOfFile + checked(covered),
          findings: findings,
          extent: .whole(.asked),
        )
      }
    } catch StoreError.damaged {
      return .damaged(after: findings, .whole(.asked))
    }
  }

  /// How many entries a checkpoint covers; nil, with a finding, when the log contradicts it.
  static func covered(
    by note: [UInt8],
    _ log: VerifiedLog,
    _ findings: inout [LogFinding],
  ) throws -> Int? {
    do { return try log.hold(against: note) } catch let error as StoreError {
      findings.append(LogFinding(error))
      return nil
    } catch let error where !findings.allSatisfy(\.isNotice) {
      // Whose enrolment was taken out has signed nothing any more: what is wrong is told first.
      findings.append(LogFinding(checkpoint: error))
      return nil
    }
  }

  private static func sizes(_ checkpoint: [UInt8]?) -> Set<Int> {
    Set([checkpoint.flatMap { Checkpoint.claimedSize(in: $0) }].compactMap(\.self))
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

  static let checkedWithoutKey = [
    Phrase(fr: "ordre et empreintes des entrées", en: "order and hashes of the entries"),
    Phrase(fr: "arbre du journal", en: "the log’s tree"),
    Phrase(fr: "signatures", en: "signatures"),
  ]

  private static func checkedWithKey(isReplayed: Bool) -> [Phrase] {
    let pin = Phrase(fr: "repère de cette personne", en: "this person’s pin")
    return checkedWithoutKey + checkedOfFile + [pin]
      + (isReplayed ? checkedByReplay + checkedOfRows : [])
  }

  private static let checkedOfFile = [
    Phrase(
      fr: "fichier, et forme de ce qui est scellé",
      en: "the file, and the form of what is sealed",
    ),
    Phrase(fr: "versions sans lacune", en: "versions without gaps"),
  ]

  private static let checkedOfRows = [
    Phrase(
      fr: "enregistrements et entrées, dans les deux sens",
      en: "records against entries, both ways",
    ),
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
