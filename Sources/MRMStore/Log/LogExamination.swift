internal import GRDB
internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMVault

/// Goes through the log entry by entry and says of each what does not hold, without ending there.
///
/// Signatures and bodies are checked on all cores, what depends on the entry before in order.
struct LogExamination {
  /// How many entries are read at once; three times as many, about 6 MB, are in memory.
  private static let batch = 1000

  private let database: Database
  private let store: StoreID
  private let origin: LogOrigin
  private let person: UnlockedPerson?
  private let keys: [Digest: PreparedVerificationKey]
  private let logSize: Int
  private(set) var state: TrustedState
  private(set) var tree: MerkleAccumulator
  /// The roots that the entries themselves led to, at the sizes that were asked for.
  private(set) var roots: [Int: Digest] = [:]
  private let sizes: Set<Int>
  /// After the first wrong root every later one is wrong, too: it is told once.
  private var isTreeBroken = false

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
    self.sizes = sizes
    self.store = store
    self.origin = origin
    self.person = person
    self.state = state
    keys = try LogReader.signers(in: database).mapValues(PreparedVerificationKey.init)
    let rest = try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM entry WHERE number >= ?",
      arguments: [state.size],
    )
    logSize = state.size + (rest ?? 0)
    tree = try MerkleAccumulator(size: state.size) {
      try LogReader.node($0, in: database)
    }
  }

  /// Takes every entry from where it stands to the end.
  ///
  /// While some are taken in order, and while more are read, those between them are examined.
  mutating func run(_ visit: (ExaminedEntry) throws -> Void) throws {
    var ahead = BatchExamination(of: try entries(from: state.size), by: check)
    while let last = ahead.last {
      let next = BatchExamination(of: try entries(from: last + 1), by: check)
      let batch = ahead.finish()
      ahead = next
      var nodes = try StoredNodes(database, completedBy: state.size..<(state.size + batch.count))
      for entry in batch { try visit(take(entry, &nodes)) }
    }
    state.root = tree.root
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
    if entry.index != state.size { entry.faults.append(.gap(from: state.size)) }
    if let head = entry.head, head.rootBefore != tree.root, !isTreeBroken {
      isTreeBroken = true
      entry.faults.append(.rootBefore)
    }
    if let head = entry.head, let body = entry.body {
      do {
        try state.apply(body, index: entry.index, actorKey: head.actorKey)
      } catch {
        entry.faults.append(.forbidden)
      }
      if state.signers[head.actorKey] == nil, !entry.faults.contains(.stranger) {
        entry.faults.append(.stranger)
      }
    }
    if let wrong = try nodes.add(leaf, at: tree.size), !isTreeBroken {
      entry.faults.append(.treeNode(level: wrong.level, position: wrong.position))
    }
    tree.append(leaf)
    if sizes.contains(tree.size) { roots[tree.size] = tree.root }
    state.size = entry.index + 1
    return entry
  }
}
