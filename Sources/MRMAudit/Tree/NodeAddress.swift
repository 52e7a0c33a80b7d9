/// Where a node of the tree stands, so that it can be stored and asked for.
///
/// Only complete subtrees have an address: the node holds the hash over the leaves
/// `position · 2^level` up to, not including, `(position + 1) · 2^level`, and never changes again.
public struct NodeAddress: Hashable, Sendable {
  /// The height above the leaves: 0 for a leaf, at most 62.
  public let level: Int

  /// How many nodes of this level stand to the left.
  public let position: Int

  /// Names a place; nothing says that the tree reaches so far.
  public init(level: Int, position: Int) {
    self.level = level
    self.position = position
  }
}
