public import MRMCrypto

/// The tree over a log's entries: one root for all of them, and short proofs about it.
///
/// The nodes are stored elsewhere, by ``NodeAddress``; `node` fetches one. It is only asked for complete
/// subtrees within the size given, O(log size) times in each call, and what it throws is passed on.
/// What it gives is believed: to check stored nodes, build them again with
/// ``appending(leaf:toSize:node:)`` from the first leaf on and compare.
///
/// Source: RFC 6962, 2.1; the algorithms of verification, RFC 9162, 2.1.
public enum MerkleTree: Sendable {
  /// No proof is longer: enough for 2⁶² entries.
  ///
  /// Source: C2SP tlog-witness, where a consistency proof has at most 63 hashes.
  public static let longestProofCount = 63

  /// The nodes to store with a new entry: its leaf, then every subtree it completes, upwards.
  ///
  /// - Parameters:
  ///   - leaf: ``MerkleHash/leaf(_:)`` of the entry.
  ///   - size: How many entries there are before this one.
  ///   - node: Fetches a stored node.
  /// - Returns: One node, and another for each trailing 1 in the binary `size`.
  /// - Throws: What `node` throws.
  public static func appending<Failure: Error>(
    leaf: Digest,
    toSize size: Int,
    node: (NodeAddress) throws(Failure) -> Digest
  ) throws(Failure) -> [(NodeAddress, Digest)] {
    precondition(size >= 0, "a log holds no negative number of entries")
    var address = NodeAddress(level: 0, position: size)
    var hash = leaf
    var completed = [(address, hash)]
    while !address.position.isMultiple(of: 2) {
      let sibling = NodeAddress(level: address.level, position: address.position - 1)
      hash = MerkleHash.node(try node(sibling), hash)
      address = NodeAddress(level: address.level + 1, position: address.position / 2)
      completed.append((address, hash))
    }
    return completed
  }

  /// The root over the first entries of a log, which may have grown since.
  ///
  /// - Parameters:
  ///   - size: How many entries.
  ///   - node: Fetches a stored node.
  /// - Returns: MTH of RFC 6962, 2.1; ``MerkleHash/empty`` over no entries.
  /// - Throws: What `node` throws.
  public static func root<Failure: Error>(
    ofSize size: Int,
    node: (NodeAddress) throws(Failure) -> Digest
  ) throws(Failure) -> Digest {
    precondition(size >= 0, "a log holds no negative number of entries")
    return try hash(over: 0..<size, node: node)
  }

  /// The hashes that lead from one leaf to the root.
  ///
  /// - Parameters:
  ///   - index: Which entry, from 0; below `size`.
  ///   - size: How many entries the root is over.
  ///   - node: Fetches a stored node.
  /// - Returns: PATH of RFC 6962, 2.1.1: the hash beside the leaf first, at most 62.
  /// - Throws: What `node` throws.
  public static func inclusionProof<Failure: Error>(
    index: Int,
    size: Int,
    node: (NodeAddress) throws(Failure) -> Digest
  ) throws(Failure) -> [Digest] {
    precondition(0 <= index && index < size, "the entry to prove is among those of the tree")
    var proof: [Digest] = []
    var range = 0..<size
    while range.count > 1 {
      let (left, right) = halves(of: range)
      let turnsLeft = index < left.upperBound
      proof.append(try hash(over: turnsLeft ? right : left, node: node))
      range = turnsLeft ? left : right
    }
    return proof.reversed()
  }

  /// The hashes that show a tree to be the beginning of a larger one.
  ///
  /// - Parameters:
  ///   - oldSize: How many entries the smaller tree has.
  ///   - newSize: How many the larger has; not fewer.
  ///   - node: Fetches a stored node.
  /// - Returns: PROOF of RFC 6962, 2.1.2, at most 63; empty from no entries, or from as many.
  /// - Throws: What `node` throws.
  public static func consistencyProof<Failure: Error>(
    from oldSize: Int,
    to newSize: Int,
    node: (NodeAddress) throws(Failure) -> Digest
  ) throws(Failure) -> [Digest] {
    precondition(0 <= oldSize && oldSize <= newSize, "a log never becomes shorter")
    guard oldSize > 0 else { return [] }
    var proof: [Digest] = []
    var range = 0..<newSize
    while range.upperBound != oldSize {
      let (left, right) = halves(of: range)
      let turnsLeft = oldSize <= left.upperBound
      proof.append(try hash(over: turnsLeft ? right : left, node: node))
      range = turnsLeft ? left : right
    }
    // A subtree that begins the old tree is known to whoever has the old root; another is not.
    if range.lowerBound > 0 { proof.append(try hash(over: range, node: node)) }
    return proof.reversed()
  }

  /// The complete subtrees that make up a range, from the left, each smaller than the one before.
  ///
  /// The lower bound is 0, or a multiple of the largest power of two in the range.
  static func completeSubtrees(of range: Range<Int>) -> [NodeAddress] {
    var addresses: [NodeAddress] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let level = Int.bitWidth - 1 - (range.upperBound - start).leadingZeroBitCount
      addresses.append(NodeAddress(level: level, position: start >> level))
      start += 1 << level
    }
    return addresses
  }

  /// MTH of RFC 6962, 2.1, over entries that form a subtree.
  private static func hash<Failure: Error>(
    over range: Range<Int>,
    node: (NodeAddress) throws(Failure) -> Digest
  ) throws(Failure) -> Digest {
    MerkleHash.root(over: try completeSubtrees(of: range).map(node))
  }

  /// Splits two or more entries at the largest power of two that leaves some on the right.
  private static func halves(of range: Range<Int>) -> (left: Range<Int>, right: Range<Int>) {
    let count = 1 << (Int.bitWidth - 1 - (range.count - 1).leadingZeroBitCount)
    let middle = range.lowerBound + count
    return (range.lowerBound..<middle, middle..<range.upperBound)
  }
}
