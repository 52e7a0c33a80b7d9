/// What a person was shown of one violation, as a digest: a signature says which one it is under.
///
/// It stands for every record a decision covers, byte for byte, and for everything proposed and
/// decided. Whoever sees the same is given the same mark; nothing can be read from it.
public struct SeenMark: Hashable, Sendable, CustomStringConvertible {
  private static let byteCount = 32

  /// SHA-256: 32 bytes.
  public let bytes: [UInt8]

  /// Creates a mark from a digest.
  ///
  /// - Throws: ``ValueError/seenMark`` unless there are 32 bytes.
  public init(bytes: some Sequence<UInt8>) throws(ValueError) {
    self.bytes = Array(bytes)
    guard self.bytes.count == Self.byteCount else { throw .seenMark }
  }

  /// Reads 64 hexadecimal digits, in any case, and nothing else.
  ///
  /// - Throws: ``ValueError/seenMark`` otherwise.
  public init(parsing text: String) throws(ValueError) {
    let digits = Array(text.utf8)
    guard digits.count == 2 * Self.byteCount else { throw .seenMark }
    var bytes: [UInt8] = []
    for position in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.value(of: digits[position]),
        let low = Self.value(of: digits[position + 1])
      else { throw .seenMark }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// 64 lower-case hexadecimal digits.
  public var description: String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
