internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMVault

extension Desk {
  /// Has a person go on from a store that was restored and is older than what they saw, or went on
  /// from there without them: they sign for it, and their pin is set anew.
  ///
  /// Everything else of the log and the store has to hold. A log with another past is accepted only
  /// where it tells of a restoration: anything else is a fork.
  ///
  /// - Parameters:
  ///   - folders: Where things lie.
  ///   - label: Whose bundle; the only one there when nil.
  ///   - passphrase: Asked for also with a session.
  ///   - now: When.
  /// - Throws: ``ServiceError/nothingToAccept``, ``ServiceError/notRestored``; what opening throws.
  /// - Returns: What was verified, and how many entries they had seen; nil when the store does not
  ///   hold, and nothing was accepted.
  public static func acceptOlderStore(
    _ folders: Folders,
    as label: PersonLabel?,
    passphrase: PassphraseSource?,
    now: Timestamp,
  ) throws -> (verdict: LogVerdict, seen: Int?) {
    let desk = try open(
      folders,
      as: label,
      passphrase: passphrase,
      asksAgain: true,
      isAudit: true,
      now: now,
    )
    let (standing, pinned) = try desk.store.standing(of: desk.person)
    guard let pinned else { throw ServiceError.nothingToAccept }
    switch standing {
    case .older: break
    case .forked: guard try desk.tellsOfRestoration() else { throw ServiceError.notRestored }
    case .unseen, .same, .newer, .unreadable: throw ServiceError.nothingToAccept
    }
    let verdict = try desk.verifyWholeLog(because: .asked, nil, against: nil, keeps: false) {
      _,
      _ in
    }
    let others = verdict.findings.filter { ![.rollback, .fork].contains($0.weight) }
    let rest = LogVerdict(
      entries: verdict.entries,
      root: verdict.root,
      checked: verdict.checked,
      findings: others,
      extent: verdict.extent,
    )
    guard rest.exitCode == 0 else { return (rest, nil) }
    try desk.sign(OlderState(seen: pinned.size, root: pinned.root), in: folders.store)
    try desk.store.pinAnew(for: desk.person)
    return (rest, pinned.size)
  }

  /// Whether somebody has signed for an older state of this store.
  private func tellsOfRestoration() throws -> Bool {
    var tells = false
    _ = try store.audit(as: person) { entry, _ in
      if case .storeRestored = entry.body?.event { tells = true }
    } then: { _, _ in
    }
    return tells
  }
}
