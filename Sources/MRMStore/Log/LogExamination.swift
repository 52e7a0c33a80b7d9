internal import Dispatch
internal import Foundation
internal import GRDB
internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMVault
internal import Synchronization

/// Goes through the log entry by entry and says of each what does not hold, without ending there.
///
/// Signatures and bodies are checked on all cores, what depends on the entry before in order.
struct LogExamination {
  /// How many entries are in memory at once, about 4 MB: enough to keep every core busy.
  private static let batch = 2000
  /// Below so many it takes longer to share the work than to do it.
  private static let leastShare = 64

  private let database: Database
  private let store: StoreID
  private let origin: LogOrigin
  private let person: UnlockedPerson?
  private let keys: [Digest: VerificationKey]
  private let logSize: Int
  private(set) var state: TrustedState
  private(set) var tree: MerkleAccumulator
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
  ) throws {
    self.database = database
    self.store = store
    self.origin = origin
    self.person = person
    self.state = state
    keys = try LogReader.signers(in: database)
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
  mutating func run(_ visit: (ExaminedEntry) throws -> Void) throws {
    let statement = try database.cachedStatement(
      sql: """
        SELECT number, head, signature, wrap, body FROM entry
        WHERE number >= ? ORDER BY number LIMIT ?
        """
    )
    var next = state.size
    while true {
      let stored = try Row.fetchAll(statement, arguments: [next, Self.batch])
        .map { try StoredEntry($0) }
      guard let last = stored.last else { break }
      var nodes = try StoredNodes(database, completedBy: state.size..<(state.size + stored.count))
      for entry in examined(stored) { try visit(take(entry, &nodes)) }
      next = last.index + 1
    }
    state.root = tree.root
  }

  /// What an entry is by itself; on all cores when there are many.
  private func examined(_ entries: [StoredEntry]) -> [(ExaminedEntry, leaf: Digest)] {
    let check = EntryCheck(
      person: person,
      keys: keys,
      store: store,
      origin: origin,
      logSize: logSize,
    )
    // Four times as many shares as cores: none waits long for the slowest.
    let shares = min(
      ProcessInfo.processInfo.activeProcessorCount * 4,
      entries.count / Self.leastShare
    )
    guard shares > 1 else { return entries.map(check.examined) }
    let size = (entries.count + shares - 1) / shares
    let done = Mutex<[Int: [(ExaminedEntry, leaf: Digest)]]>([:])
    DispatchQueue.concurrentPerform(iterations: shares) { share in
      let range = min(share * size, entries.count)..<min((share + 1) * size, entries.count)
      let part = entries[range].map(check.examined)
      done.withLock { $0[share] = part }
    }
    return done.withLock { done in (0..<shares).flatMap { done[$0] ?? [] } }
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
    state.size = entry.index + 1
    return entry
  }
}
