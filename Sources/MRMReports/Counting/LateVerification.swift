public import MRMModel

/// When a verification is late.
///
/// Source: the rule of UNICEF's MRM information system; the annual reports of the
/// Secretary-General show such violations beside the others ("verified at a later date").
public enum LateVerification: Sendable {
  /// Whether a violation was decided after the last day of the quarter in which it ended.
  ///
  /// On that last day it is not late yet. Without a known date it is not late.
  public static func isLate(decidedOn day: CalendarDay, happened date: IncidentDate) -> Bool {
    // A decision on or before the last day cannot be late: the usual case, and cheap to see.
    guard let end = date.end, end < day else { return false }
    return Quarter(containing: end).lastDay < day
  }
}
