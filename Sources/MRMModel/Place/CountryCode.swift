/// An ISO 3166-1 alpha-2 country code: `ML`.
public struct CountryCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Two letters A–Z.
  public let rawValue: String

  /// Reads a code.
  ///
  /// - Throws: ``ValueError/countryCode`` unless it is two letters (any case).
  public init(_ text: String) throws(ValueError) {
    let isUpper = text.utf8.allSatisfy { (65...90).contains($0) }
    let upper = isUpper ? text : text.uppercased()
    guard upper.utf8.count == 2, upper.utf8.allSatisfy({ (65...90).contains($0) })
    else { throw .countryCode }
    rawValue = upper
  }

  /// The code itself.
  public var description: String { rawValue }

  /// Alphabetical.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
