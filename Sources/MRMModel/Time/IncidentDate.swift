/// When an incident happened, as precisely as it is known.
public struct IncidentDate: Hashable, Sendable {
  /// The span of days.
  public enum Span: Hashable, Sendable {
    /// One day.
    case day(CalendarDay)
    /// Several days, from first to last, or "some day between".
    case range(CalendarDay, CalendarDay)
    /// Some day of a month.
    case month(year: Int, month: Int)
    /// Not known; such an incident is in no quarter.
    case unknown
  }

  /// The span of days.
  public let span: Span
  /// Whether the source called it an estimate.
  public let isEstimated: Bool

  /// Creates a date.
  ///
  /// - Throws: ``ValueError/rangeOrder`` when a range ends before it begins; ``ValueError/day``
  ///   when there is no such month.
  public init(_ span: Span, isEstimated: Bool = false) throws(ValueError) {
    switch span {
    case .range(let first, let last):
      guard first <= last else { throw .rangeOrder }
      self.span = first == last ? .day(first) : span
    case .month(let year, let month):
      _ = try CalendarDay(year: year, month: month, day: 1)
      self.span = span
    case .day, .unknown:
      self.span = span
    }
    self.isEstimated = isEstimated
  }

  /// The first day it may have happened on; nil when unknown.
  public var start: CalendarDay? {
    switch span {
    case .day(let day): day
    case .range(let first, _): first
    case .month(let year, let month): try? CalendarDay(year: year, month: month, day: 1)
    case .unknown: nil
    }
  }

  /// The last day it may have happened on; nil when unknown.
  public var end: CalendarDay? {
    switch span {
    case .day(let day): day
    case .range(_, let last): last
    case .month(let year, let month):
      try? CalendarDay(
        year: year,
        month: month,
        day: CalendarDay.days(inMonth: month, of: year),
      )
    case .unknown: nil
    }
  }

  /// Not known.
  public static let unknown: IncidentDate = IncidentDate(unchecked: .unknown)

  private init(unchecked span: Span) {
    self.span = span
    isEstimated = false
  }
}

extension IncidentDate: CustomStringConvertible {
  /// `2022-08-03`, `2022-08-03/2022-08-05`, `2022-08` or `unknown`.
  public var description: String {
    switch span {
    case .day(let day): "\(day)"
    case .range(let first, let last): "\(first)/\(last)"
    case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .unknown: "unknown"
    }
  }

  /// Reads what ``description`` writes.
  ///
  /// - Throws: ``ValueError/day`` or ``ValueError/rangeOrder``.
  public init(parsing text: String, isEstimated: Bool = false) throws(ValueError) {
    if text == "unknown" {
      try self.init(.unknown, isEstimated: isEstimated)
      return
    }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2 {
      let first = try CalendarDay(parsing: String(ends[0]))
      let last = try CalendarDay(parsing: String(ends[1]))
      try self.init(.range(first, last), isEstimated: isEstimated)
    } else if text.utf8.count == 7 {
      let (year, month, _) = try CalendarDay(parsing: text + "-01").parts
      try self.init(.month(year: year, month: month), isEstimated: isEstimated)
    } else {
      try self.init(.day(CalendarDay(parsing: text)), isEstimated: isEstimated)
    }
  }
}
