/// The p-code of an administrative area: `ML05` (a region), `ML0506` (a cercle).
public struct PlaceCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Two letters and an even number of digits, at most eight characters.
  public let rawValue: String

  /// Reads a p-code by its shape; whether it is in force is for the ``Gazetteer`` to say.
  ///
  /// - Throws: ``ValueError/unknownCode(list:)`` when it has not the shape of a p-code.
  public init(_ text: String) throws(ValueError) {
    let utf8 = text.utf8
    let count = utf8.count
    guard count == 4 || count == 6 || count == 8,
      utf8.prefix(2).allSatisfy({ (65...90).contains($0) }),
      utf8.dropFirst(2).allSatisfy({ (48...57).contains($0) })
    else { throw .unknownCode(list: "place") }
    rawValue = text
  }

  /// 1 for a region, 2 for a cercle, 3 for a commune.
  public var level: Int { (rawValue.utf8.count - 2) / 2 }

  /// The region it lies in: itself when it is one.
  public var region: PlaceCode { PlaceCode(unchecked: String(rawValue.prefix(4))) }

  /// The p-code itself.
  public var description: String { rawValue }

  /// Alphabetical, which puts a region before its cercles.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  private init(unchecked text: String) { rawValue = text }
}
