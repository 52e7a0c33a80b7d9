/// What a person's bundle is called on this machine: `mrm --as mop-officer`.
///
/// It shows on a seized machine as a file's name, so it should not be a name.
public struct PersonLabel: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 1–32 letters a–z, digits and hyphens, no hyphen first.
  public let rawValue: String

  /// Reads a label.
  ///
  /// - Throws: ``ServiceError/badLabel``.
  public init(_ text: String) throws(ServiceError) {
    let utf8 = text.utf8
    let allowed = utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    guard (1...32).contains(utf8.count), allowed, utf8.first != 45 else { throw .badLabel }
    rawValue = text
  }

  /// The label itself.
  public var description: String { rawValue }

  /// Alphabetical.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
