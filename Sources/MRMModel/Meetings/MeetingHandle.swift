/// The name of a meeting that a person can say: `M-7K3FQ2`.
///
/// The first 30 bits of its identity in Crockford's alphabet, which has no I, L, O or U. Nobody has
/// to count meetings for it: a chair cannot see how many drafts of others there are.
public struct MeetingHandle: Hashable, Sendable, CustomStringConvertible {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let length = 6

  /// The handle as people write it.
  public let description: String

  /// The handle of a meeting.
  public init(of meeting: Identifier<Meeting>) {
    let bits = meeting.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } >> 2
    let letters = (0..<Self.length).reversed().map { place in
      Self.alphabet[Int(bits >> (5 * UInt32(place)) & 31)]
    }
    description = "M-" + String(letters)
  }

  /// Reads a handle that somebody typed: case does not matter, O is read as 0, I and L as 1, and the
  /// `M-` may be left out.
  ///
  /// - Throws: ``ValueError/meeting``.
  public init(parsing text: String) throws(ValueError) {
    var typed = text.uppercased()
    if typed.hasPrefix("M-") { typed.removeFirst(2) }
    let letters = typed.map { letter -> Character in
      switch letter {
      case "O": "0"
      case "I", "L": "1"
      default: letter
      }
    }
    guard letters.count == Self.length, letters.allSatisfy(Self.alphabet.contains) else {
      throw .meeting
    }
    description = "M-" + String(letters)
  }
}
