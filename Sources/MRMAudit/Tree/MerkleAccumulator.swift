public import MRMCrypto

/// The root of a log while its entries are read one after the other; it keeps O(log n) hashes.
public struct MerkleAccumulator: Hashable, Sendable {
  /// How many entries were taken in.
  public private(set) var size = 0

  /// The complete subtrees so far, from the left; one for each 1 in the binary `size`.
  private var subtrees: [Digest] = []

  /// Begins with the first entry of a log.
  public init() {}

  /// Goes on after entries that were verified before.
  ///
  /// Compare ``root`` with the root that was trusted before anything is added: `node` is believed.
  ///
  /// - Parameters:
  ///   - size: How many entries those are.
  ///   - node: Fetches a stored node, O(log size) times.
  /// - Throws: What `node` throws.
  public init<Failure: Error>(
    size: Int,
    node: (NodeAddress) throws(Failure) -> Digest
  ) throws(Failure) {
    precondition(size >= 0, "a log holds no negative number of entries")
    self.size = size
    subtrees = try MerkleTree.completeSubtrees(of: 0..<size).map(node)
  }

  /// The root over the entries so far; ``MerkleHash/empty`` before the first.
  public var root: Digest { MerkleHash.root(over: subtrees) }

  /// Takes in the next entry, as ``MerkleHash/leaf(_:)`` of it.
  public mutating func append(_ leaf: Digest) {
    var hash = leaf
    for _ in 0..<(~size).trailingZeroBitCount {
      hash = MerkleHash.node(subtrees.removeLast(), hash)
    }
    subtrees.append(hash)
    size += 1
  }
}
