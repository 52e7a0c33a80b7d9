public import MRMModel

/// A day by which something of a quarter is to be done.
public struct QuarterDeadline: Hashable, Sendable {
  // Before the current one: a year, the longest that a note can take.
  private static let mostQuarters = 4

  /// The quarter.
  public let quarter: Quarter
  /// Its cut-off or its note.
  public let deadline: Deadline
  /// The last day.
  public let day: CalendarDay

  /// The next cut-off and the next note on or after a day, whichever quarters they are of.
  static func next(from today: CalendarDay, _ deadlines: Deadlines) -> [QuarterDeadline] {
    var quarters = [Quarter(containing: today)]
    for _ in 0..<mostQuarters {
      quarters.insert(Quarter(containing: quarters[0].firstDay.adding(days: -1)), at: 0)
    }
    let days = quarters.flatMap { quarter in
      [
        QuarterDeadline(
          quarter: quarter,
          deadline: .quarterCutOff,
          day: deadlines.cutOff(of: quarter),
        ),
        QuarterDeadline(quarter: quarter, deadline: .note, day: deadlines.note(of: quarter)),
      ]
    }
    return [Deadline.quarterCutOff, .note].compactMap { deadline in
      days.first { $0.deadline == deadline && today <= $0.day }
    }
  }
}
