import Foundation
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// Each criterion on a row that it admits and on one that it does not.
@Suite struct IncidentFilterTests {
  /// What is changed of a row: an incident of Mopti with everything known of it.
  typealias Change = @Sendable (inout IncidentRow) throws -> Void
  /// One criterion.
  typealias Criterion = @Sendable (inout IncidentFilter) throws -> Void

  static let officer = Identifier<Person>(7)

  private static func row(_ changes: Change...) throws -> IncidentRow {
    var row = IncidentRow(
      id: Identifier(1),
      reference: nil,
      office: try OfficeCode("MOP"),
      state: .submitted,
      loggedBy: officer,
      loggedOn: try CalendarDay(parsing: "2022-08-20"),
      date: try IncidentDate(parsing: "2022-08-03"),
      firstReport: try CalendarDay(parsing: "2022-08-10"),
      place: .area(try PlaceCode("ML0506"), nil),
      flags: [.textRepaired],
      contributors: [officer],
      parts: [
        PartRow(
          record: RecordVersion(kind: .source, id: Identifier(9), version: 1),
          violations: [1]
        )
      ],
      violations: [
        ViolationRow(
          id: Identifier(2),
          number: 1,
          kind: .killing,
          tally: try VictimTally(boys: 1, girls: 0, unknown: 0),
          attribution: .parties([PartyAttribution(party: try PartyCode("JNIM"))], .several),
          verification: Verification(),
        )
      ],
      children: [
        ChildRow(
          child: Identifier(3),
          violations: [1],
          sex: .male,
          age: .unknown,
          consentToReport: .given,
        )
      ],
      origin: nil,
    )
    for change in changes { try change(&row) }
    return row
  }

  private static func decided(_ status: VerificationStatus, on day: String) -> Change {
    { row in
      row.violations[0].verification.ctfmr = LevelState(
        decision: LevelDecision(
          decision: Identifier(4),
          status: status,
          date: try CalendarDay(parsing: day),
          persons: [Identifier(5)],
          stamp: [UInt8](repeating: 0, count: 32),
          signedAt: TaskForce.now,
        )
      )
    }
  }

  private static func during(
    _ first: String?,
    _ last: String?,
    of field: IncidentDateField,
  ) -> Criterion {
    { filter in
      filter.dateField = field
      filter.from = try first.map { try CalendarDay(parsing: $0) }
      filter.to = try last.map { try CalendarDay(parsing: $0) }
    }
  }

  private static func lacking(_ datum: MissingDatum) -> Criterion { { $0.missing = [datum] } }

  static let cases: [(String, Criterion, admits: Change, refuses: Change)] = [
    ("state", { $0.state = .returned }, { $0.state = .returned }, { _ in }),
    ("kind", { $0.kind = .killing }, { _ in }, { $0.violations = [] }),
    ("status", { $0.status = .verified }, decided(.verified, on: "2022-09-01"), { _ in }),
    (
      "an undecided violation is pending", { $0.status = .reportPendingVerification }, { _ in },
      decided(.verified, on: "2022-09-01")
    ),
    (
      "party", { $0.party = try PartyCode("JNIM") }, { _ in },
      { $0.violations[0].attribution = .unknown }
    ),
    (
      "a region holds its cercles", { $0.place = try PlaceCode("ML05") }, { _ in },
      { $0.place = .area(try PlaceCode("ML06"), nil) }
    ),
    (
      "the country is in no region", { $0.place = try PlaceCode("ML05") }, { _ in },
      { $0.place = .countryOnly(nil) }
    ),
    (
      "office", { $0.office = try OfficeCode("MOP") }, { _ in },
      { $0.office = try OfficeCode("GAO") }
    ),
    ("officer", { $0.officer = try ColleagueName("x") }, { _ in }, { $0.loggedBy = Identifier(8) }),
    ("flag", { $0.flag = .textRepaired }, { _ in }, { $0.flags = [] }),
    (
      "the day it happened", during("2022-08-03", "2022-08-03", of: .incident), { _ in },
      { $0.date = try IncidentDate(parsing: "2022-08-04") }
    ),
    (
      "a day that is not known is in no period", during("1990-01-01", nil, of: .incident), { _ in },
      { $0.date = .unknown }
    ),
    (
      "the day of the first report", during("2022-08-10", nil, of: .firstReport), { _ in },
      { $0.firstReport = try CalendarDay(parsing: "2022-08-09") }
    ),
    (
      "the day it was logged", during(nil, "2022-08-20", of: .logged), { _ in },
      { $0.loggedOn = try CalendarDay(parsing: "2022-08-21") }
    ),
    (
      "the day it was decided", during("2022-09-01", "2022-09-30", of: .decided),
      decided(.verified, on: "2022-09-30"), decided(.verified, on: "2022-10-01")
    ),
    (
      "undecided", during("2022-01-01", nil, of: .decided), decided(.notMRM, on: "2022-09-30"),
      { _ in }
    ),
    (
      "late", { $0.isLate = true }, decided(.verified, on: "2022-10-01"),
      decided(.verified, on: "2022-09-30")
    ),
    (
      "late and not verified", { $0.isLate = true }, decided(.verified, on: "2022-10-01"),
      decided(.reportedNotVerified, on: "2022-10-01")
    ),
    ("no date", lacking(.date), { $0.date = .unknown }, { _ in }),
    ("no first report", lacking(.firstReport), { $0.firstReport = nil }, { _ in }),
    ("no place", lacking(.place), { $0.place = .countryOnly(nil) }, { _ in }),
    ("no tally", lacking(.tally), { $0.violations[0].tally = .none }, { _ in }),
    (
      "a school needs no tally", lacking(.tally), { $0.violations[0].tally = .none },
      {
        $0.violations[0].tally = .none
        $0.violations[0].kind = .attackOnSchools
      }
    ),
    (
      "no sex", lacking(.sex),
      { $0.violations[0].tally = try VictimTally(boys: 0, girls: 0, unknown: 1) }, { _ in }
    ),
    (
      "no age", lacking(.age), { _ in },
      { $0.children[0].age = .years(11, isEstimated: true) }
    ),
    ("no party", lacking(.party), { $0.violations[0].attribution = .unknown }, { _ in }),
    ("no source", lacking(.source), { $0.parts[0].violations = [2] }, { _ in }),
    (
      "a source that corroborates nothing", lacking(.source), { $0.parts[0].violations = [] },
      { $0.parts[0].violations = [1, 2] }
    ),
    (
      "no response", lacking(.response), { _ in },
      {
        $0.parts.append(
          PartRow(
            record: RecordVersion(kind: .response, id: Identifier(10), version: 1),
            violations: [1],
          )
        )
      }
    ),
    (
      "a response to another violation", lacking(.response),
      {
        $0.parts.append(
          PartRow(
            record: RecordVersion(kind: .response, id: Identifier(10), version: 1),
            violations: [2],
          )
        )
      },
      {
        $0.parts.append(
          PartRow(
            record: RecordVersion(kind: .response, id: Identifier(10), version: 1),
            violations: [1],
          )
        )
      }
    ),
    ("fewer children listed", lacking(.children), { $0.children = [] }, { _ in }),
  ]

  @Test(arguments: cases.indices)
  func `a criterion admits one row and refuses another`(index: Int) throws {
    let (name, criterion, admitted, refused) = Self.cases[index]
    var filter = IncidentFilter()
    try criterion(&filter)
    let officers: Set? = filter.officer == nil ? nil : [Self.officer]
    #expect(filter.admits(try Self.row(admitted), officers: officers), "\(name)")
    #expect(!filter.admits(try Self.row(refused), officers: officers), "\(name)")
    #expect(IncidentFilter().admits(try Self.row(refused), officers: nil), "\(name)")
  }

  @Test func `what is asked of a violation holds for one of them`() throws {
    var filter = IncidentFilter()
    filter.kind = .maiming
    filter.status = .verified
    let apart = try Self.row(Self.decided(.verified, on: "2022-09-01")) { row in
      row.violations.append(row.violations[0])
      row.violations[1].kind = .maiming
      row.violations[1].verification = Verification()
    }
    #expect(!filter.admits(apart, officers: nil))
    var together = apart
    together.violations[1].verification = apart.violations[0].verification
    #expect(filter.admits(together, officers: nil))
  }

  @Test func `what is missing adds up`() throws {
    var filter = IncidentFilter()
    filter.missing = [.date, .party]
    #expect(!filter.admits(try Self.row { $0.date = .unknown }, officers: nil))
    let both = try Self.row {
      $0.date = .unknown
      $0.violations[0].attribution = .unknown
    }
    #expect(filter.admits(both, officers: nil))
  }

  @Test(arguments: IncidentOrder.allCases)
  func `an order puts what is not known last, and the newest logged first`(
    order: IncidentOrder
  ) throws {
    let rows = try (1...4).map { number in
      try Self.row { row in
        row.id = Identifier(UInt8(number))
        row.loggedOn = try CalendarDay(parsing: "2022-08-2\(number)")
        switch number {
        case 1:
          row.date = try IncidentDate(parsing: "2022-08-05")
          row.firstReport = try CalendarDay(parsing: "2022-08-06")
          row.place = .area(try PlaceCode("ML05"), nil)
        case 2: break
        case 3:
          row.date = .unknown
          row.firstReport = nil
          row.place = .countryOnly(nil)
        default: break
        }
      }
    }
    let expected: [UInt8] =
      switch order {
      case .logged: [4, 3, 2, 1]
      case .date: [1, 4, 2, 3]
      case .firstReport: [4, 2, 1, 3]
      case .place: [1, 4, 2, 3]
      }
    #expect(order.sorted(rows).map(\.id) == expected.map { Identifier($0) })
    #expect(order.sorted(rows.reversed()).map(\.id) == expected.map { Identifier($0) })
  }
}

extension Identifier {
  fileprivate init(_ number: UInt8) {
    self.init(rawValue: UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, number)))
  }
}
