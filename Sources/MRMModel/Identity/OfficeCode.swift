/// The short code of an office, as it stands in references: `MOP`, `GAO`, `CTF`.
public struct OfficeCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Two to four letters A–Z.
  public let rawValue: String

  /// Reads a code.
  ///
  /// - Throws: ``ValueError/officeCode`` unless it is two to four letters A–Z (any case).
  public init(_ text: String) throws(ValueError) {
    // Nearly always capitals already; Unicode's capitals cost more than the rest of a row.
    let isUpper = text.utf8.allSatisfy { (65...90).contains($0) }
    let upper = isUpper ? text : text.uppercased()
    guard (2...4).contains(upper.utf8.count), upper.utf8.allSatisfy({ (65...90).contains($0) })
    else { throw .officeCode }
    rawValue = upper
  }

  /// The code itself.
  public var description: String { rawValue }

  /// Alphabetical.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
