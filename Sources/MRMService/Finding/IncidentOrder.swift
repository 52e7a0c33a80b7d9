internal import MRMModel

/// What a list of incidents is sorted by; what is not known comes last.
public enum IncidentOrder: String, CaseIterable, Sendable {
  /// Newest logged first.
  case logged
  /// Latest first.
  case date
  /// The latest first report first.
  case firstReport = "first-report"
  /// By p-code, and the newest logged of a place first.
  case place

  /// The rows in this order, the same every time.
  func sorted(_ rows: [IncidentRow]) -> [IncidentRow] {
    let newest = rows.sorted { left, right in
      (right.loggedOn, right.reference?.number ?? Int.max, right.id)
        < (left.loggedOn, left.reference?.number ?? Int.max, left.id)
    }
    // The sort is stable: rows that this order does not tell apart stay newest first.
    return switch self {
    case .logged: newest
    case .date: newest.sorted { Self.isLater($0.date.start, $1.date.start) }
    case .firstReport: newest.sorted { Self.isLater($0.firstReport, $1.firstReport) }
    case .place:
      newest.sorted { left, right in
        guard let here = left.place.code, let there = right.place.code else {
          return left.place.code != nil && right.place.code == nil
        }
        return here.rawValue < there.rawValue
      }
    }
  }

  private static func isLater(_ left: CalendarDay?, _ right: CalendarDay?) -> Bool {
    guard let left, let right else { return left != nil && right == nil }
    return left > right
  }
}
