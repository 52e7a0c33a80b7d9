public import MRMModel

/// Finds incidents that may be one event; it proposes, people decide.
public enum DuplicateSearch: Sendable {
  /// Reports of one event are dated up to so many days apart.
  static let daysApart = 7
  /// A date that spans more days resembles everything, so nothing.
  private static let longestSpanDays = 31
  /// No list of more pairs is of use; it bounds what a store of one day's incidents asks for.
  private static let mostPairs = 100_000

  /// Compares every incident with those near it in time, and with those that list one of its
  /// children.
  ///
  /// - Parameters:
  ///   - incidents: The incidents; one that is a duplicate is in no pair.
  ///   - incident: Only pairs of this one; nil for all.
  ///   - least: The lowest score that is given, 0–100.
  ///   - includingDismissed: Whether pairs that were stated to be two events are given too.
  /// - Returns: The pairs, the highest score first, the same order every time; at most 100,000.
  public static func pairs(
    among incidents: [IncidentRow],
    of incident: Identifier<Incident>? = nil,
    least: Int,
    includingDismissed: Bool = false,
  ) -> [DuplicatePair] {
    let rows = incidents.filter { !$0.state.isSetAside }
    var found: Set<DuplicatePair> = []
    func compare(_ left: IncidentRow, _ right: IncidentRow) {
      guard found.count < mostPairs, incident == nil || left.id == incident || right.id == incident
      else { return }
      guard includingDismissed || left.duplicates.relation(to: right.id) == nil else { return }
      if let pair = DuplicatePair(left, right), pair.score >= least { found.insert(pair) }
    }

    var byChild: [Identifier<Child>: [IncidentRow]] = [:]
    for row in rows {
      for child in row.persons {
        for other in byChild[child] ?? [] { compare(row, other) }
        byChild[child, default: []].append(row)
      }
    }
    let dated = rows.compactMap(Dated.init).sorted { ($0.start, $0.row.id) < ($1.start, $1.row.id) }
    for (position, one) in dated.enumerated() {
      for other in dated[(position + 1)...] {
        guard one.end.days(until: other.start) <= daysApart else { break }
        guard one.region == nil || other.region == nil || one.region == other.region else {
          continue
        }
        compare(one.row, other.row)
      }
    }
    return found.sorted { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
  }

  /// An incident whose days are known.
  private struct Dated {
    let row: IncidentRow
    let start: CalendarDay
    let end: CalendarDay
    let region: PlaceCode?

    init?(_ row: IncidentRow) {
      guard let start = row.date.start, let end = row.date.end,
        start.days(until: end) < longestSpanDays
      else { return nil }
      self.row = row
      self.start = start
      self.end = end
      region = row.place.code?.region
    }
  }
}
