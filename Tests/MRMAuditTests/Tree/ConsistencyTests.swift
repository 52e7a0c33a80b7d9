import MRMAudit
import MRMCrypto
import Testing

@Suite struct ConsistencyTests {
  @Test(arguments: 0...130)
  func `every beginning of a log is proved, and no other`(newSize: Int) throws {
    let tree = try StoredTree(size: 130)
    let new = try tree.root(ofSize: newSize)
    for oldSize in 0...newSize {
      let old = try tree.root(ofSize: oldSize)
      let proof = try MerkleTree.consistencyProof(from: oldSize, to: newSize, node: tree.node)
      #expect(verifies(oldSize, old, newSize, new, proof))
      #expect(!verifies(oldSize, old.flipping(bit: 7), newSize, new, proof))
      #expect(oldSize == 0 || !verifies(oldSize, old, newSize, new.flipping(bit: 7), proof))
      #expect(!verifies(oldSize, old, newSize, new, proof + [old]))
      if !proof.isEmpty {
        #expect(!verifies(oldSize, old, newSize, new, Array(proof.dropLast())))
        #expect(!verifies(oldSize, old, newSize, new, Array(proof.dropFirst())))
      }
    }
  }

  @Test(arguments: 2...17)
  func `a proof with any bit flipped is refused`(newSize: Int) throws {
    let tree = try StoredTree(size: newSize)
    let new = try tree.root(ofSize: newSize)
    for oldSize in 1..<newSize {
      let old = try tree.root(ofSize: oldSize)
      let proof = try MerkleTree.consistencyProof(from: oldSize, to: newSize, node: tree.node)
      let accepted = proof.withOneBitFlipped.contains { changed in
        verifies(oldSize, old, newSize, new, changed)
      }
      #expect(!accepted)
    }
  }

  @Test(arguments: 1...16)
  func `a log in which one early entry was changed is a fork`(index: Int) throws {
    let kept = try StoredTree(size: 20)
    let forked = try StoredTree(
      entries: (0..<20).map { $0 == index - 1 ? [0xFF] : [UInt8($0)] }
    )
    let proof = try MerkleTree.consistencyProof(from: 16, to: 20, node: forked.node)
    let new = try forked.root(ofSize: 20)
    #expect(try verifies(16, forked.root(ofSize: 16), 20, new, proof))
    #expect(try !verifies(16, kept.root(ofSize: 16), 20, new, proof))
  }

  @Test(arguments: 1...7)
  func `a proof that ends below the root is refused`(oldSize: Int) throws {
    let tree = try StoredTree(size: 8)
    let (old, new) = (try tree.root(ofSize: oldSize), try tree.root(ofSize: 8))
    let proof = try MerkleTree.consistencyProof(from: oldSize, to: 8, node: tree.node)
    #expect(verifies(oldSize, old, 8, new, proof))
    #expect(!verifies(oldSize, old, 16, new, proof))
  }

  @Test func `two logs of one size are the same or a fork`() throws {
    let tree = try StoredTree(size: 3)
    let (old, other) = (try tree.root(ofSize: 3), try tree.root(ofSize: 2))
    #expect(verifies(3, old, 3, old, []))
    #expect(!verifies(3, old, 3, other, []))
    #expect(!verifies(3, old, 3, old, [old]))
  }

  @Test func `only the empty root begins a log at no entries`() throws {
    let root = try StoredTree(size: 3).root(ofSize: 3)
    #expect(verifies(0, MerkleHash.empty, 3, root, []))
    #expect(!verifies(0, root, 3, root, []))
    #expect(!verifies(0, MerkleHash.empty, 3, root, [root]))
  }

  @Test(arguments: [(4, 3), (-1, 3), (-2, -1), (Int.max, 0), (Int.min, Int.max)])
  func `a log that became shorter is refused`(oldSize: Int, newSize: Int) throws {
    let root = try StoredTree(size: 3).root(ofSize: 3)
    #expect(verifies(3, root, 3, root, []))
    #expect(!verifies(oldSize, root, newSize, root, []))
  }

  @Test func `a proof of 63 hashes is read and one of 64 is not`() {
    let hash = MerkleHash.leaf([0])
    let old = MerkleHash.node(hash, hash)
    let new = (0..<60).reduce(MerkleHash.node(hash, MerkleHash.node(hash, hash))) { root, _ in
      MerkleHash.node(root, hash)
    }
    let proof = [Digest](repeating: hash, count: 63)
    #expect(verifies(3, old, 1 << 62, new, proof))
    #expect(!verifies(3, old, Int.max, MerkleHash.node(new, hash), proof + [hash]))
  }

  private func verifies(
    _ oldSize: Int,
    _ old: Digest,
    _ newSize: Int,
    _ new: Digest,
    _ proof: [Digest]
  ) -> Bool {
    MerkleTree.verifyConsistency(
      from: oldSize,
      root: old,
      to: newSize,
      root: new,
      proof: proof,
    )
  }
}
