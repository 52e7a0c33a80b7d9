import MRMAudit
import MRMCrypto
import Testing

@Suite struct InclusionTests {
  @Test(arguments: 1...130)
  func `every entry is proved, and no other in its place`(size: Int) throws {
    let tree = try StoredTree(size: 130)
    let root = try tree.root(ofSize: size)
    for index in 0..<size {
      let leaf = tree.leaves[index]
      let proof = try MerkleTree.inclusionProof(index: index, size: size, node: tree.node)
      #expect(verifies(leaf, index, size, root, proof))
      #expect(!verifies(leaf.flipping(bit: 255), index, size, root, proof))
      #expect(!verifies(leaf, index, size, root.flipping(bit: 0), proof))
      #expect(!verifies(leaf, index, size, root, proof + [root]))
      #expect(size == 1 || !verifies(leaf, index, size, root, Array(proof.dropLast())))
      #expect(size == 1 || !verifies(leaf, index, size, root, Array(proof.dropFirst())))
    }
  }

  @Test(arguments: 1...17)
  func `a proof with any bit flipped is refused`(size: Int) throws {
    let tree = try StoredTree(size: size)
    let root = try tree.root(ofSize: size)
    for index in 0..<size {
      let proof = try MerkleTree.inclusionProof(index: index, size: size, node: tree.node)
      let accepted = proof.withOneBitFlipped.contains { changed in
        verifies(tree.leaves[index], index, size, root, changed)
      }
      #expect(!accepted)
    }
  }

  @Test(arguments: 2...33)
  func `a proof is for one index`(size: Int) throws {
    let tree = try StoredTree(size: size)
    let root = try tree.root(ofSize: size)
    for index in 0..<size {
      let proof = try MerkleTree.inclusionProof(index: index, size: size, node: tree.node)
      for other in 0..<size where other != index {
        #expect(!verifies(tree.leaves[index], other, size, root, proof))
      }
    }
  }

  @Test(arguments: [
    (0, 0), (-1, 1), (1, 1), (2, 1), (0, -1), (Int.min, Int.max), (Int.max, Int.max),
  ])
  func `an index outside of the log is refused`(index: Int, size: Int) throws {
    let leaf = MerkleHash.leaf([0])
    #expect(verifies(leaf, 0, 1, leaf, []))
    #expect(!verifies(leaf, index, size, leaf, []))
  }

  @Test func `a node is not accepted as an entry`() throws {
    let tree = try StoredTree(size: 4)
    let root = try tree.root(ofSize: 4)
    let node = try tree.node(NodeAddress(level: 1, position: 0))
    let sibling = try tree.node(NodeAddress(level: 1, position: 1))
    #expect(!verifies(node, 0, 4, root, [sibling]))
  }

  @Test func `a log as long as can be counted is climbed to its root`() {
    let leaf = MerkleHash.leaf([0])
    let root = (0..<63).reduce(leaf) { hash, _ in MerkleHash.node(hash, leaf) }
    let proof = [Digest](repeating: leaf, count: 63)
    #expect(verifies(leaf, 0, Int.max, root, proof))
    #expect(!verifies(leaf, 0, Int.max, MerkleHash.node(root, leaf), proof + [leaf]))
  }

  private func verifies(
    _ leaf: Digest,
    _ index: Int,
    _ size: Int,
    _ root: Digest,
    _ proof: [Digest]
  ) -> Bool {
    MerkleTree.verifyInclusion(of: leaf, at: index, size: size, root: root, proof: proof)
  }
}
