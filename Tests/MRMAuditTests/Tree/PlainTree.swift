import MRMAudit
import MRMCrypto

/// The tree as RFC 6962, 2.1 defines it: recursive, over all leaves, with nothing stored.
enum PlainTree {
  /// MTH(D[n]).
  static func root(_ leaves: ArraySlice<Digest>) -> Digest {
    guard leaves.count > 1 else { return leaves.first ?? Digest.sha256([UInt8]()) }
    let (left, right) = split(leaves)
    return Digest.sha256([1] + root(left).bytes + root(right).bytes)
  }

  /// PATH(m, D[n]).
  static func path(_ index: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
    guard leaves.count > 1 else { return [] }
    let (left, right) = split(leaves)
    return index < left.count
      ? path(index, left) + [root(right)]
      : path(index - left.count, right) + [root(left)]
  }

  /// SUBPROOF(m, D[n], b).
  static func subproof(_ size: Int, _ leaves: ArraySlice<Digest>, isOldRoot: Bool) -> [Digest] {
    if size == leaves.count { return isOldRoot ? [] : [root(leaves)] }
    let (left, right) = split(leaves)
    return size <= left.count
      ? subproof(size, left, isOldRoot: isOldRoot) + [root(right)]
      : subproof(size - left.count, right, isOldRoot: false) + [root(left)]
  }

  /// k is the largest power of two smaller than n.
  private static func split(
    _ leaves: ArraySlice<Digest>
  ) -> (left: ArraySlice<Digest>, right: ArraySlice<Digest>) {
    var count = 1
    while count * 2 < leaves.count { count *= 2 }
    return (leaves.prefix(count), leaves.dropFirst(count))
  }
}
