/// People counted by sex as reported; the total is computed and cannot disagree with its parts.
///
/// All zero says that there was nobody; a count that was not asked for is no headcount.
public struct Headcount<People: CountedPeople>: Hashable, Sendable {
  /// Boys or men; in ``Count/range``.
  public let male: Int
  /// Girls or women; in ``Count/range``.
  public let female: Int
  /// People whose sex is not known; in ``Count/range``.
  public let unknown: Int

  /// Everybody counted.
  public var total: Int { male + female + unknown }

  /// Creates a count.
  ///
  /// - Throws: ``ValueError/count`` when a part is outside ``Count/range``.
  public init(male: Int, female: Int, unknown: Int) throws(ValueError) {
    for part in [male, female, unknown] where !Count.range.contains(part) { throw .count }
    self.male = male
    self.female = female
    self.unknown = unknown
  }
}

extension Headcount: FieldCodable {
  /// See ``FieldCodable``: male (1), female (2), sex unknown (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let male = try reader.integer(1)
    let female = try reader.integer(2)
    let unknown = try reader.integer(3)
    self = try FormatError.at(1) { () throws(ValueError) in
      try Headcount(male: male, female: female, unknown: unknown)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, male)
    writer.integer(2, female)
    writer.integer(3, unknown)
  }
}
