import MRMAudit
import MRMCrypto
import Testing

@Suite struct MerkleTreeTests {
  static let largest = 130

  @Test func `a leaf is never taken for a node`() throws {
    let tree = try StoredTree(size: 2)
    let content = tree.leaves[0].bytes + tree.leaves[1].bytes
    #expect(MerkleHash.leaf(content) != MerkleHash.node(tree.leaves[0], tree.leaves[1]))
  }

  @Test func `left and right are not the same`() throws {
    let tree = try StoredTree(size: 2)
    let (left, right) = (tree.leaves[0], tree.leaves[1])
    #expect(MerkleHash.node(left, right) != MerkleHash.node(right, left))
  }

  @Test(arguments: 0...largest)
  func `the root is the one the definition gives`(size: Int) throws {
    let tree = try StoredTree(size: Self.largest)
    #expect(try tree.root(ofSize: size) == PlainTree.root(tree.leaves.prefix(size)))
  }

  @Test(arguments: 1...largest)
  func `each inclusion proof is the one the definition gives`(size: Int) throws {
    let tree = try StoredTree(size: Self.largest)
    for index in 0..<size {
      let proof = try MerkleTree.inclusionProof(index: index, size: size, node: tree.node)
      #expect(proof == PlainTree.path(index, tree.leaves.prefix(size)))
    }
  }

  @Test(arguments: 1...largest)
  func `each consistency proof is the one the definition gives`(newSize: Int) throws {
    let tree = try StoredTree(size: Self.largest)
    let leaves = tree.leaves.prefix(newSize)
    for oldSize in 1...newSize {
      let proof = try MerkleTree.consistencyProof(from: oldSize, to: newSize, node: tree.node)
      #expect(proof == PlainTree.subproof(oldSize, leaves, isOldRoot: true))
    }
  }

  @Test func `nothing needs to be proved from a log without entries`() throws {
    let tree = try StoredTree(size: 5)
    #expect(try MerkleTree.consistencyProof(from: 0, to: 5, node: tree.node).isEmpty)
  }

  @Test(arguments: 0...largest)
  func `only complete subtrees are stored, and each of them once`(size: Int) throws {
    let tree = try StoredTree(size: size)
    let levels = (0..<8).map { size >> $0 }
    #expect(tree.nodes.count == levels.reduce(0, +))
    for (address, hash) in tree.nodes {
      let first = address.position << address.level
      let leaves = tree.leaves[first..<first + 1 << address.level]
      #expect(hash == PlainTree.root(leaves))
    }
  }

  @Test func `a new entry's nodes come from the leaf upwards`() throws {
    let tree = try StoredTree(size: 7)
    let added = try MerkleTree.appending(leaf: .zero, toSize: 7, node: tree.node)
    #expect(
      added.map(\.0) == [
        NodeAddress(level: 0, position: 7),
        NodeAddress(level: 1, position: 3),
        NodeAddress(level: 2, position: 1),
        NodeAddress(level: 3, position: 0),
      ]
    )
    #expect(added.first?.1 == .zero)
  }

  @Test(arguments: [1, 2, 1_000_000, 1 << 20, (1 << 20) - 1, (1 << 62) - 1])
  func `a question about a large log reads few nodes`(size: Int) {
    let depth = Int.bitWidth - size.leadingZeroBitCount
    var asked: [NodeAddress] = []
    let node = { (address: NodeAddress) -> Digest in
      asked.append(address)
      return .zero
    }
    _ = MerkleTree.root(ofSize: size, node: node)
    #expect(asked.count == size.nonzeroBitCount)
    asked = []
    _ = MerkleTree.inclusionProof(index: size / 3, size: size, node: node)
    #expect(asked.count <= 2 * depth)
    asked = []
    _ = MerkleTree.consistencyProof(from: size / 3 + 1, to: size, node: node)
    #expect(asked.count <= 2 * depth)
  }

  @Test func `a node that cannot be read is not made up`() throws {
    let tree = try StoredTree(size: 3)
    #expect(throws: StoredTree.Missing.self) { try tree.root(ofSize: 4) }
    #expect(throws: StoredTree.Missing.self) {
      try MerkleTree.appending(leaf: .zero, toSize: 5, node: tree.node)
    }
    #expect(throws: StoredTree.Missing.self) {
      try MerkleTree.inclusionProof(index: 0, size: 4, node: tree.node)
    }
    #expect(throws: StoredTree.Missing.self) {
      try MerkleTree.consistencyProof(from: 1, to: 4, node: tree.node)
    }
    #expect(throws: StoredTree.Missing.self) {
      try MerkleAccumulator(size: 4, node: tree.node)
    }
  }
}
