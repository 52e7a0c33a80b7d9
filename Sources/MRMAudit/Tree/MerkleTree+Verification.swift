public import MRMCrypto

extension MerkleTree {
  /// Whether a proof leads from an entry to the root of a tree that is trusted.
  ///
  /// Source: RFC 9162, 2.1.3.2.
  ///
  /// - Parameters:
  ///   - leaf: ``MerkleHash/leaf(_:)`` of the entry.
  ///   - index: Which entry it is said to be, from 0.
  ///   - size: How many entries the tree has.
  ///   - root: The root of that tree.
  ///   - proof: What ``inclusionProof(index:size:node:)`` gave.
  /// - Returns: `false` also for a size, an index or a proof that cannot be: nothing is believed of them.
  public static func verifyInclusion(
    of leaf: Digest,
    at index: Int,
    size: Int,
    root: Digest,
    proof: [Digest]
  ) -> Bool {
    guard 0 <= index, index < size else { return false }
    var climb = Climb(from: index, last: size - 1)
    var hash = leaf
    for sibling in proof {
      switch climb.next() {
      case .left: hash = MerkleHash.node(sibling, hash)
      case .right: hash = MerkleHash.node(hash, sibling)
      case .top: return false
      }
    }
    return climb.isAtTop && hash == root
  }

  /// Whether a proof shows one tree to be the beginning of another.
  ///
  /// Trees of one size are consistent if their roots are the same; the tree without entries is the
  /// beginning of every other. In both cases the proof is empty.
  ///
  /// Source: RFC 9162, 2.1.4.2.
  ///
  /// - Parameters:
  ///   - oldSize: How many entries the smaller tree has.
  ///   - oldRoot: Its root.
  ///   - newSize: How many entries the larger tree has.
  ///   - newRoot: Its root.
  ///   - proof: What ``consistencyProof(from:to:node:)`` gave.
  /// - Returns: `false` also for sizes or a proof that cannot be: nothing is believed of them.
  public static func verifyConsistency(
    from oldSize: Int,
    root oldRoot: Digest,
    to newSize: Int,
    root newRoot: Digest,
    proof: [Digest]
  ) -> Bool {
    guard 0 <= oldSize, oldSize <= newSize, proof.count <= longestProofCount else { return false }
    if oldSize == newSize { return proof.isEmpty && oldRoot == newRoot }
    if oldSize == 0 { return proof.isEmpty && oldRoot == MerkleHash.empty }

    // Step 2: the old root is itself the first hash when the old tree is a complete subtree.
    let isComplete = oldSize.nonzeroBitCount == 1
    guard let seed = isComplete ? oldRoot : proof.first else { return false }
    // Step 4: up to the subtree that ends the old tree.
    let level = oldSize.trailingZeroBitCount
    var climb = Climb(from: (oldSize - 1) >> level, last: (newSize - 1) >> level)
    var old = seed
    var new = seed
    for sibling in isComplete ? proof[...] : proof.dropFirst() {
      switch climb.next() {
      case .left:
        old = MerkleHash.node(sibling, old)
        new = MerkleHash.node(sibling, new)
      case .right: new = MerkleHash.node(new, sibling)
      case .top: return false
      }
    }
    return climb.isAtTop && old == oldRoot && new == newRoot
  }
}

/// The way from a node to the root: `fn` and `sn` of RFC 9162, 2.1.3.2.
private struct Climb {
  /// Where the next hash of a proof stands beside the one reached; nowhere once the root is reached.
  enum Side {
    case left
    case right
    case top
  }

  private var position: Int
  private var last: Int

  init(from position: Int, last: Int) {
    self.position = position
    self.last = last
  }

  var isAtTop: Bool { last == 0 }

  /// Takes one step up.
  mutating func next() -> Side {
    guard last > 0 else { return .top }
    let isRightChild = !position.isMultiple(of: 2)
    guard isRightChild || position == last else {
      rise(by: 1)
      return .right
    }
    // The last node of a level has no sibling: it rises until it is a right child.
    rise(by: position.trailingZeroBitCount + 1)
    return .left
  }

  private mutating func rise(by levels: Int) {
    position >>= levels
    last >>= levels
  }
}
