import MRMAudit
import MRMCrypto
import Testing

@Suite struct MerkleAccumulatorTests {
  @Test func `the root is right after every entry`() throws {
    let tree = try StoredTree(size: 130)
    var accumulator = MerkleAccumulator()
    #expect(accumulator.root == MerkleHash.empty)
    for (index, leaf) in tree.leaves.enumerated() {
      accumulator.append(leaf)
      #expect(accumulator.size == index + 1)
      #expect(accumulator.root == PlainTree.root(tree.leaves.prefix(index + 1)))
    }
  }

  @Test(arguments: 0...130)
  func `reading goes on where it was left`(size: Int) throws {
    let tree = try StoredTree(size: 130)
    var accumulator = try MerkleAccumulator(size: size, node: tree.node)
    #expect(accumulator.size == size)
    #expect(try accumulator.root == tree.root(ofSize: size))
    for leaf in tree.leaves.dropFirst(size) { accumulator.append(leaf) }
    #expect(try accumulator.root == tree.root(ofSize: 130))
  }

  @Test(arguments: 0..<13)
  func `a changed entry changes the root`(index: Int) throws {
    let tree = try StoredTree(size: 13)
    var accumulator = MerkleAccumulator()
    for leaf in tree.leaves.replacing(index, with: .zero) { accumulator.append(leaf) }
    #expect(try accumulator.root != tree.root(ofSize: 13))
  }
}
