/// The header of one plain file in an archive that the stock `tar` unpacks: a block of 512 bytes.
///
/// It has one spelling for a name, a size and a time, and a reader takes no other: whatever else a
/// header can say (links, folders, devices, owners, other modes and paths) is refused.
///
/// Source: POSIX.1-2017, pax, "ustar Interchange Format"; a size beyond its eleven octal digits
/// (8 GiB) in base 256, as GNU tar has it.
struct TarHeader: Hashable, Sendable {
  static let byteCount = 512
  private static let mostOctal = 0o777_7777_7777

  let name: String
  let size: Int
  /// Whole seconds since 1970.
  let seconds: Int

  init(name: String, size: Int, seconds: Int) {
    self.name = name
    self.size = size
    self.seconds = seconds
  }

  /// Reads a block.
  ///
  /// - Throws: ``BackupError/malformed`` unless it is the one spelling of what it says.
  init(bytes: [UInt8]) throws(BackupError) {
    guard bytes.count == Self.byteCount else { throw .malformed }
    let name = bytes[0..<100].prefix { $0 != 0 }
    guard name.allSatisfy({ (0x21...0x7E).contains($0) }),
      let size = Self.number(bytes[124..<136]), let seconds = Self.number(bytes[136..<148])
    else { throw .malformed }
    self.init(name: String(decoding: name, as: UTF8.self), size: size, seconds: seconds)
    guard self.bytes == bytes else { throw .malformed }
  }

  /// The block.
  var bytes: [UInt8] {
    var block = [UInt8](repeating: 0, count: Self.byteCount)
    func put(_ text: String, at place: Int) {
      for (offset, byte) in text.utf8.enumerated() { block[place + offset] = byte }
    }
    put(name, at: 0)
    put("0000600", at: 100)
    put("0000000", at: 108)
    put("0000000", at: 116)
    block.replaceSubrange(124..<136, with: Self.field(size))
    block.replaceSubrange(136..<148, with: Self.field(seconds))
    put("        ", at: 148)
    put("0", at: 156)
    put("ustar", at: 257)
    put("00", at: 263)
    put("0000000", at: 329)
    put("0000000", at: 337)
    let sum = block.reduce(0) { $0 + Int($1) }
    put(Self.octal(sum, digits: 6) + "\0 ", at: 148)
    return block
  }

  /// Twelve bytes: eleven octal digits and a NUL, or base 256 behind a set bit.
  private static func field(_ value: Int) -> [UInt8] {
    guard value > mostOctal else { return Array((octal(value, digits: 11) + "\0").utf8) }
    return [0x80] + (0..<11).map { UInt8(truncatingIfNeeded: $0 < 3 ? 0 : value >> (80 - 8 * $0)) }
  }

  private static func octal(_ value: Int, digits: Int) -> String {
    let text = String(value, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// What a field says; nil when it says nothing that has a spelling.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    if field.first == 0x80 {
      // Seven bytes are more than any file has.
      return field.dropFirst().suffix(7).reduce(0) { $0 << 8 | Int($1) }
    }
    guard field.last == 0 else { return nil }
    return Int(String(decoding: field.dropLast(), as: UTF8.self), radix: 8).flatMap {
      $0 >= 0 ? $0 : nil
    }
  }
}
