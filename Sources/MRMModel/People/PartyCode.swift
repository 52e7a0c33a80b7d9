/// The code of a party to the conflict: `FDSM`, `JNIM`.
public struct PartyCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Capital letters, digits and `_`, 2–24 characters.
  public let rawValue: String

  /// Reads a code by its shape; whether the party is known is for the ``PartyRegister`` to say.
  ///
  /// - Throws: ``ValueError/unknownCode(list:)`` when it has not the shape of a party's code.
  public init(_ text: String) throws(ValueError) {
    let utf8 = text.utf8
    guard (2...24).contains(utf8.count),
      utf8.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) || $0 == 95 })
    else { throw .unknownCode(list: "party") }
    rawValue = text
  }

  /// The code itself.
  public var description: String { rawValue }

  /// Alphabetical.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
