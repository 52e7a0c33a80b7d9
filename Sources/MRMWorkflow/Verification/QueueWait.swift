public import MRMModel

/// Since when something waits, and until when it should have been done.
public struct QueueWait: Hashable, Sendable {
  private static let millisecondsADay: Int64 = 86_400_000
  private static let millisecondsAnHour: Int64 = 3_600_000

  /// The day from which on it waits.
  public let since: CalendarDay
  /// The deadline that comes first.
  public let deadline: Deadline
  /// The moment from which on it is overdue.
  public let due: Timestamp

  // A moment that somebody else's row names may be any: its day is taken within a few thousand years.
  private static let dayNumbers = -1_000_000...1_000_000

  private init(since: CalendarDay, _ deadline: Deadline, due milliseconds: Int64) {
    self.since = since
    self.deadline = deadline
    due = Timestamp(milliseconds: milliseconds)
  }

  /// Waits until the end of a day.
  public init(since: CalendarDay, _ deadline: Deadline, through day: CalendarDay) {
    self.init(since: since, deadline, due: Self.start(of: day) + Self.millisecondsADay)
  }

  /// Waits for as long as a deadline is, in its unit.
  ///
  /// Days end with the last of them. Hours are counted from the beginning of the day: which hour it
  /// was is not recorded, and the earliest is the one on which nothing is missed.
  public init(since: CalendarDay, _ deadline: Deadline, in deadlines: Deadlines) {
    let length = deadlines[deadline]
    switch deadline.unit {
    case .days: self.init(since: since, deadline, through: since.adding(days: length))
    case .hours:
      let hours = Int64(length) * Self.millisecondsAnHour
      self.init(since: since, deadline, due: Self.start(of: since) + hours)
    }
  }

  private static func start(of day: CalendarDay) -> Int64 {
    let number = min(max(day.number, dayNumbers.lowerBound), dayNumbers.upperBound)
    return Int64(number) * millisecondsADay
  }

  /// The last day of which some time is left.
  public var lastDay: CalendarDay { Timestamp(milliseconds: due.milliseconds - 1).day }

  /// Hours until it is overdue, rounded down; negative once it is, from -1 on.
  public func hoursLeft(at now: Timestamp) -> Int {
    let left = due.milliseconds - now.milliseconds
    let (hours, rest) = left.quotientAndRemainder(dividingBy: Self.millisecondsAnHour)
    return Int(rest < 0 || left == 0 ? hours - 1 : hours)
  }

  /// How near its deadline is; near from `notice` days before its last day on.
  public func urgency(at now: Timestamp, notice: Int) -> QueueUrgency {
    if due <= now { return .overdue }
    return now.day.days(until: lastDay) <= notice ? .soon : .later
  }
}
