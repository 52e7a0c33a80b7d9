/// How long something lasted: the use of a school, the detention of children.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let first: CalendarDay
  /// The last day, not before the first; nil when it had not ended as it was reported.
  public let last: CalendarDay?

  /// Creates a period that has ended; one day when both days are the same.
  ///
  /// - Throws: ``ValueError/rangeOrder`` when it ends before it begins.
  public init(from first: CalendarDay, to last: CalendarDay) throws(ValueError) {
    guard first <= last else { throw .rangeOrder }
    self.first = first
    self.last = last
  }

  /// Creates a period that goes on.
  public init(since first: CalendarDay) {
    self.first = first
    last = nil
  }
}

extension Period: CustomStringConvertible {
  /// `2022-08-03`, `2022-08-03/2022-08-05`, or `2022-08-03/..` for what goes on (ISO 8601-2).
  public var description: String {
    guard let last else { return "\(first)/.." }
    return first == last ? "\(first)" : "\(first)/\(last)"
  }

  /// Reads what ``description`` writes.
  ///
  /// - Throws: ``ValueError/day`` or ``ValueError/rangeOrder``.
  public init(parsing text: String) throws(ValueError) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2 else {
      let day = try CalendarDay(parsing: text)
      try self.init(from: day, to: day)
      return
    }
    let first = try CalendarDay(parsing: String(ends[0]))
    if ends[1] == ".." {
      self.init(since: first)
    } else {
      try self.init(from: first, to: CalendarDay(parsing: String(ends[1])))
    }
  }
}

extension Period: FieldCodable {
  /// See ``FieldCodable``: first day (1), last day (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    guard let first = try reader.optionalDay(1) else { throw .missing(tag: 1) }
    guard let last = try reader.optionalDay(2) else {
      self.init(since: first)
      return
    }
    self = try FormatError.at(2) { () throws(ValueError) in try Period(from: first, to: last) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.day(1, first)
    writer.day(2, last)
  }
}
