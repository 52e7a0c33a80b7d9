/// A number of people, things or days; the question says of what.
public struct Count: Hashable, Sendable {
  /// The numbers that are believed, as in a ``VictimTally``.
  public static let range = 0...1_000_000

  /// The number, in ``range``.
  public let number: Int

  /// Takes a number over.
  ///
  /// - Throws: ``ValueError/count`` outside ``range``.
  public init(_ number: Int) throws(ValueError) {
    guard Self.range.contains(number) else { throw .count }
    self.number = number
  }
}

extension Count: FieldCodable {
  /// See ``FieldCodable``: the number (1).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let number = try reader.integer(1)
    self = try FormatError.at(1) { () throws(ValueError) in try Count(number) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, number)
  }
}
