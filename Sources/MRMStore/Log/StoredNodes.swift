internal import GRDB
internal import MRMAudit
internal import MRMCrypto

/// The stored hashes of the tree that a run of entries completes, to be held against the entries.
struct StoredNodes {
  private let stored: [NodeAddress: Digest]
  private let before: (NodeAddress) throws -> Digest
  private var built: [NodeAddress: Digest] = [:]

  /// Fetches what a run of entries completes: one question a level, not one an entry.
  init(_ database: Database, completedBy entries: Range<Int>) throws {
    let statement = try database.cachedStatement(
      sql: """
        SELECT position, hash FROM tree_node WHERE level = ? AND position >= ? AND position < ?
        """
    )
    var stored: [NodeAddress: Digest] = [:]
    var level = 0
    while entries.upperBound >> level > 0 {
      let positions = (entries.lowerBound >> level)..<(entries.upperBound >> level)
      let rows = try Row.fetchCursor(
        statement,
        arguments: [level, positions.lowerBound, positions.upperBound],
      )
      while let row = try rows.next() {
        guard let hash = Digest(bytes: try row.bytes("hash")) else { continue }
        stored[NodeAddress(level: level, position: try row.integer("position"))] = hash
      }
      level += 1
    }
    self.stored = stored
    before = { try LogReader.node($0, in: database) }
  }

  /// Builds what the next leaf completes.
  ///
  /// - Returns: The lowest of those hashes that is stored otherwise or not at all.
  mutating func add(_ leaf: Digest, at index: Int) throws -> NodeAddress? {
    let completed = try MerkleTree.appending(leaf: leaf, toSize: index) { address in
      try built[address] ?? before(address)
    }
    var wrong: NodeAddress?
    for (address, hash) in completed {
      built[address] = hash
      if wrong == nil, stored[address] != hash { wrong = address }
    }
    return wrong
  }
}
