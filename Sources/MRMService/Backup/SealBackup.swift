internal import Foundation
internal import MRMAudit
internal import MRMCrypto
internal import MRMExchange
internal import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// A backup that was written and read back.
public struct WrittenBackup: Sendable {
  /// How many entries the log has in it; one of them tells that it was begun.
  public let entries: Int
  /// The Merkle root over them, in hexadecimal.
  public let root: String
  /// Whose bundles it holds.
  public let people: [PersonLabel]
}

extension Desk {
  /// Seals the whole store to recipients: one consistent snapshot while others may write, and the
  /// bundles of those who work in it on this machine.
  ///
  /// The log says first that it is begun: nothing leaves unlogged, and a backup holds the entry of its
  /// own making, so that a store restored from it at once is the one that was. An entry without a
  /// backup is left when writing fails; a backup without an entry never is. Under its name stands a
  /// file that was read back from the disk and opened, chunk by chunk, to the digest of what was
  /// sealed; or none.
  ///
  /// - Parameters:
  ///   - path: The file, mode 0600; it must not be there.
  ///   - recipients: Whom to seal it to.
  ///   - progress: Is told how many mebibytes were gone through, of how many.
  /// - Throws: ``Refusal`` unless this person may; ``ServiceError/fileExists``;
  ///   ``ServiceError/notAsWritten``; ``AgeError``; ``BackupError``; ``StoreError``. Nothing is left
  ///   under the name then.
  /// - Returns: What it holds.
  public func backUp(
    to path: String,
    for recipients: [Recipient],
    progress: @escaping (Int, Int) -> Void = { _, _ in },
  ) throws -> WrittenBackup {
    guard !FileManager.default.fileExists(atPath: path) else { throw ServiceError.fileExists }
    let file = try UnfinishedFile(at: path)
    var seen: Set<Recipient> = []
    let distinct = recipients.filter { seen.insert($0).inserted }.map(\.age)
    guard !distinct.isEmpty else { throw AgeError.noRecipients }
    try store.change(by: person, at: now) { change in
      try Permissions.check(.backUp, by: actor(roster(change.view)), office: nil)
      return .backupSealed(
        BackupSealing(recipients: distinct.map { Digest.sha256(Array($0.text.utf8)) })
      )
    }
    let snapshot = try store.snapshot()
    let bundles = try bundlesOfStore()
    var walk = Walk(total: 3 * snapshot.byteCount, progress)
    let manifest = try manifest(of: snapshot, bundles) { walk.pass($0) }

    var sealed = RunningDigest()
    var writer = try AgeWriter(to: distinct) { try file.write($0) }
    try BackupWriter.write(manifest) { bytes in
      sealed.add(bytes)
      try writer.write(bytes)
    } content: { part in
      switch part.name {
      case .bundle(let label):
        var rest = bundles[label] ?? []
        return {
          defer { rest = [] }
          return rest
        }
      case .store:
        let next = try snapshot.pieces()
        return {
          let piece = try next()
          walk.pass(piece.count)
          return piece
        }
      case .manifest: preconditionFailure("a manifest does not list itself")
      }
    }
    let key = try writer.finishToReadBack()
    var content = try key.open(file.readBack())
    var read = RunningDigest()
    while let piece = try content.next() {
      read.add(piece)
      walk.pass(piece.count)
    }
    guard sealed.finish() == read.finish() else { throw ServiceError.notAsWritten }
    guard try file.finish() else { throw ServiceError.fileExists }
    return WrittenBackup(
      entries: manifest.entries,
      root: manifest.root.hex,
      people: try bundles.keys.sorted().map { try PersonLabel($0) },
    )
  }

  /// The bundles on this machine that belong to this store, by label.
  private func bundlesOfStore() throws -> [String: [UInt8]] {
    let shelf = BundleShelf(folder: folders.people)
    var bundles: [String: [UInt8]] = [:]
    for label in shelf.labels() {
      let bundle = try shelf.bundle(label)
      if bundle.store == store.id { bundles[label.rawValue] = bundle.bytes }
    }
    return bundles
  }

  private func manifest(
    of snapshot: StoreSnapshot,
    _ bundles: [String: [UInt8]],
    _ passed: (Int) -> Void,
  ) throws -> BackupManifest {
    var digest = RunningDigest()
    let next = try snapshot.pieces()
    while true {
      let piece = try next()
      guard !piece.isEmpty else { break }
      digest.add(piece)
      passed(piece.count)
    }
    return try BackupManifest(
      store: snapshot.store,
      log: snapshot.origin.retyped(),
      made: now,
      entries: snapshot.entries,
      root: snapshot.root,
      bundles: bundles.map { label, bytes in
        BackupPart(
          name: .bundle(label: label),
          byteCount: bytes.count,
          digest: Digest.sha256(bytes),
        )
      },
      file: BackupPart(name: .store, byteCount: snapshot.byteCount, digest: digest.finish()),
    )
  }
}

/// How far something long has come, told in mebibytes.
struct Walk {
  private static let unit = 1 << 20

  private let total: Int
  private let tell: (Int, Int) -> Void
  private var passed = 0

  init(total: Int, _ tell: @escaping (Int, Int) -> Void) {
    self.total = total
    self.tell = tell
  }

  /// Goes on by some bytes.
  mutating func pass(_ count: Int) {
    let before = passed / Self.unit
    passed += count
    guard passed / Self.unit > before else { return }
    tell(min(passed, total) / Self.unit, (total + Self.unit - 1) / Self.unit)
  }
}
