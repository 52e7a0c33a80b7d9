public import MRMCrypto

/// The three hashes a log's tree is made of.
///
/// The first byte keeps them apart: no entry can be chosen so that its leaf is taken for a node.
///
/// Source: RFC 6962, 2.1; unchanged in RFC 9162, 2.1.1.
public enum MerkleHash: Sendable {
  /// The root of a tree without leaves: SHA-256 of nothing.
  public static let empty = Digest.sha256([UInt8]())

  /// SHA-256(0x00 ‖ entry).
  public static func leaf(_ bytes: [UInt8]) -> Digest {
    Digest.sha256([[0x00], bytes])
  }

  /// SHA-256(0x01 ‖ left ‖ right).
  public static func node(_ left: Digest, _ right: Digest) -> Digest {
    Digest.sha256(0x01, left, right)
  }

  /// The root over complete subtrees that lie side by side, each smaller than the one before it.
  static func root(over subtrees: [Digest]) -> Digest {
    guard let smallest = subtrees.last else { return empty }
    return subtrees.dropLast().reversed().reduce(smallest) { right, left in node(left, right) }
  }
}
