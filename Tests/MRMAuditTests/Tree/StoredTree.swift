import MRMAudit
import MRMCrypto

/// A log's nodes as a store keeps them; asking for one that is not there throws.
struct StoredTree {
  struct Missing: Error, Equatable {}

  private(set) var size = 0
  private(set) var leaves: [Digest] = []
  private(set) var nodes: [NodeAddress: Digest] = [:]

  /// Entry `n` is the one byte `n`, so that no two are the same.
  init(size: Int) throws {
    for index in 0..<size { try append(MerkleHash.leaf([UInt8(index)])) }
  }

  init(entries: [[UInt8]]) throws {
    for entry in entries { try append(MerkleHash.leaf(entry)) }
  }

  private mutating func append(_ leaf: Digest) throws {
    let added = try MerkleTree.appending(leaf: leaf, toSize: size, node: node)
    nodes.merge(added) { _, new in new }
    leaves.append(leaf)
    size += 1
  }

  func node(_ address: NodeAddress) throws(Missing) -> Digest {
    guard let node = nodes[address] else { throw Missing() }
    return node
  }

  func root(ofSize size: Int) throws -> Digest {
    try MerkleTree.root(ofSize: size, node: node)
  }
}
