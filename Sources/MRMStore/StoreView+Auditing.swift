internal import Foundation
internal import GRDB
public import MRMAudit
public import MRMCrypto
public import MRMModel

extension StoreView {
  /// Every version of every record with the digest of its blob.
  ///
  /// - Throws: What `visit` throws, or ``StoreError``.
  public func forEachRecord(_ visit: (RecordID, Int, Digest) throws -> Void) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT id, version, blob FROM record")
    while let row = try rows.next() {
      guard let id = RecordID(bytes: try row.bytes("id")) else { throw StoreError.damaged }
      try visit(id, row["version"], Digest.sha256(try row.bytes("blob")))
    }
  }

  /// The digests of every stored grant.
  public func grantDigests() throws -> [Digest] {
    try Row.fetchAll(database, sql: "SELECT sealed FROM access_grant")
      .map { Digest.sha256(try $0.bytes("sealed")) }
  }

  /// The ids of every record that some key is wrapped for.
  public func wrappedRecords() throws -> Set<RecordID> {
    let rows = try Row.fetchCursor(database, sql: "SELECT DISTINCT record FROM wrap")
    var ids: Set<RecordID> = []
    while let row = try rows.next() {
      guard let id = RecordID(bytes: try row.bytes("record")) else { throw StoreError.damaged }
      ids.insert(id)
    }
    return ids
  }

  /// The digests of the keys that stand in clear.
  public func signerKeys() throws -> Set<Digest> {
    Set(try LogReader.signers(in: database).keys)
  }

  /// Verifies the whole log from its first entry and shows each entry to a replay.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` at the first entry that does not hold.
  /// - Returns: What the log leaves in force.
  public func replay(
    _ visit: (Int, EntryHead, EntryBody) throws -> Void
  ) throws -> TrustedState {
    try LogReader.advance(.nothing, in: self, visit: visit)
  }
}

extension CaseStore {
  /// What can be checked of the log without any key: order, hashes, tree, signatures.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` at the first entry that does not hold.
  /// - Returns: How many entries there are, and the root over them.
  public func verifyLogWithoutKey() throws -> (size: Int, root: Digest) {
    try StoreFile.explaining {
      try queue.inDatabase { database in
        var result: (Int, Digest)?
        try database.inTransaction(.deferred) {
          result = try LogReader.verifyWithoutKey(database, origin: origin)
          return .commit
        }
        guard let result else { throw StoreError.damaged }
        return result
      }
    }
  }
}
