internal import MRMAudit
internal import MRMCrypto

/// The entries of a log in their order: what can be said of each only after those before it.
///
/// A store's and a copy's are judged here by the same rules.
struct EntryChain: Sendable {
  private let sizes: Set<Int>
  /// What the entries so far leave in force, but for their root; its size is the index that is due.
  private var state: TrustedState
  /// The tree over them.
  private(set) var tree: MerkleAccumulator
  /// The roots that they led to, at the sizes that were asked for.
  private(set) var roots: [Int: Digest] = [:]
  /// After the first wrong root every later one is wrong, too: it is told once.
  private(set) var isTreeBroken = false
  /// Whether every body so far was read: after one that a newer version wrote nobody can say here who is
  /// enrolled, and which parts of the index are in force.
  private(set) var isFollowed = true

  /// Begins after what is trusted already, with the tree over that.
  init(after state: TrustedState, tree: MerkleAccumulator, rootsAt sizes: Set<Int>) {
    self.state = state
    self.tree = tree
    self.sizes = sizes
    keepRoot()
  }

  /// What the entries so far leave in force.
  var trusted: TrustedState {
    var trusted = state
    trusted.root = tree.root
    return trusted
  }

  /// The index that is due next.
  var due: Int { state.size }

  /// Who was enrolled so far with a key, by its digest.
  func signer(_ key: Digest) -> TrustedSigner? { state.signers[key] }

  /// The clear part of an entry, if it is well formed and belongs to this log and this index.
  static func head(_ bytes: [UInt8], at index: Int, of origin: LogOrigin) -> EntryHead? {
    guard let head = try? EntryHead(bytes: bytes), head.index == index, head.origin == origin
    else { return nil }
    return head
  }

  /// Takes the next entry, and adds to its faults what it is not after those before it.
  mutating func take(_ entry: inout ExaminedEntry, leaf: Digest) {
    if entry.index != state.size { entry.faults.append(.gap(from: state.size)) }
    if entry.faults.contains(.newer) { isFollowed = false }
    if let head = entry.head {
      if head.rootBefore != tree.root, !isTreeBroken {
        isTreeBroken = true
        entry.faults.append(.rootBefore)
      }
      if let body = entry.body, isFollowed {
        do {
          try state.apply(body, index: entry.index, actorKey: head.actorKey)
        } catch {
          entry.faults.append(.forbidden)
        }
      }
    }
    tree.append(leaf)
    keepRoot()
    // What is missing is told once: the entry after this one is due next. A copy can name any index.
    state.size = entry.index < Int.max ? entry.index + 1 : entry.index
  }

  private mutating func keepRoot() {
    if sizes.contains(tree.size) { roots[tree.size] = tree.root }
  }
}
