/// How long each deadline of a task force is: as shipped, with what was set.
public struct Deadlines: Hashable, Sendable {
  private var lengths: [Deadline: Int]

  /// As shipped.
  public static let standard = Deadlines(unchecked: [:])

  /// Creates deadlines from those that were set.
  ///
  /// - Throws: ``DeadlineError`` when one is out of its bounds, or the cut-off of a quarter comes
  ///   after its note.
  public init(_ lengths: [Deadline: Int]) throws(DeadlineError) {
    self.init(unchecked: lengths)
    for deadline in Deadline.allCases {
      guard let length = lengths[deadline] else { continue }
      guard deadline.lengths.contains(length) else { throw .outOfBounds(deadline) }
    }
    guard self[.quarterCutOff] <= self[.note] else { throw .cutOffAfterNote }
  }

  private init(unchecked lengths: [Deadline: Int]) {
    self.lengths = lengths
  }

  /// How long a deadline is, in its unit.
  public subscript(deadline: Deadline) -> Int { lengths[deadline] ?? deadline.standard }

  /// The length that somebody has set; nil where what is shipped holds.
  public func set(_ deadline: Deadline) -> Int? { lengths[deadline] }

  /// The same with one set.
  ///
  /// - Throws: ``DeadlineError`` as ``init(_:)``.
  public func setting(_ deadline: Deadline, to length: Int) throws(DeadlineError) -> Deadlines {
    var lengths = lengths
    lengths[deadline] = length
    return try Deadlines(lengths)
  }

  /// The last day on which a decision for a quarter's report may be entered.
  public func cutOff(of quarter: Quarter) -> CalendarDay {
    quarter.lastDay.adding(days: self[.quarterCutOff])
  }

  /// The day on which a quarter's note is due.
  public func note(of quarter: Quarter) -> CalendarDay {
    quarter.lastDay.adding(days: self[.note])
  }
}
