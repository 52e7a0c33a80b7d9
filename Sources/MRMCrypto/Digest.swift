/// A SHA-256 digest: 32 bytes, kept inline.
///
/// Ordered as the bytes are, so that a sorted list of digests is the same list on every machine.
public struct Digest: Hashable, Sendable {
  /// The length of every digest.
  public static let byteCount = 32

  /// Thirty-two zero bytes: "nothing before this", never the hash of anything known.
  public static let zero = Digest(words: (0, 0, 0, 0))

  // Big-endian, so that comparing words compares bytes.
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  /// Takes up a digest that was stored or received; `nil` unless there are exactly 32 bytes.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    unsafe withUnsafeMutableBytes(of: &words) { place in unsafe place.copyBytes(from: bytes) }
    self.init(words: words)
  }

  /// Takes the digest as it lies in memory.
  init(words: (UInt64, UInt64, UInt64, UInt64)) {
    first = UInt64(bigEndian: words.0)
    second = UInt64(bigEndian: words.1)
    third = UInt64(bigEndian: words.2)
    fourth = UInt64(bigEndian: words.3)
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    unsafe withUnsafeBytes { place in unsafe [UInt8](place) }
  }

  /// Lends the 32 bytes to `body`.
  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let words = (first.bigEndian, second.bigEndian, third.bigEndian, fourth.bigEndian)
    return unsafe Swift.withUnsafeBytes(of: words) { place in unsafe body(place) }
  }

  /// 64 lower-case hexadecimal digits.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0x0F)]] },
      as: UTF8.self,
    )
  }
}

extension Digest: Comparable {
  /// See `Comparable`: the order of the bytes.
  public static func < (left: Digest, right: Digest) -> Bool {
    (left.first, left.second, left.third, left.fourth)
      < (right.first, right.second, right.third, right.fourth)
  }
}

extension Digest: CustomStringConvertible {
  /// See `CustomStringConvertible`: the same as ``hex``.
  public var description: String { hex }
}
