import MRMModel
import Testing

@testable import MRMWorkflow

@Suite struct DuplicateTests {
  /// What is changed of the second of two reports of one killing in Mopti.
  typealias Change = @Sendable (inout IncidentRow) throws -> Void

  private static func row(_ id: UInt8, _ changes: Change...) throws -> IncidentRow {
    var row = try IncidentRow.invented(
      state: .submitted,
      contributors: [],
      violations: [
        ViolationRow(
          id: Identifier(90),
          number: 1,
          kind: .killing,
          tally: try VictimTally(boys: 4, girls: 0, unknown: 0),
          attribution: .parties([PartyAttribution(party: try PartyCode("JNIM"))], .several),
          verification: Verification(),
        )
      ]
    )
    row.id = Identifier(id)
    row.date = try IncidentDate(parsing: "2022-08-03")
    row.place = .area(try PlaceCode("ML0506"), nil)
    row.loggedOn = try CalendarDay(parsing: "2022-08-2\(id % 10)")
    for change in changes { try change(&row) }
    return row
  }

  private static func child(_ number: UInt8, sameAs others: [UInt8] = []) -> ChildRow {
    ChildRow(
      child: Identifier(number),
      violations: [1],
      sex: .male,
      age: .unknown,
      consentToReport: .given,
      sameAs: others.map { Identifier($0) },
    )
  }

  private static func at(
    _ latitude: Int,
    _ longitude: Int,
    within meters: Int? = nil,
  ) throws -> IncidentPlace {
    let point = try Coordinates(
      latitudeMicrodegrees: latitude,
      longitudeMicrodegrees: longitude,
      uncertaintyMeters: meters,
    )
    return .area(try PlaceCode("ML0506"), point)
  }

  static let cases: [(first: Change, second: Change, [DuplicateEvidence])] = [
    (
      { _ in }, { _ in },
      [.sameDay, .sameArea, .sameKind(.killing), .sameParty(jnim), .sameTally(4)]
    ),
    (
      { _ in }, { $0.date = try IncidentDate(parsing: "2022-08-04") },
      [.daysApart(1), .sameArea, .sameKind(.killing), .sameParty(jnim), .sameTally(4)]
    ),
    (
      { _ in }, { $0.date = try IncidentDate(parsing: "2022-07-27") },
      [.daysApart(7), .sameArea, .sameKind(.killing), .sameParty(jnim), .sameTally(4)]
    ),
    (
      { _ in }, { $0.date = try IncidentDate(parsing: "2022-08") },
      [.overlappingDays, .sameArea, .sameKind(.killing), .sameParty(jnim), .sameTally(4)]
    ),
    (
      { _ in }, { $0.place = .area(try PlaceCode("ML05"), nil) },
      [.sameDay, .sameRegion, .sameKind(.killing), .sameParty(jnim), .sameTally(4)]
    ),
    (
      { _ in }, { $0.place = .countryOnly(nil) },
      [.sameDay, .sameKind(.killing), .sameParty(jnim), .sameTally(4)]
    ),
    (
      { $0.place = try at(14_500_000, -4_000_000) }, { $0.place = try at(14_590_000, -4_000_000) },
      [.sameDay, .withinKilometres(10), .sameKind(.killing), .sameParty(jnim), .sameTally(4)]
    ),
    (
      { $0.place = try at(14_500_000, -4_000_000) }, { $0.place = try at(15_500_000, -4_000_000) },
      [.sameDay, .farApart, .sameKind(.killing), .sameParty(jnim), .sameTally(4)]
    ),
    (
      { _ in }, { $0.violations[0].kind = .maiming },
      [.sameDay, .sameArea, .kindredKinds(.killing, .maiming), .sameParty(jnim), .sameTally(4)]
    ),
    (
      { _ in }, { $0.violations[0].kind = .abduction },
      [.sameDay, .sameArea, .otherKinds, .sameParty(jnim), .sameTally(4)]
    ),
    ({ _ in }, { $0.violations = [] }, [.sameDay, .sameArea]),
    (
      {
        $0.place = try at(14_500_000, -4_000_000)
        $0.violations = []
      },
      {
        $0.place = try at(14_500_100, -4_000_000)
        $0.violations = []
      }, [.sameDay, .withinKilometres(0)]
    ),
    (
      { $0.place = try at(14_500_000, -4_000_000, within: 25_000) },
      { $0.place = try at(14_500_000, -4_000_000) },
      [.sameDay, .withinKilometres(25), .sameKind(.killing), .sameParty(jnim), .sameTally(4)]
    ),
    (
      { $0.place = try at(14_500_000, -4_000_000, within: 200_000) },
      { $0.place = try at(15_500_000, -4_000_000) },
      [.sameDay, .sameArea, .sameKind(.killing), .sameParty(jnim), .sameTally(4)]
    ),
    (
      { _ in },
      {
        $0.violations[0].attribution = .parties(
          [PartyAttribution(party: try PartyCode("FDSM"))],
          .several
        )
      },
      [.sameDay, .sameArea, .sameKind(.killing), .otherParties, .sameTally(4)]
    ),
    (
      { _ in }, { $0.violations[0].attribution = .unknown },
      [.sameDay, .sameArea, .sameKind(.killing), .sameTally(4)]
    ),
    (
      { _ in }, { $0.violations[0].tally = try VictimTally(boys: 3, girls: 0, unknown: 0) },
      [.sameDay, .sameArea, .sameKind(.killing), .sameParty(jnim), .similarTallies(4, 3)]
    ),
    (
      { _ in }, { $0.violations[0].tally = try VictimTally(boys: 2, girls: 0, unknown: 0) },
      [.sameDay, .sameArea, .sameKind(.killing), .sameParty(jnim)]
    ),
    (
      { _ in }, { $0.violations[0].tally = try VictimTally(boys: 1, girls: 0, unknown: 0) },
      [.sameDay, .sameArea, .sameKind(.killing), .sameParty(jnim), .otherTallies(4, 1)]
    ),
    (
      { _ in }, { $0.violations[0].tally = .none },
      [.sameDay, .sameArea, .sameKind(.killing), .sameParty(jnim)]
    ),
    (
      { $0.children = [child(7)] }, { $0.children = [child(8), child(7)] },
      [.sameDay, .sameArea, .sameKind(.killing), .sameParty(jnim), .sameTally(4), .sameChild]
    ),
    (
      {
        $0.children = [child(7)]
        $0.date = .unknown
      },
      {
        $0.children = [child(7)]
        $0.violations = []
      }, [.sameArea, .sameChild]
    ),
  ]

  private static let jnim: PartyCode = {
    guard let code = try? PartyCode("JNIM") else { preconditionFailure("a code") }
    return code
  }()

  @Test(arguments: cases.indices)
  func `what speaks for one event and against is named and adds up`(index: Int) throws {
    let (first, second, expected) = Self.cases[index]
    let pair = try #require(DuplicatePair(try Self.row(1, first), try Self.row(2, second)))
    #expect(pair.evidence == expected)
    #expect(pair.score == min(100, expected.reduce(0) { $0 + $1.points }))
    #expect(pair.first == Identifier(1))
    #expect(pair.second == Identifier(2))
    for evidence in expected {
      #expect(evidence.phrase(.french) != evidence.phrase(.english) || evidence.points == 20)
    }
  }

  static let strangers: [Change] = [
    { $0.date = try IncidentDate(parsing: "2022-08-11") },
    { $0.date = .unknown },
    { $0.place = .area(try PlaceCode("ML06"), nil) },
  ]

  @Test(arguments: strangers.indices)
  func `what cannot be one event is no pair, unless a child is in both`(index: Int) throws {
    let change = Self.strangers[index]
    #expect(DuplicatePair(try Self.row(1), try Self.row(2, change)) == nil)
    let both = try Self.row(1) { $0.children = [Self.child(7)] }
    let other = try Self.row(2, change) { $0.children = [Self.child(7)] }
    #expect(DuplicatePair(both, other)?.evidence.contains(.sameChild) == true)
    #expect(DuplicateSearch.pairs(among: [both, other], least: 0).count == 1)
  }

  @Test(arguments: [([UInt8(8)], [UInt8(7)]), ([9], [9])])
  func `children who are stated to be one, through a third too, are a child in both`(
    left: [UInt8],
    right: [UInt8],
  ) throws {
    let one = try Self.row(1) { $0.children = [Self.child(7, sameAs: left)] }
    let other = try Self.row(2, Self.strangers[0]) {
      $0.children = [Self.child(8, sameAs: right)]
    }
    #expect(DuplicatePair(one, other)?.evidence.contains(.sameChild) == true)
    #expect(DuplicateSearch.pairs(among: [one, other], least: 0).count == 1)
  }

  @Test func `a pair that was stated to be two events is found only when it is asked for`() throws {
    let one = try Self.row(1) { $0.duplicates.state(.distinctFrom, of: Identifier(2)) }
    let other = try Self.row(2) { $0.duplicates.state(.distinctFrom, of: Identifier(1)) }
    let third = try Self.row(3)
    let found = DuplicateSearch.pairs(among: [one, other, third], least: 0)
    #expect(found.count == 2 && found.allSatisfy { !$0.isDismissed })
    let all = DuplicateSearch.pairs(
      among: [one, other, third],
      least: 0,
      includingDismissed: true,
    )
    #expect(all.filter(\.isDismissed).map(\.first) == [Identifier(1)])
    #expect(all.count == 3)
  }

  @Test func `a duplicate is in no pair`() throws {
    let kept = try Self.row(1) { $0.duplicates.state(.keeps, of: Identifier(2)) }
    let duplicate = try Self.row(2) {
      $0.state = .duplicate
      $0.duplicates.state(.duplicateOf, of: Identifier(1))
    }
    let third = try Self.row(3) { $0.children = [Self.child(7)] }
    var fourth = duplicate
    fourth.id = Identifier(4)
    fourth.children = [Self.child(7)]
    let found = DuplicateSearch.pairs(among: [kept, duplicate, third, fourth], least: 0)
    #expect(found.map { Set([$0.first, $0.second]) } == [[Identifier(1), Identifier(3)]])
  }

  @Test func `a search finds what comparing all with all finds`() throws {
    var random = SeededGenerator(seed: 9)
    let rows = try (0..<60).map { number in
      let day = Int.random(in: 1...28, using: &random)
      let isElsewhere = Bool.random(using: &random)
      return try Self.row(UInt8(number)) { row in
        row.loggedOn = try CalendarDay(parsing: "2022-10-01")
        row.date = try IncidentDate(parsing: "2022-08-\(day < 10 ? "0" : "")\(day)")
        if isElsewhere { row.place = .area(try PlaceCode("ML06"), nil) }
        if number.isMultiple(of: 7) { row.place = .countryOnly(nil) }
        if number.isMultiple(of: 9) {
          row.date = try IncidentDate(parsing: "2022-08-05/2022-08-14")
        }
        if number.isMultiple(of: 11) { row.children = [Self.child(7)] }
        if number.isMultiple(of: 5) { row.violations[0].kind = .abduction }
      }
    }
    for least in [0, 60, 90] {
      var expected: Set<DuplicatePair> = []
      for (position, one) in rows.enumerated() {
        for other in rows[(position + 1)...] {
          if let pair = DuplicatePair(one, other), pair.score >= least { expected.insert(pair) }
        }
      }
      let found = DuplicateSearch.pairs(among: rows, least: least)
      #expect(Set(found) == expected)
      #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
      #expect(found == DuplicateSearch.pairs(among: rows.reversed(), least: least))
      let one = DuplicateSearch.pairs(among: rows, of: rows[3].id, least: least)
      #expect(Set(one) == expected.filter { [$0.first, $0.second].contains(rows[3].id) })
    }
  }

  @Test func `a span of more than a month resembles nothing`() throws {
    let rows = [
      try Self.row(1) { $0.date = try IncidentDate(parsing: "2022-07-01/2022-08-20") },
      try Self.row(2),
    ]
    #expect(DuplicateSearch.pairs(among: rows, least: 0).isEmpty)
  }
}
