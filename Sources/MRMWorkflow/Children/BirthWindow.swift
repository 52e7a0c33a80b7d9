public import MRMModel

/// The days on which a child may have been born.
public struct BirthWindow: Hashable, Sendable {
  /// How far an age that is an estimate may be wrong, in years.
  public static let estimateYears = 2

  /// The days.
  public let days: ClosedRange<CalendarDay>

  /// One day: the date of birth is known.
  public init(bornOn day: CalendarDay) {
    days = day...day
  }

  /// What an age on a day leaves open; nil when the age is not known.
  public init?(age: Age, on day: CalendarDay) {
    let months: ClosedRange<Int>
    let isEstimated: Bool
    switch age {
    case .years(let years, let estimated):
      months = years * 12...years * 12 + 12
      isEstimated = estimated
    case .months(let number, let estimated):
      months = number...number + 1
      isEstimated = estimated
    case .unknown: return nil
    }
    let play = Self.calendarDays + (isEstimated ? Self.days(ofMonths: Self.estimateYears * 12) : 0)
    let earliest = day.adding(days: -Self.days(ofMonths: months.upperBound) - play)
    let latest = day.adding(days: min(0, play - Self.days(ofMonths: months.lowerBound)))
    days = earliest...latest
  }

  /// What an age at the time of an incident leaves open; nil when either is not known.
  public init?(age: Age, at date: IncidentDate) {
    guard let start = date.start, let end = date.end,
      let first = BirthWindow(age: age, on: start), let last = BirthWindow(age: age, on: end)
    else { return nil }
    days = first.days.lowerBound...last.days.upperBound
  }

  /// Whether the day is known.
  public var isOneDay: Bool { days.lowerBound == days.upperBound }

  /// How many days lie between two windows; 0 when they overlap.
  public func gapDays(to other: BirthWindow) -> Int {
    if days.overlaps(other.days) { return 0 }
    return max(
      days.upperBound.days(until: other.days.lowerBound),
      other.days.upperBound.days(until: days.lowerBound),
    )
  }

  /// How far some months of the calendar may be from as many of average length, in days.
  private static let calendarDays = 4

  private static func days(ofMonths months: Int) -> Int { months * 1461 / 48 }
}
