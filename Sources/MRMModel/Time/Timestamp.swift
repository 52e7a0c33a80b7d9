/// A moment as a machine's clock claimed it: milliseconds since 1970-01-01T00:00:00Z.
///
/// Whole milliseconds, so that what is signed has one spelling.
public struct Timestamp: Hashable, Sendable, Comparable {
  /// Milliseconds since the epoch.
  public let milliseconds: Int64

  /// Creates a moment.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The day it falls on in UTC; Mali keeps UTC all year.
  public var day: CalendarDay {
    let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    return CalendarDay(number: Int(rest < 0 ? days - 1 : days))
  }

  /// ISO 8601 in UTC, to the second: `2022-08-03T10:15:00Z`.
  public var iso8601: String {
    let rest = Int(milliseconds % 86_400_000)
    let seconds = (rest < 0 ? rest + 86_400_000 : rest) / 1000
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(day)T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))Z"
  }

  /// Earlier moments come first.
  public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}
