internal import Foundation
internal import GRDB
public import MRMAudit
public import MRMCrypto
public import MRMModel
public import MRMVault
internal import Synchronization

/// A store at one moment, in a file that has no name any more: it goes with the value, and a process
/// that is killed leaves nothing of it.
public final class StoreSnapshot: Sendable {
  private static let pieceByteCount = 1 << 18

  /// The store's identity.
  public let store: StoreID
  /// The log's identity.
  public let origin: LogOrigin
  /// How many entries the log has in it.
  public let entries: Int
  /// The Merkle root over them.
  public let root: Digest
  /// The size of the file in bytes.
  public let byteCount: Int
  private let handle: FileHandle

  init(_ identity: SnapshotIdentity, _ handle: FileHandle) throws {
    store = identity.store
    origin = identity.origin
    entries = identity.entries
    root = identity.root
    self.handle = handle
    byteCount = Int(clamping: try handle.seekToEnd())
  }

  /// Gives the file from its first byte on, in pieces; none at its end.
  ///
  /// - Throws: ``StoreError/inputOutput(code:)``, as what it returns does.
  public func pieces() throws -> () throws -> [UInt8] {
    do { try handle.seek(toOffset: 0) } catch { throw StoreError.inputOutput(code: 0) }
    return { [handle] in
      do { return [UInt8](try handle.read(upToCount: Self.pieceByteCount) ?? Data()) } catch {
        throw StoreError.inputOutput(code: 0)
      }
    }
  }
}

/// Which store a file holds, and how far its log goes.
struct SnapshotIdentity {
  let store: StoreID
  let origin: LogOrigin
  let entries: Int
  let root: Digest
}

extension CaseStore {
  /// What a snapshot is called while it is made, beside the store.
  private static let snapshotName = StoreFile.name + ".snapshot"

  /// Takes a snapshot while others may write: one consistent state, checked by SQLite.
  ///
  /// It is made in the store's folder, sealed as the store is. The folder is locked meanwhile, so that
  /// two never share a file, and what a run that was killed left there is removed.
  ///
  /// - Throws: ``StoreError``.
  public func snapshot() throws -> StoreSnapshot {
    try PrivateFile.whileLocked(folder: folder) {
      let path = "\(folder)/\(Self.snapshotName)"
      let manager = FileManager.default
      defer {
        for suffix in ["", "-wal", "-shm", "-journal"] {
          try? manager.removeItem(atPath: path + suffix)
        }
      }
      for suffix in ["", "-wal", "-shm", "-journal"] {
        try? manager.removeItem(atPath: path + suffix)
      }
      guard
        manager.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
      else { throw StoreError.readOnly }
      try StoreFile.explaining {
        try queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
      }
      let identity = try Self.identified(path)
      guard let handle = FileHandle(forReadingAtPath: path) else { throw StoreError.readOnly }
      return try StoreSnapshot(identity, handle)
    }
  }

  /// Checks a copy of a store with SQLite, and tells what it is.
  private static func identified(_ path: String) throws -> SnapshotIdentity {
    try StoreFile.explaining {
      let copy = try StoreFile.open(path, isCopy: true)
      let found = try copy.inDatabase { database in
        try StoreFile.checkFormat(of: database)
        guard try defects(in: database) == 0 else { throw StoreError.damaged }
        let (store, origin) = try identity(in: database)
        let size = try LogReader.size(in: database)
        let root = try MerkleTree.root(ofSize: size) { try LogReader.node($0, in: database) }
        return SnapshotIdentity(store: store, origin: origin, entries: size, root: root)
      }
      try copy.close()
      return found
    }
  }
}
