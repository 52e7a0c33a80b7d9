internal import MRMCrypto
internal import MRMExchange
public import MRMModel
internal import MRMStore
internal import MRMVault

/// Who looks at a backup: somebody who works in the store, or nobody.
public enum BackupReading: Sendable {
  /// Only what can be checked without any key of the store: nothing is opened, and no pin.
  case withoutKey
  /// With the keys of a person, by the bundle that this machine or the backup has under a label; the
  /// only one in the backup when nil.
  case person(PersonLabel?, PassphraseSource?)
}

extension Desk {
  /// Opens a backup, holds its files against its manifest, and verifies the store in it as if it lay
  /// here: SQLite's own check, the whole log, and with a person's keys everything else.
  ///
  /// It is unpacked into a private folder in the state folder, sealed as it is, and removed again.
  ///
  /// - Parameters:
  ///   - path: The backup.
  ///   - identities: The file with the age identity that opens it.
  ///   - reading: Who looks.
  ///   - folders: Where things lie on this machine.
  ///   - now: When.
  ///   - progress: Is told how many mebibytes were unpacked, of how many.
  /// - Throws: ``AgeError``, ``BackupError`` when it is no backup, or not a whole one; what opening
  ///   the store in it throws.
  /// - Returns: What was found.
  public static func verifyBackup(
    _ path: String,
    identities: String,
    _ reading: BackupReading,
    folders: Folders,
    now: Timestamp,
    progress: @escaping (Int, Int) -> Void = { _, _ in },
  ) throws -> BackupVerdict {
    let place = folders.pins + ".verifying"
    let backup = try UnpackedBackup(path, identities: identities, in: place, progress)
    switch reading {
    case .withoutKey: return try backup.verdict(folders)
    case .person(let label, let source):
      let desk = try backup.desk(label, folders, passphrase: source, asksAgain: false, at: now)
      defer { try? desk.store.close() }
      return try backup.verdict(desk)
    }
  }
}

extension UnpackedBackup {
  /// What holds of it without any key.
  func verdict(_ folders: Folders) throws -> BackupVerdict {
    let unpacked = Folders(store: folder.path, people: folders.people, pins: folders.pins)
    return try verdict(Desk.verifyLogWithoutKey(unpacked), nil)
  }

  /// What holds of it with a person's keys, and how it stands to their pin.
  func verdict(_ desk: Desk) throws -> BackupVerdict {
    let log = try desk.verifyWholeLog(because: .asked, nil, against: nil, keeps: false) { _, _ in }
    return try verdict(log, desk.store.standing(of: desk.person).standing)
  }

  private func verdict(_ log: LogVerdict, _ standing: PinStanding?) throws -> BackupVerdict {
    let verdict = BackupVerdict(
      made: manifest.made,
      people: bundles.map(\.label),
      log: log,
      standing: standing.map { BackupVerdict.Standing($0) },
    )
    // A log that does not hold may end elsewhere: what it breaks says more.
    let isAsNamed = log.entries == manifest.entries && log.root == manifest.root.hex
    guard isAsNamed || verdict.exitCode != 0 else { throw BackupError.changed }
    return verdict
  }
}
