/// How often something happened, and when first and last.
///
/// Stays at ``maximumCount`` once it is there: a counter that anybody can drive up has an end.
public struct Occurrences: Hashable, Sendable {
  /// What one number of a file can hold; nobody counts so far by hand.
  public static let maximumCount = Int(UInt32.max)

  /// How often; at least once.
  public let count: Int
  /// When first, as a machine's clock said.
  public let first: Timestamp
  /// When last; before ``first`` where a clock was set back.
  public let last: Timestamp

  /// Counts one.
  public init(at time: Timestamp) {
    count = 1
    first = time
    last = time
  }

  private init(count: Int, first: Timestamp, last: Timestamp) {
    self.count = count
    self.first = first
    self.last = last
  }

  /// One more.
  public func adding(at time: Timestamp) -> Occurrences {
    Occurrences(count: min(count + 1, Self.maximumCount), first: first, last: time)
  }

  /// What was counted after a part of it was taken elsewhere; nil when nothing was.
  public func subtracting(_ taken: Occurrences) -> Occurrences? {
    guard count > taken.count else { return nil }
    return Occurrences(count: count - taken.count, first: taken.last, last: last)
  }
}

extension Occurrences: FieldCodable {
  /// See ``FieldCodable``: count (1), first (2) and last (3) in milliseconds.
  public init(from reader: inout FieldReader) throws(FormatError) {
    count = try reader.integer(1)
    guard (1...Self.maximumCount).contains(count) else { throw .invalid(tag: 1) }
    first = Timestamp(milliseconds: Int64(try reader.integer(2)))
    last = Timestamp(milliseconds: Int64(try reader.integer(3)))
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, count)
    writer.integer(2, Int(first.milliseconds))
    writer.integer(3, Int(last.milliseconds))
  }
}
