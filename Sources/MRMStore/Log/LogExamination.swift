internal import GRDB
internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMVault

/// Goes through the log entry by entry and says of each what does not hold, without ending there.
///
/// Signatures and bodies are checked on all cores, what depends on the entry before in order.
struct LogExamination {
  /// How many entries are read at once; three times as many, about 12 MB, are in memory.
  private static let batch = 2000

  private let database: Database
  private let store: StoreID
  private let origin: LogOrigin
  private let person: UnlockedPerson?
  private let keys: [Digest: PreparedVerificationKey]
  private let logSize: Int
  private(set) var chain: EntryChain

  /// Begins after what is trusted already.
  ///
  /// `person` is whose keys open the bodies; nil to check what can be checked without.
  init(
    _ database: Database,
    store: StoreID,
    origin: LogOrigin,
    as person: UnlockedPerson?,
    after state: TrustedState,
    rootsAt sizes: Set<Int> = [],
  ) throws {
    self.database = database
    self.store = store
    self.origin = origin
    self.person = person
    keys = try LogReader.signers(in: database).mapValues(PreparedVerificationKey.init)
    let rest = try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM entry WHERE number >= ?",
      arguments: [state.size],
    )
    logSize = state.size + (rest ?? 0)
    let tree = try MerkleAccumulator(size: state.size) { try LogReader.node($0, in: database) }
    chain = EntryChain(after: state, tree: tree, rootsAt: sizes)
  }

  /// Takes every entry from where it stands to the end.
  ///
  /// While some are taken in order, and while more are read, those between them are examined.
  ///
  /// The first are examined while `meanwhile` asks something else of the store.
  mutating func run(
    meanwhile: () throws -> Void = {},
    _ visit: (ExaminedEntry) throws -> Void,
  ) throws {
    var ahead = BatchExamination(of: try entries(from: chain.due), by: check)
    try meanwhile()
    while let last = ahead.last {
      let next = BatchExamination(of: try entries(from: last + 1), by: check)
      let batch = ahead.finish()
      ahead = next
      let size = chain.tree.size
      var nodes = try StoredNodes(database, completedBy: size..<(size + batch.count))
      for entry in batch { try visit(take(entry, &nodes)) }
    }
  }

  /// The next entries as they are stored; none after the last.
  private func entries(from first: Int) throws -> [StoredEntry] {
    let statement = try database.cachedStatement(
      sql: "SELECT \(StoredEntry.columns) FROM entry WHERE number >= ? ORDER BY number LIMIT ?"
    )
    // A cursor lends each row: an array of them would copy what is copied out of them again.
    let rows = try Row.fetchCursor(statement, arguments: [first, Self.batch])
    var entries: [StoredEntry] = []
    while let row = try rows.next() { entries.append(try StoredEntry(row)) }
    return entries
  }

  private var check: EntryCheck {
    EntryCheck(person: person, keys: keys, store: store, origin: origin, logSize: logSize)
  }

  /// What an entry is after those before it.
  private mutating func take(
    _ examined: (ExaminedEntry, leaf: Digest),
    _ nodes: inout StoredNodes,
  ) throws -> ExaminedEntry {
    var (entry, leaf) = examined
    let wrong = try nodes.add(leaf, at: chain.tree.size)
    chain.take(&entry, leaf: leaf)
    // The key stood in clear: now its person was enrolled, or never.
    if let head = entry.head, entry.body != nil, chain.isFollowed,
      chain.signer(head.actorKey) == nil, !entry.faults.contains(.stranger)
    {
      entry.faults.append(.stranger)
    }
    if let wrong, !chain.isTreeBroken {
      entry.faults.append(.treeNode(level: wrong.level, position: wrong.position))
    }
    return entry
  }
}
