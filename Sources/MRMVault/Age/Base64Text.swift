/// Base64 as the age format has it: without padding in a header, with padding in armor, and in the
/// one spelling that each value has.
///
/// Source: RFC 4648, 4; bits that are not zero behind the last byte (3.5) are refused.
enum Base64Text: Sendable {
  static let padding = UInt8(ascii: "=")

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )
  /// What each byte stands for; ``notADigit`` for all but 64 of them.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: notADigit, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()
  private static let notADigit: UInt8 = 0xFF

  /// Writes the digits of some bytes, without padding.
  static func encode(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count * 4 + 2) / 3)
    var bits: UInt32 = 0
    var bitCount: UInt32 = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      bitCount += 8
      while bitCount >= 6 {
        bitCount -= 6
        text.append(digits[Int(bits >> bitCount & 0x3F)])
      }
    }
    if bitCount > 0 { text.append(digits[Int(bits << (6 - bitCount) & 0x3F)]) }
    return text
  }

  /// Appends what ``encode(_:)`` wrote to `bytes`; false when any other text was given.
  static func decode(_ text: ArraySlice<UInt8>, into bytes: inout [UInt8]) -> Bool {
    guard text.count % 4 != 1 else { return false }
    var bits: UInt32 = 0
    var bitCount: UInt32 = 0
    for digit in text {
      let value = values[Int(digit)]
      guard value != notADigit else { return false }
      bits = bits << 6 | UInt32(value)
      bitCount += 6
      if bitCount >= 8 {
        bitCount -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> bitCount))
      }
    }
    return bits & (1 << bitCount - 1) == 0
  }

  /// Reads what ``encode(_:)`` wrote, of a known length; nil for any other text.
  static func decode(_ text: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    return decode(text, into: &bytes) && bytes.count == count ? bytes : nil
  }
}
