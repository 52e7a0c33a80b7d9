/// The first 30 bits of an identity in Crockford's alphabet, which has no I, L, O or U.
///
/// Nobody has to count for it what they cannot see of others.
enum SpokenLetters: Sendable {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let length = 6

  /// The letters of an identity.
  static func first(of bytes: [UInt8]) -> String {
    let bits = bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } >> 2
    return String(
      (0..<length).reversed().map { alphabet[Int(bits >> (5 * UInt32($0)) & 31)] }
    )
  }

  /// What somebody typed: case does not matter, O is read as 0, I and L as 1.
  static func reading(_ text: String, after prefix: String) -> String? {
    var typed = text.uppercased()
    if typed.hasPrefix(prefix) { typed.removeFirst(prefix.count) }
    let letters = typed.map { letter -> Character in
      switch letter {
      case "O": "0"
      case "I", "L": "1"
      default: letter
      }
    }
    guard letters.count == length, letters.allSatisfy(alphabet.contains) else { return nil }
    return String(letters)
  }
}
