internal import Foundation
internal import MRMCrypto
internal import MRMExchange
internal import MRMModel
internal import MRMStore
internal import MRMVault

/// A backup whose files lie in a private folder, each the one that the manifest names.
struct UnpackedBackup {
  let manifest: BackupManifest
  let folder: PrivateFolder
  let bundles: [(label: PersonLabel, bundle: PersonBundle)]

  /// Opens a backup and unpacks it.
  ///
  /// - Parameters:
  ///   - path: The backup.
  ///   - identities: The file with the identity that opens it.
  ///   - place: Where to unpack it; removed with the value.
  ///   - progress: Is told how many mebibytes were unpacked, of how many.
  /// - Throws: ``ServiceError/unreadableFile``, ``AgeError``, ``BackupError``, ``VaultError``;
  ///   ``StoreError``.
  init(
    _ path: String,
    identities: String,
    in place: String,
    _ progress: @escaping (Int, Int) -> Void,
  ) throws {
    let file = try IncomingFile(path, identities: identities, passphrase: nil)
    let reader = try BackupReader { try file.next() }
    manifest = reader.manifest
    folder = try PrivateFolder(place)
    var bytes: [String: [UInt8]] = [:]
    var walk = Walk(total: manifest.parts.reduce(0) { $0 + $1.byteCount }, progress)
    do {
      let store = try UnfinishedFile(at: "\(folder.path)/\(BackupName.store.path)")
      try reader.read { part, piece in
        switch part.name {
        case .bundle(let label): bytes[label, default: []] += piece
        case .store: try store.write(piece)
        case .manifest: preconditionFailure("a manifest does not list itself")
        }
        walk.pass(piece.count)
      }
      guard try store.finish() else { throw ServiceError.fileExists }
    }
    let shelf = BundleShelf(folder: "\(folder.path)/\(PrivateFolder.people)")
    var bundles: [(label: PersonLabel, bundle: PersonBundle)] = []
    for (label, bytes) in bytes.sorted(by: { $0.key < $1.key }) {
      let bundle = try PersonBundle(bytes: bytes)
      guard bundle.store == manifest.store else { throw BackupError.changed }
      let label = try PersonLabel(label)
      try shelf.put(bundle, as: label)
      bundles.append((label, bundle))
    }
    self.bundles = bundles
  }

  /// Opens the store for one of those who work in it: with the bundle that this machine has, else with
  /// the one in the backup.
  ///
  /// - Throws: What opening throws.
  func desk(
    _ named: PersonLabel?,
    _ folders: Folders,
    passphrase: PassphraseSource?,
    asksAgain: Bool,
    at now: Timestamp,
  ) throws -> Desk {
    let own = BundleShelf(folder: folders.people)
    let packed = "\(folder.path)/\(PrivateFolder.people)"
    // Its passphrase may have been changed since the backup: the bundle of this machine goes first.
    let label = try named ?? BundleShelf(folder: packed).label(nil)
    let isHere = try own.labels().contains(label) && own.bundle(label).store == manifest.store
    return try Desk.open(
      Folders(store: folder.path, people: isHere ? folders.people : packed, pins: folders.pins),
      as: label,
      passphrase: passphrase,
      asksAgain: asksAgain,
      isAudit: true,
      now: now,
    )
  }
}
