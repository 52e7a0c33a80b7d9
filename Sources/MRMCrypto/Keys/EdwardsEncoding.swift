/// What must be known of the encoding of Edwards25519 points (RFC 8032, 5.1.2) to refuse bad keys.
///
/// A point is y in 255 bits, little-endian, and the sign of x in the last bit.
enum EdwardsEncoding {
  /// The 14 encodings of the eight points whose order divides 8, non-canonical ones among them.
  ///
  /// Computed from the curve equation of RFC 8032, 5.1: the eight multiples of a point of order 8;
  /// y + p beside y where it fits in 255 bits; either sign where x is zero.
  static let smallOrder: Set<[UInt8]> = Set(
    smallOrderWords.map { words in words.flatMap(bytes(of:)) }
  )

  /// The same encodings, eight bytes a word, in the order in which they are written to a file.
  private static let smallOrderWords: [[UInt64]] = [
    // order 1, the identity: (0, 1)
    [0x0100000000000000, 0, 0, 0],
    [0x0100000000000000, 0, 0, 0x0000000000000080],
    [0xeeffffffffffffff, .max, .max, 0xffffffffffffff7f],
    [0xeeffffffffffffff, .max, .max, .max],
    // order 2: (0, −1)
    [0xecffffffffffffff, .max, .max, 0xffffffffffffff7f],
    [0xecffffffffffffff, .max, .max, .max],
    // order 4: (±√−1, 0)
    [0, 0, 0, 0],
    [0, 0, 0, 0x0000000000000080],
    [0xedffffffffffffff, .max, .max, 0xffffffffffffff7f],
    [0xedffffffffffffff, .max, .max, .max],
    // order 8
    [0x26e8958fc2b227b0, 0x45c3f489f2ef98f0, 0xd5dfac05d3c63339, 0xb13802886d53fc05],
    [0x26e8958fc2b227b0, 0x45c3f489f2ef98f0, 0xd5dfac05d3c63339, 0xb13802886d53fc85],
    [0xc7176a703d4dd84f, 0xba3c0b760d10670f, 0x2a2053fa2c39ccc6, 0x4ec7fd7792ac037a],
    [0xc7176a703d4dd84f, 0xba3c0b760d10670f, 0x2a2053fa2c39ccc6, 0x4ec7fd7792ac03fa],
  ]

  /// Whether y is below p = 2²⁵⁵ − 19, as the only encoding of a point that we accept has it.
  static func isReduced(_ point: [UInt8]) -> Bool {
    guard let lowest = point.first, let highest = point.last else { return false }
    let isNearTop = highest & 0x7F == 0x7F && point.dropFirst().dropLast().allSatisfy { $0 == 0xFF }
    return !(isNearTop && lowest >= 0xED)
  }

  private static func bytes(of word: UInt64) -> [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
  }
}
