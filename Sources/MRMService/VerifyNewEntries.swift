internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore
internal import MRMVault

/// A verification that begins where this person's last one ended.
///
/// It can only say that everything holds: whatever it finds or cannot decide, it leaves to a
/// verification of the whole log.
extension Desk {
  /// Replays the entries that are newer than what was kept, and holds against them the rows that they
  /// wrote.
  ///
  /// - Throws: ``VerifiedExtent/Reason`` when the whole log is to be verified, and why; an error of
  ///   the checkpoint.
  func verifyNewEntries(
    after file: OpenedReplay,
    against checkpoint: [UInt8]?,
    _ progress: (Int, Int) -> Void,
  ) throws -> LogVerdict {
    let past = try ReplayPast(file)
    // What only other keys open was not verified then.
    guard Set(past.kept.readable) == Set(person.compartments.map(\.row)) else {
      throw VerifiedExtent.Reason.otherKeys
    }
    var replay = LogReplay(store: store.id, after: past)
    var kept: (trusted: TrustedState, parts: [KeptPart])?
    do {
      var verdict = try store.audit(as: person, after: past.trusted) { entry, view in
        guard entry.faults.isEmpty, entry.body != nil else { throw Self.doubt }
        replay.take(entry, settings: view.settings(_:by:))
        progress(entry.index + 1, entry.logSize)
      } then: { view, contradictions in
        var doubts = contradictions.map { LogFinding($0) }
        let covered = try checkpoint.flatMap { note in
          try Self.covered(by: note, view.verifiedLog, &doubts)
        }
        guard doubts.isEmpty, try holdsNewRows(view, replay, past) else { throw Self.doubt }
        if Self.isWorthKeeping(view.trusted.size, after: past.trusted.size) {
          kept = (view.trusted, try keptParts(view.index(), view.trusted, from: past))
        }
        return LogVerdict(
          entries: view.trusted.size,
          root: view.trusted.root.hex,
          checked: Self.checkedOfNew + Self.checked(covered),
          findings: replay.findings,
          extent: .from(entry: past.trusted.size),
        )
      }
      if let kept { verdict.isKept = keep(replay, kept.trusted, kept.parts) }
      return verdict
    } catch is StoreError {
      throw Self.doubt
    } catch is FormatError {
      throw Self.doubt
    }
  }

  private static let doubt = VerifiedExtent.Reason.doubt

  /// To keep a replay costs about what it costs to verify a hundredth of its log.
  private static func isWorthKeeping(_ size: Int, after kept: Int) -> Bool {
    (size - kept) * 64 >= kept && size > kept
  }

  private func holdsNewRows(
    _ view: StoreView,
    _ replay: LogReplay,
    _ past: ReplayPast,
  ) throws -> Bool {
    try replay.isFollowed && replay.findings.allSatisfy(\.isClockNotice)
      && person.compartments.allSatisfy { view.trusted.compartments.contains($0.row) }
      && view.grantDigests().sorted() == replay.grants.sorted()
      && view.holdsSigners()
      && holdsNewRecords(view, replay)
      && holdsNewWraps(view, replay, past)
      && holdsNewIndex(view, replay, past)
      && nameFindings(view, replay).isEmpty
      && decisionFindings(view, replay).isEmpty
      // Asked last: until here something may still have been read of what was kept.
      && !past.isDamaged
  }

  /// As many versions as entries wrote, and those of the new entries as they were signed.
  private func holdsNewRecords(_ view: StoreView, _ replay: LogReplay) throws -> Bool {
    try view.recordCount() == replay.versionCount
      && replay.versions.allSatisfy { record, digest in
        try view.blobDigest(of: record) == digest && view.isWrapped(record.id)
      }
  }

  /// The wraps of what was written, and of every record of an incident whose readers have changed.
  private func holdsNewWraps(
    _ view: StoreView,
    _ replay: LogReplay,
    _ past: ReplayPast,
  ) throws -> Bool {
    try replay.cases.touched.allSatisfy { id, known in
      let hasMoved = past.incident(id)?.state != known.state
      return try known.parts.values.map(\.record).allSatisfy { part in
        guard hasMoved || replay.versions[part] != nil else { return true }
        let keys = keys(for: part, of: known)
        return try keys.isEmpty ? view.isWrapped(part.id) : view.isWrapped(part.id, for: keys)
      }
    }
  }

  private static let checkedOfNew = [
    Phrase(
      fr: "entrées nouvelles : ordre, empreintes, arbre, signatures et toutes les règles",
      en: "new entries: order, hashes, tree, signatures and every rule",
    ),
    Phrase(
      fr: "début du journal, par la racine vérifiée alors",
      en: "the log’s beginning, by the root that was verified then",
    ),
    Phrase(fr: "repère de cette personne", en: "this person’s pin"),
    Phrase(
      fr: "enregistrements et lignes de l’index écrits par les entrées nouvelles",
      en: "records and rows of the index that new entries wrote",
    ),
    Phrase(
      fr: "nombre des enregistrements et des nœuds de l’arbre ; parties de l’index, par leur nom",
      en: "how many records and tree nodes there are; parts of the index, by their names",
    ),
    Phrase(
      fr: "accès, clés et noms des collègues",
      en: "grants, keys and names of colleagues",
    ),
  ]
}
