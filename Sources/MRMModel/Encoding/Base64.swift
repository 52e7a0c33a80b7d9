/// Base64 with padding and without, in the one spelling that each value has.
///
/// Foundation reads other spellings, too, and a megabyte of armor slower than the rest of a file.
///
/// Source: RFC 4648, 4; bits that are not zero behind the last byte (3.5) are refused.
public enum Base64: Sendable {
  private static let padding = UInt8(ascii: "=")

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )
  /// What each byte stands for; ``notADigit``, which no digits make together, for all but 64.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: notADigit, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()
  private static let notADigit: UInt8 = 0xFF

  /// Writes some bytes with padding: a multiple of four digits.
  public static func encode(_ bytes: [UInt8]) -> String {
    var text = encodeUnpadded(bytes)
    text += [UInt8](repeating: padding, count: (4 - text.count % 4) % 4)
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads what ``encode(_:)`` wrote; nil for any other text.
  public static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    return decode(Array(text)[...], into: &bytes) ? bytes : nil
  }

  /// Appends what ``encode(_:)`` wrote to `bytes`; false when any other text was given.
  public static func decode(_ text: ArraySlice<UInt8>, into bytes: inout [UInt8]) -> Bool {
    let padded = text.suffix(2).count { $0 == padding }
    return text.count.isMultiple(of: 4) && decodeUnpadded(text.dropLast(padded), into: &bytes)
  }

  /// Writes some bytes without padding.
  public static func encodeUnpadded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    encodeUnpadded(bytes[...], into: &text)
    return text
  }

  /// Appends the digits of some bytes, without padding.
  public static func encodeUnpadded(_ bytes: ArraySlice<UInt8>, into text: inout [UInt8]) {
    let digits = digits
    var place = bytes.startIndex
    while bytes.endIndex - place >= 3 {
      let group =
        UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])
      text.append(digits[Int(group >> 18)])
      text.append(digits[Int(group >> 12 & 0x3F)])
      text.append(digits[Int(group >> 6 & 0x3F)])
      text.append(digits[Int(group & 0x3F)])
      place += 3
    }
    guard place < bytes.endIndex else { return }
    let rest = bytes[place...]
    let bits = rest.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - rest.count))
    for digit in 0...UInt32(rest.count) {
      text.append(digits[Int(bits >> (18 - 6 * digit) & 0x3F)])
    }
  }

  /// Appends what ``encodeUnpadded(_:)`` wrote to `bytes`; false when any other text was given.
  public static func decodeUnpadded(_ text: ArraySlice<UInt8>, into bytes: inout [UInt8]) -> Bool {
    let values = values
    var place = text.startIndex
    while text.endIndex - place >= 4 {
      let a = values[Int(text[place])]
      let b = values[Int(text[place + 1])]
      let c = values[Int(text[place + 2])]
      let d = values[Int(text[place + 3])]
      guard a | b | c | d != notADigit else { return false }
      let group = UInt32(a) << 18 | UInt32(b) << 12 | UInt32(c) << 6 | UInt32(d)
      bytes.append(UInt8(truncatingIfNeeded: group >> 16))
      bytes.append(UInt8(truncatingIfNeeded: group >> 8))
      bytes.append(UInt8(truncatingIfNeeded: group))
      place += 4
    }
    return decode(end: text[place...], into: &bytes)
  }

  /// Reads what ``encodeUnpadded(_:)`` wrote, of a known length; nil for any other text.
  public static func decodeUnpadded(_ text: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    return decodeUnpadded(text, into: &bytes) && bytes.count == count ? bytes : nil
  }

  /// Reads the digits behind the last group of four: none, two or three.
  private static func decode(end text: ArraySlice<UInt8>, into bytes: inout [UInt8]) -> Bool {
    guard text.count != 1 else { return false }
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
}
