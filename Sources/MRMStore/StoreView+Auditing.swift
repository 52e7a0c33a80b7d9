internal import Foundation
internal import GRDB
public import MRMAudit
public import MRMCrypto
public import MRMModel
public import MRMVault

extension StoreView {
  /// Every version of every record with the digest of its blob.
  ///
  /// - Throws: What `visit` throws, or ``StoreError``.
  public func forEachRecord(_ visit: (RecordID, Int, Digest) throws -> Void) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT id, version, blob FROM record")
    while let row = try rows.next() {
      guard let id = RecordID(bytes: try row.bytes("id")) else { throw StoreError.damaged }
      try visit(id, row.integer("version"), Digest.sha256(try row.bytes("blob")))
    }
  }

  /// How many versions of records are stored.
  public func recordCount() throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM record") ?? 0
  }

  /// The digest of the blob that is stored of a version; nil when there is none.
  public func blobDigest(of record: RecordVersion) throws -> Digest? {
    let statement = try database.cachedStatement(
      sql: "SELECT blob FROM record WHERE id = ? AND version = ?"
    )
    // Hashed where the engine has it: a verification asks for thousands.
    let rows = try Row.fetchCursor(
      statement,
      arguments: [record.id.bytes.data, record.version],
    )
    return try rows.next()?.withUnsafeData(atIndex: 0) { blob in
      unsafe blob?.withUnsafeBytes { unsafe Digest.sha256($0) }
    }
  }

  /// Whether some key is wrapped for a record, and every wrap of it has the form of one.
  public func isWrapped(_ record: RecordID) throws -> Bool {
    let wraps = try wraps(of: record)
    return !wraps.isEmpty && wraps.allSatisfy { (try? $0.checkForm()) != nil }
  }

  /// The identities of every stored part of the index.
  public func indexPartIDs() throws -> Set<RecordID> {
    let rows = try Row.fetchAll(database, sql: "SELECT id FROM index_part")
    return try Set(
      rows.map { row in
        guard let id = RecordID(bytes: try row.bytes("id")) else { throw StoreError.damaged }
        return id
      }
    )
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

  /// Whether the keys that stand in clear are those of everyone enrolled, each under its own name.
  public func holdsSigners() throws -> Bool {
    try LogReader.misnamedKeys(in: database) == 0
      && Set(LogReader.signers(in: database).keys) == Set(trusted.signers.keys)
  }

  /// Whether one of these compartments opens a wrap of a record's key.
  ///
  /// No entry signs a wrap, so that a record can be wrapped anew: one that was changed shows only
  /// where somebody tries it.
  public func isWrapped(_ record: RecordID, for compartments: [CompartmentKey]) throws -> Bool {
    try wraps(of: record).contains { wrap in
      compartments.contains { (try? wrap.open(of: record, with: $0, in: store)) != nil }
    }
  }

  /// Goes through the whole log from its first entry.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` at the first entry that does not hold; what `visit` throws.
  public func replay(_ visit: (Int, EntryBody) throws -> Void) throws {
    var examination = try LogExamination(
      database,
      store: store,
      origin: origin,
      as: person,
      after: .nothing,
    )
    try examination.run { entry in
      if let fault = entry.faults.first { throw fault.error(at: entry.index) }
      if let body = entry.body { try visit(entry.index, body) }
    }
  }

  /// Opens a record that an entry wrote, and proves that it is what the entry signed.
  ///
  /// - Throws: As ``open(_:_:authors:)-(_,_,_)``; ``StoreError/tampered(_:)`` when it is another.
  public func open<Content: MRMModel.Record>(
    _ type: Content.Type = Content.self,
    proving write: RecordWrite,
    by author: Identifier<Person>,
  ) throws -> OpenedRecord<Content> {
    let opened: OpenedRecord<Content> = try open(type, write.record, authors: [author])
    guard opened.blob == write.blob, opened.plaintext == write.plaintext else {
      throw StoreError.tampered(.record(write.record))
    }
    return opened
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
  let rootOfSize: (Int) throws -> Digest
  // What the entries themselves led to, where they were read and it was asked for.
  var reached: [Int: Digest] = [:]
  // A copy of the log has no store to fetch an entry from.
  var entry: (Int) throws -> StoredEntry? = { _ in nil }

  /// An entry as it stands there; nil beyond the last.
  ///
  /// - Throws: ``StoreError`` when it cannot be read.
  public func storedEntry(_ index: Int) throws -> StoredEntry? { try entry(index) }

  /// The root over its first entries.
  ///
  /// - Parameter size: How many; not more than it has.
  /// - Returns: MTH of RFC 6962, 2.1.
  /// - Throws: ``StoreError/tampered(_:)`` when a node of the tree is missing.
  public func root(ofSize size: Int) throws -> Digest { try rootOfSize(size) }

  /// Whether a root is that over its first entries.
  ///
  /// An entry that is gone and a hash that was changed are no other past: it is another only if
  /// neither the entries lead to that root nor what is stored of the tree.
  ///
  /// - Throws: As ``root(ofSize:)``.
  public func begins(with root: Digest, of size: Int) throws -> Bool {
    try reached[size] == root || rootOfSize(size) == root
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
      rootOfSize: { try MerkleTree.root(ofSize: $0, node: self.node) },
      reached: rootsReached,
      entry: { try self.entries($0..<($0 + 1)).first },
    )
  }
}
