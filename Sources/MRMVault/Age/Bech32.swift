/// Bech32 (BIP 173) without a limit of length: how the age format writes keys.
///
/// Nothing is kept of what is read or written: each byte goes straight to where it shall lie.
enum Bech32: Sendable {
  /// The prefix and its end, in the case in which the whole is written.
  enum Kind: Sendable {
    case recipient
    case identity

    var prefix: [UInt8] {
      switch self {
      case .recipient: Array("age1".utf8)
      case .identity: Array("AGE-SECRET-KEY-1".utf8)
      }
    }

    /// BIP 173 allows either case but not both; each kind has one, as the stock program insists.
    fileprivate var digits: [UInt8] {
      let digits = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
      return switch self {
      case .recipient: Array(digits.utf8)
      case .identity: Array(digits.uppercased().utf8)
      }
    }
  }

  private static let checksumDigits = 6

  /// How many characters `count` bytes take.
  static func textCount(_ kind: Kind, bytes count: Int) -> Int {
    kind.prefix.count + (count * 8 + 4) / 5 + checksumDigits
  }

  /// Gives the characters of some bytes to `emit`, one after the other.
  static func encode(
    _ bytes: some RandomAccessCollection<UInt8>,
    as kind: Kind,
    emit: (UInt8) -> Void
  ) {
    let digits = kind.digits
    var checksum = Checksum(kind)
    for character in kind.prefix { emit(character) }
    var bits: UInt32 = 0
    var bitCount: UInt32 = 0
    func write(_ value: UInt32) {
      checksum.take(value)
      emit(digits[Int(value)])
    }
    for byte in bytes {
      bits = (bits << 8 | UInt32(byte)) & 0xFFF
      bitCount += 8
      while bitCount >= 5 {
        bitCount -= 5
        write(bits >> bitCount & 0x1F)
      }
    }
    if bitCount > 0 { write(bits << (5 - bitCount) & 0x1F) }
    for place in 0..<checksumDigits { emit(digits[Int(checksum.digit(place))]) }
  }

  /// Gives the bytes of a text to `emit`, one after the other, exactly `count` of them.
  ///
  /// - Returns: Whether the text is what ``encode(_:as:emit:)`` writes for them; where it is not,
  ///   forget what was given.
  static func decode(
    _ text: some RandomAccessCollection<UInt8>,
    as kind: Kind,
    count: Int,
    emit: (UInt8) -> Void
  ) -> Bool {
    let prefix = kind.prefix
    guard text.count == textCount(kind, bytes: count), text.starts(with: prefix) else {
      return false
    }
    let digits = kind.digits
    var checksum = Checksum(kind)
    var bits: UInt32 = 0
    var bitCount: UInt32 = 0
    for (place, character) in text.dropFirst(prefix.count).enumerated() {
      guard let index = digits.firstIndex(of: character) else { return false }
      let value = UInt32(index)
      checksum.take(value)
      guard place < text.count - prefix.count - checksumDigits else { continue }
      bits = (bits << 5 | value) & 0xFFF
      bitCount += 5
      if bitCount >= 8 {
        bitCount -= 8
        emit(UInt8(truncatingIfNeeded: bits >> bitCount))
      }
    }
    return checksum.isRight && bits & (1 << bitCount - 1) == 0
  }

  /// The running checksum of BIP 173, over the prefix in lower case and the digits.
  private struct Checksum {
    private var state: UInt32 = 1

    init(_ kind: Kind) {
      // Case does not show in the low five bits; the letters' high bits are those of lower case.
      let prefix = kind.prefix.dropLast().map { byte in
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      }
      for byte in prefix { take(UInt32(byte >> 5)) }
      take(0)
      for byte in prefix { take(UInt32(byte & 0x1F)) }
    }

    mutating func take(_ value: UInt32) {
      let top = state >> 25
      state = (state & 0x1FF_FFFF) << 5 ^ value
      let generators: [UInt32] = [
        0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3,
      ]
      for (bit, generator) in generators.enumerated() where top >> UInt32(bit) & 1 == 1 {
        state ^= generator
      }
    }

    /// Whether the digits taken ended with their checksum.
    var isRight: Bool { state == 1 }

    /// One digit of the checksum of what was taken.
    func digit(_ place: Int) -> UInt32 {
      var ended = self
      for _ in 0..<checksumDigits { ended.take(0) }
      return (ended.state ^ 1) >> UInt32(5 * (checksumDigits - 1 - place)) & 0x1F
    }
  }
}
