import Foundation
import MRMAudit
import MRMCrypto
import MRMExchange
import MRMModel
import MRMStore
import MRMTestSupport
import MRMVault

@testable import MRMService

/// A task force with somebody's age key, and backups of its store.
struct BackupScene {
  let force: TaskForce
  let recipient: Recipient
  /// The file with the identity.
  let key: String

  init() throws {
    force = try TaskForce()
    key = force.root + "/key.txt"
    let identity = try AgeIdentity.make()
    recipient = try Recipient(identity.recipient.text)
    let secret = try identity.text()
    var text: [UInt8] = []
    unsafe secret.withUnsafeBytes { unsafe text.append(contentsOf: $0) }
    try Data(text).write(to: URL(filePath: key))
  }

  /// Writes a backup and gives its path.
  func backUp(_ name: String = "backup.age", by label: String = "admin") throws -> String {
    let path = "\(force.root)/\(name)"
    _ = try force.desk(label).backUp(to: path, for: [recipient])
    return path
  }

  /// Signs so many entries that change nothing else.
  func signEntries(_ count: Int, in store: String? = nil) throws {
    let desk = try desk("admin", in: store)
    for _ in 0..<count {
      try desk.store.change(by: desk.person, at: desk.now) { _ in .backupWritten }
    }
  }

  /// A person's desk at the store in some folder.
  func desk(_ label: String, in store: String? = nil) throws -> Desk {
    try Desk.open(
      Folders(
        store: store ?? force.folders.store,
        people: force.folders.people,
        pins: force.folders.pins,
      ),
      as: PersonLabel(label),
      passphrase: passphrase,
      asksAgain: true,
      now: TaskForce.now,
    )
  }

  var passphrase: PassphraseSource { .file(force.root + "/passphrase") }

  func reading(_ label: String) throws -> BackupReading {
    .person(try PersonLabel(label), passphrase)
  }

  func verify(_ path: String, as label: String = "admin") throws -> BackupVerdict {
    try Desk.verifyBackup(
      path,
      identities: key,
      reading(label),
      folders: force.folders,
      now: TaskForce.now,
    )
  }

  func restore(
    _ path: String,
    into place: String = "restored",
    as reading: BackupReading? = nil,
    people: Bool = false,
    older: Bool = false,
    on folders: Folders? = nil,
  ) throws -> Restoration {
    try Desk.restore(
      path,
      identities: key,
      into: "\(force.root)/\(place)",
      reading ?? self.reading("admin"),
      bringsPeople: people,
      acceptsOlder: older,
      folders: folders ?? force.folders,
      now: TaskForce.now,
    )
  }

  /// What lies in the scene's folder, but what every task force has.
  func names() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: force.root))
      .subtracting(["store", "people", "pins", "passphrase", "key.txt"])
  }

  /// Where things would lie on a machine that never saw the store.
  var otherMachine: Folders {
    Folders(
      store: force.root + "/other/store",
      people: force.root + "/other/people",
      pins: force.root + "/other/pins",
    )
  }

  /// Changes a store's file behind the program's back.
  func change(_ file: String, _ statement: String) throws {
    let folder = force.root + "/shell"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try SQLiteShell.run("ATTACH '\(file)' AS store; \(statement);", in: folder)
  }

  /// Opens a backup, changes the store in it, and seals it again with a manifest that is right.
  func forge(
    _ path: String,
    _ statement: String,
    keepsManifest: Bool = false,
    isOfStore other: StoreID? = nil,
  ) throws -> String {
    let place = force.root + "/forging"
    let backup = try UnpackedBackup(path, identities: key, in: place) { _, _ in }
    let file = "\(place)/store.sqlite"
    try change(file, statement)
    let store = Array(try Data(contentsOf: URL(filePath: file)))
    let old = backup.manifest
    let forged = force.root + "/forged.age"
    let sink = try UnfinishedFile(at: forged)
    let manifest = try BackupManifest(
      store: other ?? old.store,
      log: old.log,
      made: old.made,
      entries: old.entries,
      root: old.root,
      bundles: old.parts.dropLast().map(\.self),
      file: BackupPart(
        name: .store,
        byteCount: store.count,
        digest: keepsManifest ? old.root : .sha256(store),
      ),
    )
    var writer = try AgeWriter(to: [recipient.age]) { try sink.write($0) }
    try BackupWriter.write(manifest) {
      try writer.write($0)
    } content: { part in
      var rest =
        switch part.name {
        case .bundle(let label):
          backup.bundles.first { $0.label.rawValue == label }?.bundle.bytes ?? []
        case .store, .manifest: store
        }
      return {
        defer { rest = [] }
        return rest
      }
    }
    try writer.finish()
    _ = try sink.finish()
    return forged
  }
}
