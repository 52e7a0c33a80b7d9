internal import Foundation
internal import MRMAudit
internal import MRMExchange
public import MRMModel
internal import MRMStore
internal import MRMVault

/// What became of a restoration.
public struct Restoration: Sendable {
  /// What was found of the backup.
  public let verdict: BackupVerdict
  /// Whether the store is in its place now.
  public let isDone: Bool
  /// Whose bundles were put on this machine; those that were there already are not among them.
  public let people: [PersonLabel]
  /// Whether the person accepted a state that is older than the one they had seen: signed.
  public let isOlderAccepted: Bool

  /// 0 when the store is in its place; else why it is not: what does not hold of it, or 22 when it is
  /// older than what the person saw.
  public var exitCode: Int32 { isDone ? 0 : verdict.exitCode == 0 ? 22 : verdict.exitCode }
}

extension Desk {
  /// Puts the store of a backup into a new place, once it holds: everything that
  /// ``verifyBackup(_:identities:_:folders:now:progress:)`` checks, and what the person has seen on
  /// this machine.
  ///
  /// A backup that is older than their pin is refused unless they accept that; it is then on the
  /// record of the restored store, with what they had seen, and they alone go on from it: each other
  /// person of this machine accepts it for themselves (``acceptOlderStore(_:as:passphrase:now:)``).
  /// The bundles come first, then the store, then the pin: a run that is killed between leaves less
  /// than a restoration, and the next goes on from it.
  ///
  /// - Parameters:
  ///   - path: The backup.
  ///   - identities: The file with the age identity that opens it.
  ///   - place: The store's folder: new, or empty.
  ///   - reading: Who restores.
  ///   - bringsPeople: Whether the bundles in it are put on this machine.
  ///   - acceptsOlder: Whether the person accepts an older state than they have seen.
  ///   - folders: Where things lie on this machine.
  ///   - now: When.
  ///   - progress: Is told how many mebibytes were unpacked, of how many.
  /// - Throws: ``ServiceError/placeTaken``, ``ServiceError/otherBundle(_:)``; as verifying.
  /// - Returns: What was found, and whether the store is in its place.
  public static func restore(
    _ path: String,
    identities: String,
    into place: String,
    _ reading: BackupReading,
    bringsPeople: Bool,
    acceptsOlder: Bool,
    folders: Folders,
    now: Timestamp,
    progress: @escaping (Int, Int) -> Void = { _, _ in },
  ) throws -> Restoration {
    guard PrivateFolder.isEmpty(place) else { throw ServiceError.placeTaken }
    let backup = try UnpackedBackup(
      path,
      identities: identities,
      in: place + ".restoring",
      progress,
    )
    let newcomers = bringsPeople ? try backup.newcomers(to: folders) : []
    let (verdict, person) = try backup.judged(reading, folders, acceptsOlder, at: now)
    let isOlder = if case .older = verdict.standing { true } else { false }
    guard verdict.exitCode == 0, !isOlder || acceptsOlder else {
      return Restoration(verdict: verdict, isDone: false, people: [], isOlderAccepted: false)
    }
    let shelf = BundleShelf(folder: folders.people)
    for (label, bundle) in newcomers { try shelf.put(bundle, as: label) }
    try backup.folder.move(to: place)
    if isOlder, let person {
      let store = try CaseStore.open(place, pins: folders.pins)
      try store.pinAnew(for: person)
    }
    return Restoration(
      verdict: verdict,
      isDone: true,
      people: newcomers.map(\.label),
      isOlderAccepted: isOlder,
    )
  }
}

extension UnpackedBackup {
  /// The bundles that this machine lacks.
  ///
  /// - Throws: ``ServiceError/otherBundle(_:)`` when it has another one under a label.
  fileprivate func newcomers(
    to folders: Folders
  ) throws -> [(label: PersonLabel, bundle: PersonBundle)] {
    let shelf = BundleShelf(folder: folders.people)
    let here = Set(shelf.labels())
    for (label, bundle) in bundles where here.contains(label) {
      let other = try shelf.bundle(label)
      // Of the same person it may have a newer passphrase: it stays.
      guard other.store == bundle.store, other.person == bundle.person else {
        throw ServiceError.otherBundle(label)
      }
    }
    return bundles.filter { !here.contains($0.label) }
  }

  /// What holds of it; where it is older than the pin and that is accepted, it is signed for here,
  /// before the store has its place.
  fileprivate func judged(
    _ reading: BackupReading,
    _ folders: Folders,
    _ acceptsOlder: Bool,
    at now: Timestamp,
  ) throws -> (BackupVerdict, UnlockedPerson?) {
    guard case .person(let label, let source) = reading else {
      return (try verdict(folders), nil)
    }
    let desk = try desk(label, folders, passphrase: source, asksAgain: acceptsOlder, at: now)
    defer { try? desk.store.close() }
    let verdict = try verdict(desk)
    let (standing, pinned) = try desk.store.standing(of: desk.person)
    if acceptsOlder, verdict.exitCode == 0, case .older = standing, let pinned {
      try desk.sign(OlderState(seen: pinned.size, root: pinned.root), in: folder.path)
    }
    return (verdict, desk.person)
  }
}

extension Desk {
  /// Signs that this person accepts an older state than they have seen, into the store that lies in a
  /// folder; with pins of nobody, for their own refuses it.
  func sign(_ older: OlderState, in folder: String) throws {
    let pins = "\(folder)/pins"
    defer { try? FileManager.default.removeItem(atPath: pins) }
    let store = try CaseStore.open(folder, pins: pins)
    defer { try? store.close() }
    let admitted = try store.admit(UnlockedPerson(keys: person.keys))
    try store.change(by: admitted, at: now) { change in
      _ = try roster(change.view)
      return .storeRestored(older)
    }
  }
}
