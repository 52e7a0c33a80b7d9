/// Hides the length of what is sealed: `length (4, big-endian) ‖ content ‖ zeros`.
///
/// Everything up to 1 KiB has one size; above that sizes follow Padmé (Nikitin et al., 2019), which
/// costs at most 12 % and leaves about `log log n` bits of the length to be seen.
enum Padding: Sendable {
  /// The smallest padded size, in bytes.
  static let bucketBytes = 1024
  /// The most one blob holds, in bytes; evidence files are cut into chunks instead.
  static let maximumContentBytes = 64 << 20

  /// The padded content.
  ///
  /// - Throws: ``VaultError/tooLarge(limit:)``.
  static func padded(_ content: [UInt8]) throws(VaultError) -> [UInt8] {
    guard content.count <= maximumContentBytes else {
      throw .tooLarge(limit: maximumContentBytes)
    }
    let size = paddedSize(content.count + 4)
    var padded: [UInt8] = []
    padded.reserveCapacity(size)
    let count = UInt32(content.count)
    for shift in [24, 16, 8, 0] as [UInt32] {
      padded.append(UInt8(truncatingIfNeeded: count >> shift))
    }
    padded.append(contentsOf: content)
    padded.append(contentsOf: repeatElement(0, count: size - padded.count))
    return padded
  }

  /// The content without its padding.
  ///
  /// - Throws: ``VaultError/malformed`` when the length does not fit, the size is not the one its
  ///   content has, or the padding is not zeros: one content has one padded form.
  static func content(of padded: consuming [UInt8]) throws(VaultError) -> [UInt8] {
    guard padded.count >= 4 else { throw .malformed }
    let count = padded[0..<4].reduce(0) { $0 << 8 | Int($1) }
    guard count <= maximumContentBytes, paddedSize(count + 4) == padded.count,
      padded[(4 + count)...].allSatisfy({ $0 == 0 })
    else { throw .malformed }
    // In place: a part of the index is large, and a copy would stay in memory beside it.
    padded.removeLast(padded.count - count - 4)
    padded.removeFirst(4)
    return padded
  }

  /// The size that a length is padded to.
  static func paddedSize(_ length: Int) -> Int {
    guard length > bucketBytes else { return bucketBytes }
    let exponent = Int.bitWidth - 1 - length.leadingZeroBitCount
    let significant = Int.bitWidth - exponent.leadingZeroBitCount
    let mask = (1 << (exponent - significant)) - 1
    return (length + mask) & ~mask
  }
}
