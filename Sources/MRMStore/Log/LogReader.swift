internal import Foundation
internal import GRDB
internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMVault

/// Reads the log as it stands in the store and believes of it what its signatures carry.
enum LogReader: Sendable {
  /// The body an entry commits to.
  ///
  /// - Throws: ``VaultError/noKey``; ``StoreError/tampered(_:)``;
  ///   ``StoreError/newerEntry(index:)``.
  static func body(
    of entry: StoredEntry,
    head: EntryHead,
    with person: UnlockedPerson,
    in store: StoreID,
  ) throws -> EntryBody {
    let opened = try openedBody(of: entry, head: head, with: person, in: store)
    return try read(opened.bytes, of: entry)
  }

  /// Reads the body that was opened of an entry.
  ///
  /// - Throws: ``StoreError/tampered(_:)``, ``StoreError/newerEntry(index:)``.
  static func read(_ body: [UInt8], of entry: StoredEntry) throws(StoreError) -> EntryBody {
    do { return try EntryBody(signed: body) } catch {
      throw error == .newer
        ? .newerEntry(index: entry.index) : .tampered(.entryBody(index: entry.index))
    }
  }

  /// The bytes of the body an entry commits to, with the salt of the commitment.
  static func openedBody(
    of entry: StoredEntry,
    head: EntryHead,
    with person: UnlockedPerson,
    in store: StoreID,
  ) throws -> (salt: [UInt8], bytes: [UInt8]) {
    let context = SealingContext.entryBody(of: head, in: store)
    let wrap = try KeyWrap(bytes: entry.wrap)
    let key = try person.recordKey(of: head.bodyObject, kind: .log, wraps: [wrap])
    guard let sealed = try? key.open(entry.body, for: context) else {
      throw StoreError.tampered(.entryBody(index: entry.index))
    }
    var reader = FieldReader(sealed)
    let salt = try reader.bytes(1)
    let bytes = try reader.bytes(2)
    try reader.finish()
    guard EntryHead.commitment(to: bytes, salt: salt) == head.bodyCommitment else {
      throw StoreError.tampered(.entryBody(index: entry.index))
    }
    return (salt, bytes)
  }

  /// Verifies what is newer than a trusted state, and trusts it.
  ///
  /// - Throws: ``StoreError/rolledBack(seen:found:)``, ``StoreError/forked(at:)`` or
  ///   ``StoreError/tampered(_:)`` at the first entry that does not hold.
  static func advance(_ trusted: TrustedState, in view: StoreView) throws -> TrustedState {
    let size = try view.logSize()
    guard size >= trusted.size else {
      throw StoreError.rolledBack(seen: trusted.size, found: size)
    }
    guard try MerkleTree.root(ofSize: trusted.size, node: view.node) == trusted.root else {
      throw StoreError.forked(at: trusted.size)
    }
    // The pin of an older program does not say who may act: it is found out once, from the first entry.
    let known = trusted.size > 0 && trusted.roster.members.isEmpty ? .nothing : trusted
    guard size > known.size else { return known }
    var examination = try LogExamination(
      view.database,
      store: view.store,
      origin: view.origin,
      as: view.person,
      after: known,
    )
    try examination.run { entry in
      if let fault = entry.faults.first { throw fault.error(at: entry.index) }
    }
    return examination.chain.trusted
  }
}

extension LogReader {
  /// The keys that stand in clear, by their digest: a digest that is not its key's is left out, and
  /// what the key signed is then a stranger's.
  static func signers(in database: Database) throws -> [Digest: VerificationKey] {
    var keys: [Digest: VerificationKey] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT key_id, verification_key FROM signer") {
      guard let key = try? VerificationKey(enrolling: row.bytes("verification_key")),
        try key.keyID.bytes == row.bytes("key_id")
      else { continue }
      keys[key.keyID] = key
    }
    return keys
  }

  /// An entry as it stands there; nil beyond the last.
  static func entry(_ index: Int, in database: Database) throws -> StoredEntry? {
    let statement = try database.cachedStatement(
      sql: "SELECT \(StoredEntry.columns) FROM entry WHERE number = ?"
    )
    return try Row.fetchOne(statement, arguments: [index]).map { try StoredEntry($0) }
  }

  /// How many entries the log has, by the index of its last.
  static func size(in database: Database) throws -> Int {
    let statement = try database.cachedStatement(sql: "SELECT max(number) FROM entry")
    let last = try Int.fetchOne(statement)
    // The head of an entry says the same number, and is refused where none could follow it.
    return last.map { $0 == Int.max ? $0 : $0 + 1 } ?? 0
  }

  /// How many rows hold a key under a name that is not its digest, or a key that nobody may have.
  static func misnamedKeys(in database: Database) throws -> Int {
    let rows = try Int.fetchOne(database, sql: "SELECT count(*) FROM signer") ?? 0
    return try rows - signers(in: database).count
  }

  /// A stored hash of the tree.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when it is not there.
  static func node(_ address: NodeAddress, in database: Database) throws -> Digest {
    let statement = try database.cachedStatement(
      sql: "SELECT hash FROM tree_node WHERE level = ? AND position = ?"
    )
    let row = try Row.fetchOne(statement, arguments: [address.level, address.position])
    guard let row, let hash = Digest(bytes: try row.bytes("hash")) else {
      throw StoreError.tampered(.treeNode(level: address.level, position: address.position))
    }
    return hash
  }
}

extension EntryHead {
  /// What an entry's key is wrapped for: derived from log and index, so a wrap fits one entry.
  var bodyObject: RecordID {
    let digest = Digest.sha256([Array("mrm/entry-body/1".utf8), origin.bytes, rootBefore.bytes])
    return RecordID(derivedFrom: digest)
  }
}
