import MRMModel
import MRMWorkflow

import struct Foundation.UUID

extension Identifier {
  /// An identity that is the same in every run.
  init(_ number: UInt8) {
    self.init(rawValue: UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, number)))
  }
}

extension Result where Failure == Refusal {
  /// Why it was refused; nil when it was not.
  var refusal: Refusal? {
    switch self {
    case .success: nil
    case .failure(let refusal): refusal
    }
  }
}

/// One fixed "now" and everything invented around it.
enum Invented {
  static let today = CalendarDay(number: 19_300)
  static let now = noon(of: today)
  static let stamp = [UInt8](repeating: 7, count: 32)
  static let oldStamp = [UInt8](repeating: 6, count: 32)
  static let author = Identifier<Person>(1)

  static func noon(of day: CalendarDay) -> Timestamp {
    Timestamp(milliseconds: Int64(day.number) * 86_400_000 + 43_200_000)
  }

  static func home() throws -> OfficeCode { try OfficeCode("MOP") }
  static func elsewhere() throws -> OfficeCode { try OfficeCode("GAO") }

  static func actor(
    _ number: UInt8,
    _ roles: Role...,
    in office: OfficeCode? = nil,
  ) throws -> Actor {
    Actor(id: Identifier(number), roles: roles, office: try office ?? home())
  }

  static func incident(
    on date: IncidentDate,
    firstReport: CalendarDay?,
    at place: IncidentPlace,
  ) throws -> Incident {
    Incident(
      id: Identifier(20),
      office: try home(),
      loggedBy: author,
      loggedOn: today,
      reference: nil,
      date: date,
      firstReport: firstReport,
      place: place,
    )
  }

  static func standing(
    state: IncidentState = .submitted,
    contributors: [Identifier<Person>] = [author],
    stamp: [UInt8] = stamp,
    takings: [CaseTaking] = [],
  ) throws -> CaseStanding {
    CaseStanding(
      office: try home(),
      state: state,
      contributors: contributors,
      currentStamp: stamp,
      takings: takings,
    )
  }

  /// What persons have signed.
  static func signed(
    by persons: UInt8...,
    status: VerificationStatus = .verified,
    date: CalendarDay = today,
    stamp: [UInt8] = stamp,
  ) -> LevelDecision {
    LevelDecision(
      decision: Identifier(200),
      status: status,
      date: date,
      persons: persons.map { Identifier($0) },
      stamp: stamp,
      signedAt: now,
    )
  }
}

extension Invented {
  /// A decision that verifies the violation and the attribution to parties at some positions.
  static func found(
    _ verified: [Int],
    of named: Int,
    by person: UInt8,
    _ stamp: [UInt8] = stamp,
  ) -> LevelDecision {
    var decision = signed(by: person, stamp: stamp)
    decision.attribution = AttributionFinding(named: named, verified: verified)
    return decision
  }
}

extension IncidentRow {
  /// An incident of the home office, logged by the invented author.
  static func invented(
    state: IncidentState,
    contributors: [Identifier<Person>],
    violations: [ViolationRow],
  ) throws -> IncidentRow {
    IncidentRow(
      id: Identifier(20),
      reference: nil,
      office: try Invented.home(),
      state: state,
      loggedBy: Invented.author,
      loggedOn: Invented.today,
      date: .unknown,
      firstReport: nil,
      place: .countryOnly(nil),
      flags: [],
      contributors: contributors,
      parts: [],
      violations: violations,
      children: [],
      origin: nil,
    )
  }
}
