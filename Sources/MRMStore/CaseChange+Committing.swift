internal import GRDB
internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMVault

/// How a change ends: the parts of the index, and the entry that is signed for all of it.
extension CaseChange {
  /// From how many parts on a compartment's index is merged.
  static let partsBeforeMerge = 64

  /// Writes the index parts, signs the entry that names everything written, and appends it.
  ///
  /// - Returns: The state that this machine then trusts.
  func commit(_ event: AuditEvent, at time: Timestamp) throws -> TrustedState {
    for (compartment, rows) in rows {
      try write(Array(rows.values), to: compartment)
    }
    let body = EntryBody(
      time: time,
      actor: view.person.person,
      event: event,
      writes: written,
      indexAdded: added,
      indexRemoved: removed,
    )
    let signing = view.person.keys.signing
    let salt = try Randomness.bytes(32)
    let head = EntryHead(
      origin: view.origin,
      index: view.trusted.size,
      rootBefore: view.trusted.root,
      actorKey: signing.verificationKey.keyID,
      bodyCommitment: EntryHead.commitment(to: body.encoded, salt: salt),
    )
    let headBytes = head.bytes
    let signature = try signing.sign(headBytes)
    try append(head, headBytes, signature, body: body, salt: salt)
    var after = view.trusted
    try after.apply(body, index: head.index, actorKey: head.actorKey)
    after.root = try appendLeaf(EntryHead.leaf(head: headBytes, signature: signature))
    after.size = head.index + 1
    return after
  }

  /// The compartments whose index has so many parts that it is to be merged.
  func mergeable(after state: TrustedState) -> [CompartmentRow] {
    partCounts.filter { $0.value > Self.partsBeforeMerge }.map(\.key)
  }

  /// Merges the small parts of a compartment: rows they still decide go into new segments.
  func mergeIndex(of compartment: CompartmentRow) throws {
    let index = try view.index()
    let all = index.parts(of: compartment)
    let small = all.filter { $0.rows < IndexPart.segmentRows / 2 }
    let ids = Set(small.map(\.id))
    let onlySmall = small.count == all.count
    try remove(small)
    for (row, part) in index.rows(in: compartment) where ids.contains(part) {
      // That a row is gone must be said as long as an older part may still hold it.
      if row.content == nil && onlySmall { continue }
      add(row, to: try held(compartment))
    }
    partCounts[compartment] = all.count - small.count
  }

  private func write(_ rows: [IndexRow], to compartment: CompartmentRow) throws {
    guard let key = keys[compartment] else { throw VaultError.noKey }
    let known = try partCounts[compartment] ?? view.index().parts(of: compartment).count
    var count = 0
    for start in stride(from: 0, to: rows.count, by: IndexPart.segmentRows) {
      let end = min(start + IndexPart.segmentRows, rows.count)
      let part = IndexPart(sequence: entryIndex, rows: Array(rows[start..<end]))
      let stored = try StoredIndexPart(sealing: part, id: .random(), for: key, in: view.store)
      let statement = try view.database.cachedStatement(
        sql: "INSERT INTO index_part (id, wrap, blob) VALUES (?, ?, ?)"
      )
      try statement.execute(arguments: [stored.id.bytes.data, stored.wrap.data, stored.blob.data])
      added.append(stored.digest)
      count += 1
    }
    partCounts[compartment] = known + count
  }

  private func append(
    _ head: EntryHead,
    _ headBytes: [UInt8],
    _ signature: [UInt8],
    body: EntryBody,
    salt: [UInt8],
  ) throws {
    let log = try writable(.log, of: nil)
    let key = try RecordKey.make()
    let wrap = try KeyWrap(key, of: head.bodyObject, for: log, in: view.store)
    var writer = FieldWriter()
    writer.bytes(1, salt)
    writer.bytes(2, body.encoded)
    let sealed = try key.seal(writer.bytes, for: .entryBody(of: head, in: view.store))
    let statement = try view.database.cachedStatement(
      sql: "INSERT INTO entry (number, head, signature, wrap, body) VALUES (?, ?, ?, ?, ?)"
    )
    try statement.execute(
      arguments: [head.index, headBytes.data, signature.data, wrap.bytes.data, sealed.data]
    )
  }

  private func appendLeaf(_ leaf: Digest) throws -> Digest {
    let nodes = try MerkleTree.appending(leaf: leaf, toSize: entryIndex, node: view.node)
    let statement = try view.database.cachedStatement(
      sql: "INSERT INTO tree_node (level, position, hash) VALUES (?, ?, ?)"
    )
    for (address, hash) in nodes {
      try statement.execute(arguments: [address.level, address.position, hash.bytes.data])
    }
    return try MerkleTree.root(ofSize: entryIndex + 1, node: view.node)
  }
}
