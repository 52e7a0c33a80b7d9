/// How near the deadline of something is that waits; the most urgent first.
public enum QueueUrgency: UInt8, Comparable, Sendable {
  /// Its deadline is past.
  case overdue
  /// Its deadline is near, by the notice that the task force has set.
  case soon
  /// Neither.
  case later

  /// Overdue first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
