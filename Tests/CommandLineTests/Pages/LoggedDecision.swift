import MRMModel

@testable import MRMService

/// An invented entry of the log: a decision on the second violation of an incident.
enum LoggedDecision {
  static func line(
    act: AuditAct = .decisionProposed,
    by name: String = "F. Keïta",
    isOpen: Bool = true,
    sources: [Int] = [1, 3],
    completes: Bool = true,
    found: [Int]? = nil,
  ) throws -> LogLine {
    LogLine(
      index: 11,
      time: Timestamp(milliseconds: 1_665_835_200_000),
      person: LogPerson(
        id: .random(),
        name: name,
        office: try OfficeCode("MOP"),
        roles: [.focalPoint],
      ),
      act: act,
      incident: LogIncident(
        id: .random(),
        reference: isOpen ? try IncidentReference(parsing: "ML-MOP-2022-0143-7") : nil,
        violation: isOpen ? 2 : nil,
      ),
      matter: .decision(
        LogDecision(
          level: .focalPoint,
          status: .verified,
          date: try CalendarDay(year: 2022, month: 10, day: 3),
          completes: completes,
          attribution: found.flatMap { AttributionFinding(named: 22, verified: $0) },
          covers: [.source: 2, .account: 1],
          basis: isOpen ? LogBasis(sources: sources, accounts: [.confidential, .shareable]) : nil,
        )
      ),
    )
  }
}
