public import MRMModel

/// What an incident must hold before it is handed in.
///
/// Source: quality control of the MRM: not in the future, an area from the place list, a tally that
/// covers the victims listed, under 18. How well a source is weighed is for
/// ``VerificationStandard``.
public enum SubmissionStandard: Sendable {
  /// Lists what keeps an incident from being handed in.
  ///
  /// - Parameters:
  ///   - incident: The head.
  ///   - violations: Its violations.
  ///   - accounts: Its accounts.
  ///   - sources: Its sources.
  ///   - children: Its children's entries.
  ///   - today: The day it would be handed in.
  /// - Returns: Everything that is missing at once; empty when nothing is.
  public static func missing(
    in incident: Incident,
    violations: [Violation],
    accounts: [Account],
    sources: [Source],
    children: [ChildEntry],
    today: CalendarDay,
  ) -> [Shortcoming] {
    var found: [Shortcoming] = []
    if violations.isEmpty { found.append(.noViolation) }
    found += shortcomings(of: incident, today: today)
    if !accounts.contains(where: isConfidentialText) { found.append(.noConfidentialAccount) }
    if sources.isEmpty { found.append(.noSource) }
    for violation in violations {
      found += shortcomings(of: violation, children: children)
    }
    let known = Set(violations.map(\.id))
    if children.contains(where: { known.isDisjoint(with: $0.violations) }) {
      found.append(.childWithoutViolation)
    }
    return found
  }

  /// Refuses an incident that lacks anything.
  ///
  /// - Throws: ``Refusal/incomplete(_:)`` with everything that is missing.
  public static func check(
    _ incident: Incident,
    violations: [Violation],
    accounts: [Account],
    sources: [Source],
    children: [ChildEntry],
    today: CalendarDay,
  ) throws(Refusal) {
    let found = missing(
      in: incident,
      violations: violations,
      accounts: accounts,
      sources: sources,
      children: children,
      today: today,
    )
    guard found.isEmpty else { throw .incomplete(found) }
  }

  private static func shortcomings(of incident: Incident, today: CalendarDay) -> [Shortcoming] {
    var found: [Shortcoming] = []
    if incident.date.start == nil { found.append(.dateUnknown) }
    if let day = incident.date.latestClaim, day > today { found.append(.dateInFuture) }
    if incident.place.code == nil { found.append(.placeUnknown) }
    if let report = incident.firstReport {
      if let start = incident.date.start, report < start {
        found.append(.firstReportBeforeIncident)
      }
      if report > today { found.append(.firstReportInFuture) }
    }
    return found
  }

  private static func isConfidentialText(_ account: Account) -> Bool {
    account.purpose == .confidential && account.text.contains { !$0.isWhitespace }
  }

  private static func shortcomings(
    of violation: Violation,
    children: [ChildEntry],
  ) -> [Shortcoming] {
    var found: [Shortcoming] = []
    let listed = children.filter { $0.violations.contains(violation.id) }
    if violation.kind.countingUnit == .children, violation.tally.isEmpty {
      found.append(.emptyTally(violation: violation.number))
    }
    if listed.contains(where: \.age.isAdult) {
      found.append(.adultListed(violation: violation.number))
    }
    if !violation.tally.isEmpty, Set(listed.map(\.child)).count > violation.tally.total {
      found.append(.moreChildrenThanTally(violation: violation.number))
    }
    return found
  }
}

extension IncidentDate {
  /// The last day that is claimed to have come: a month may still be running, a range may not.
  fileprivate var latestClaim: CalendarDay? {
    switch span {
    case .day, .range: end
    case .month: start
    case .unknown: nil
    }
  }
}
