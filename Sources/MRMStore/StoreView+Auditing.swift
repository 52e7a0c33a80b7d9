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

/// A log whose entries were verified, for questions about what it was when it was shorter.
public struct VerifiedLog {
  /// Which log.
  public let origin: LogOrigin
  /// How many entries it has.
  public let size: Int
  /// The Merkle root over them.
  public let root: Digest
  /// The keys that sign its entries.
  public let signers: [VerificationKey]
  let node: (NodeAddress) throws -> Digest

  /// The root over its first entries.
  ///
  /// - Parameter size: How many; not more than it has.
  /// - Returns: MTH of RFC 6962, 2.1.
  /// - Throws: ``StoreError/tampered(_:)`` when a node of the tree is missing.
  public func root(ofSize size: Int) throws -> Digest {
    try MerkleTree.root(ofSize: size, node: node)
  }
}

@available(*, unavailable)
extension VerifiedLog: Sendable {}

extension StoreView {
  /// The log up to its last entry, as this person has verified it.
  public var verifiedLog: VerifiedLog {
    VerifiedLog(
      origin: origin,
      size: trusted.size,
      root: trusted.root,
      signers: trusted.signers.values.map(\.verificationKey),
      node: node,
    )
  }
}

extension CaseStore {
  /// What can be checked of the log without any key: order, hashes, tree, signatures.
  ///
  /// - Parameter question: What to ask of the log once it is verified.
  /// - Throws: ``StoreError/tampered(_:)`` at the first entry that does not hold; what `question`
  ///   throws.
  /// - Returns: What `question` answers.
  public func verifyLogWithoutKey<Answer>(
    _ question: (VerifiedLog) throws -> Answer
  ) throws -> Answer {
    try StoreFile.explaining {
      try queue.inDatabase { database in
        var answer: Answer?
        try database.inTransaction(.deferred) {
          answer = try question(LogReader.verifyWithoutKey(database, origin: origin))
          return .commit
        }
        guard let answer else { throw StoreError.damaged }
        return answer
      }
    }
  }
}
