public import MRMModel

/// What is missing in an incident or does not fit, beside what keeps it from being submitted.
///
/// Source: quality control of the MRM: mandatory sex and age, dates in order, a party that exists, a
/// tally that fits the victims listed.
public struct QualityCheck: Sendable {
  private let incident: Incident
  private let violations: [Violation]
  private let children: [ChildEntry]
  private let groups: [VictimGroup]
  private let parties: PartyRegister

  /// Begins with the facts of an incident.
  public init(
    _ incident: Incident,
    violations: [Violation],
    children: [ChildEntry],
    groups: [VictimGroup],
    parties: PartyRegister,
  ) {
    self.incident = incident
    self.violations = violations
    self.children = children
    self.groups = groups
    self.parties = parties
  }

  /// Lists what should be looked at again.
  ///
  /// - Parameters:
  ///   - accounts: Its accounts; nil where they cannot be read.
  ///   - sources: Its sources; nil where they cannot be read.
  ///   - responses: Its responses in the order of the document; nil where they cannot be read.
  ///   - today: The day it is checked.
  /// - Returns: Everything found, in the order of the document.
  public func warnings(
    accounts: [Account]?,
    sources: [Source]?,
    responses: [Response]?,
    today: CalendarDay,
  ) -> [QualityWarning] {
    var found: [QualityWarning] = []
    if incident.firstReport == nil { found.append(.noFirstReport) }
    if incident.place.code?.level == 1 { found.append(.regionOnly) }
    if let accounts, !accounts.contains(where: { $0.purpose == .shareable }) {
      found.append(.noShareableAccount)
    }
    for violation in violations { found += warnings(of: violation) }
    for (index, child) in children.enumerated() { found += warnings(of: child, at: index + 1) }
    for source in sources ?? [] { found += warnings(of: source) }
    for (index, response) in (responses ?? []).enumerated()
    where response.details.isOverdue(on: today) {
      found.append(.responseOverdue(response: index + 1))
    }
    return found
  }

  private func warnings(of violation: Violation) -> [QualityWarning] {
    let number = violation.number
    var found: [QualityWarning] = []
    if violation.details.isEmpty { found.append(.noDetails(violation: number)) }
    if violation.kind.countingUnit == .children {
      if violation.tally.unknown > 0 { found.append(.sexUnknown(violation: number)) }
      let reconciled = reconciliation(of: violation)
      if reconciled.outcome != .equal, !violation.tally.isEmpty {
        found.append(.tally(violation: number, reconciled))
      }
    }
    if let start = incident.date.start {
      for (label, day) in DetailDays.of(violation.details) where day < start {
        found.append(.dayBeforeIncident(violation: number, detail: label))
      }
    }
    found += attributionWarnings(of: violation)
    if case .sexualViolence(let details) = violation.details, !details.implications.isEmpty {
      found.append(.onlyVolunteered(violation: number))
    }
    return found
  }

  private func reconciliation(of violation: Violation) -> TallyReconciliation {
    TallyReconciliation(
      violation.tally,
      children: children.filter { $0.violations.contains(violation.id) }.map(\.sex),
      groups: groups.filter { $0.violations.contains(violation.id) }.map(\.details),
    )
  }

  private func attributionWarnings(of violation: Violation) -> [QualityWarning] {
    var found: [QualityWarning] = []
    for attribution in violation.attribution.parties {
      guard let party = parties.party(attribution.party) else {
        found.append(.partyNotRegistered(violation: violation.number, attribution.party))
        continue
      }
      // A party that came up or was dissolved while it happened was there.
      let days = [incident.date.start, incident.date.end].compactMap(\.self)
      if !days.isEmpty, !days.contains(where: party.existence.contains) {
        found.append(.partyNotThere(violation: violation.number, party.code))
      }
      if violation.kind == .abduction, party.kind == .armedForce {
        found.append(.arrestIsNoAbduction(violation: violation.number))
      }
    }
    return found
  }

  private func warnings(of child: ChildEntry, at place: Int) -> [QualityWarning] {
    var found: [QualityWarning] = []
    if child.age == .unknown { found.append(.noAge(child: place)) }
    if child.sex == .unknown { found.append(.noSex(child: place)) }
    if child.consentToReport == .notAsked { found.append(.childNotAsked(child: place)) }
    return found
  }

  private func warnings(of source: Source) -> [QualityWarning] {
    var found: [QualityWarning] = []
    if source.consentToReport == .notAsked { found.append(.sourceNotAsked(source: source.number)) }
    if source.reliability == nil || source.credibility == nil {
      found.append(.notWeighed(source: source.number))
    }
    return found
  }
}
