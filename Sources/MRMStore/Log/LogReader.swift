internal import Foundation
internal import GRDB
internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMVault

/// Reads the log as it stands in the store and believes of it what its signatures carry.
enum LogReader: Sendable {
  /// How many entries are fetched at once.
  private static let batch = 1000

  /// The body an entry commits to.
  static func body(
    of entry: StoredEntry,
    head: EntryHead,
    with person: UnlockedPerson,
    in store: StoreID,
  ) throws -> EntryBody {
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
    do { return try EntryBody(encoded: bytes) } catch {
      throw StoreError.tampered(.entryBody(index: entry.index))
    }
  }

  /// Verifies what is newer than a trusted state, and trusts it.
  ///
  /// - Throws: ``StoreError/rolledBack(seen:found:)``, ``StoreError/forked(at:)`` or
  ///   ``StoreError/tampered(_:)``.
  static func advance(
    _ trusted: TrustedState,
    in view: StoreView,
    visit: (Int, EntryHead, EntryBody) throws -> Void = { _, _, _ in },
  ) throws -> TrustedState {
    let size = try view.logSize()
    guard size >= trusted.size else {
      throw StoreError.rolledBack(seen: trusted.size, found: size)
    }
    guard try MerkleTree.root(ofSize: trusted.size, node: view.node) == trusted.root else {
      throw StoreError.forked(at: trusted.size)
    }
    var state = trusted
    var tree = try MerkleAccumulator(size: trusted.size, node: view.node)
    while state.size < size {
      let end = min(state.size + batch, size)
      for entry in try view.entries(state.size..<end) {
        try check(entry, against: &state, tree: &tree, in: view, visit: visit)
      }
      guard state.size == end else { throw StoreError.tampered(.entry(index: state.size)) }
    }
    guard try MerkleTree.root(ofSize: size, node: view.node) == tree.root else {
      throw StoreError.tampered(.treeNode(level: 0, position: size))
    }
    state.root = tree.root
    return state
  }

  private static func check(
    _ entry: StoredEntry,
    against state: inout TrustedState,
    tree: inout MerkleAccumulator,
    in view: StoreView,
    visit: (Int, EntryHead, EntryBody) throws -> Void,
  ) throws {
    let index = entry.index
    guard index == state.size, let head = try? EntryHead(bytes: entry.head), head.index == index,
      head.origin == view.origin, head.rootBefore == tree.root
    else { throw StoreError.tampered(.entry(index: state.size)) }
    let body = try body(of: entry, head: head, with: view.person, in: view.store)
    try state.apply(body, index: index, actorKey: head.actorKey)
    guard
      let key = state.signers[head.actorKey]?.verificationKey,
      key.isValid(signature: entry.signature, for: entry.head)
    else { throw StoreError.tampered(.entry(index: index)) }
    let leaf = EntryHead.leaf(head: entry.head, signature: entry.signature)
    guard try view.node(NodeAddress(level: 0, position: index)) == leaf else {
      throw StoreError.tampered(.treeNode(level: 0, position: index))
    }
    tree.append(leaf)
    state.size = index + 1
    try visit(index, head, body)
  }
}

extension LogReader {
  /// The keys that stand in clear, by their digest.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a digest is not its key's.
  static func signers(in database: Database) throws -> [Digest: VerificationKey] {
    var keys: [Digest: VerificationKey] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT key_id, verification_key FROM signer") {
      let key = try VerificationKey(enrolling: row.bytes("verification_key"))
      guard try key.keyID.bytes == row.bytes("key_id") else { throw StoreError.tampered(.grant) }
      keys[key.keyID] = key
    }
    return keys
  }

  /// Checks order, hashes, tree and signatures, believing the keys that stand in clear.
  static func verifyWithoutKey(
    _ database: Database,
    origin: LogOrigin,
  ) throws -> VerifiedLog {
    let keys = try signers(in: database)
    var tree = MerkleAccumulator()
    var nodes = 0
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT number, head, signature, wrap, body FROM entry ORDER BY number",
    )
    let node = try database.cachedStatement(
      sql: "SELECT hash FROM tree_node WHERE level = ? AND position = ?"
    )
    var stored: [NodeAddress: Digest] = [:]
    while let row = try rows.next() {
      let entry = try StoredEntry(row)
      guard entry.index == tree.size, let head = try? EntryHead(bytes: entry.head),
        head.index == entry.index, head.origin == origin, head.rootBefore == tree.root,
        let key = keys[head.actorKey], key.isValid(signature: entry.signature, for: entry.head)
      else { throw StoreError.tampered(.entry(index: tree.size)) }
      let leaf = EntryHead.leaf(head: entry.head, signature: entry.signature)
      let completed = MerkleTree.appending(leaf: leaf, toSize: tree.size) { stored[$0] ?? .zero }
      for (address, hash) in completed {
        stored[address] = hash
        nodes += 1
        let found = try Row.fetchOne(node, arguments: [address.level, address.position])
        guard try found?.bytes("hash") == hash.bytes else {
          throw StoreError.tampered(
            .treeNode(level: address.level, position: address.position)
          )
        }
      }
      tree.append(leaf)
    }
    let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM tree_node")
    guard count == nodes else {
      throw StoreError.tampered(.treeNode(level: 0, position: tree.size))
    }
    return VerifiedLog(
      origin: origin,
      size: tree.size,
      root: tree.root,
      signers: Array(keys.values),
      node: { address in
        guard let hash = stored[address] else {
          throw StoreError.tampered(
            .treeNode(level: address.level, position: address.position)
          )
        }
        return hash
      },
    )
  }
}

extension EntryHead {
  /// What an entry's key is wrapped for: derived from log and index, so a wrap fits one entry.
  var bodyObject: RecordID {
    let digest = Digest.sha256([Array("mrm/entry-body/1".utf8), origin.bytes, rootBefore.bytes])
    guard let id = RecordID(bytes: digest.bytes.prefix(16)) else {
      preconditionFailure("sixteen bytes are an identifier")
    }
    return id
  }
}
