import MRMModel
import Testing

@Suite struct PartyTests {
  private let register = PartyRegister.mali

  private static func party(
    _ code: String,
    aliases: [String] = [],
    in wholes: [String] = [],
  ) throws -> Party {
    Party(
      code: try PartyCode(code),
      name: Phrase(fr: "Nom \(code)", en: "Name \(code)"),
      kind: .armedGroup,
      aliases: aliases,
      memberships: try wholes.map { PartyMembership(of: try PartyCode($0)) },
    )
  }

  // MARK: - As shipped

  @Test func `every party of Mali is shipped with what it is listed for and has signed`() throws {
    #expect(register.parties.count == 16)
    let listed = Dictionary(
      uniqueKeysWithValues: register.parties.map { ($0.code.rawValue, $0.listed(in: 2018)) }
    ).filter { !$0.value.isEmpty }
    let both: [ViolationKind] = [.recruitment, .sexualViolence]
    #expect(
      listed == [
        "ANSAR_EDDINE": both, "MNLA": both, "MUJAO": both, "PLATFORM": [.recruitment],
      ]
    )
    #expect(register.parties.flatMap { $0.listed(in: 2012) } == [])
    let plans = register.parties.flatMap { party in
      party.actionPlans.map { "\(party.code) \($0.signed)" }
    }
    #expect(plans == ["CMA 2017-03-05", "PLATFORM 2021-08-26"])
    #expect(register.wholes(of: try PartyCode("MNLA")) == [try PartyCode("CMA")])
  }

  @Test func `what is shipped could be put into the register again`() throws {
    for party in register.parties { #expect(throws: Never.self) { try register.check(party) } }
  }

  // MARK: - Values

  @Test(arguments: ViolationKind.allCases)
  func `a party is listed for what triggers listing, and for nothing else`(kind: ViolationKind) {
    let triggers: Set<ViolationKind> = [
      .killing, .maiming, .recruitment, .sexualViolence, .abduction, .attackOnSchools,
      .attackOnHospitals,
    ]
    if triggers.contains(kind) {
      #expect(throws: Never.self) { try PartyListing(for: kind, from: 2018) }
    } else {
      #expect(throws: ValueError.notListable) { try PartyListing(for: kind, from: 2018) }
    }
  }

  @Test(
    arguments: [
      (2001, nil, ValueError.listingYear), (2200, nil, .listingYear), (2018, 2200, .listingYear),
      (2018, 2017, .rangeOrder), (2018, 2018, nil), (2002, 2199, nil),
    ] as [(Int, Int?, ValueError?)]
  )
  func `a listing goes from a year to the same or a later one`(
    from: Int,
    until: Int?,
    error: ValueError?,
  ) throws {
    let made = Result { try PartyListing(for: .killing, from: from, until: until) }
    switch made {
    case .success(let listing):
      #expect(error == nil)
      let last = try #require(until)
      #expect(listing.covers(from) && listing.covers(last))
      #expect(!listing.covers(from - 1) && !listing.covers(last + 1))
    case .failure(let thrown): #expect(thrown as? ValueError == error)
    }
  }

  @Test func `an action plan is about something and does not end before it is signed`() throws {
    let (day, before) = (
      try CalendarDay(parsing: "2017-03-05"), try CalendarDay(parsing: "2017-03-04")
    )
    #expect(throws: ValueError.rangeOrder) {
      try ActionPlan(signed: day, for: [.killing], ended: before)
    }
    #expect(throws: ValueError.text) { try ActionPlan(signed: day, for: []) }
    #expect(try ActionPlan(signed: day, for: [.killing], ended: day).ended == day)
  }

  @Test func `a period does not end before it begins, and holds both its ends`() throws {
    let days = try (3...6).map { try CalendarDay(parsing: "2017-03-0\($0)") }
    #expect(throws: ValueError.rangeOrder) { try OpenPeriod(from: days[1], until: days[0]) }
    let period = try OpenPeriod(from: days[1], until: days[2])
    #expect(days.map(period.contains) == [false, true, true, false])
    #expect(
      days.map(try OpenPeriod(from: days[1], until: nil).contains) == [false, true, true, true]
    )
    #expect(days.map(OpenPeriod.unknown.contains) == [true, true, true, true])
  }

  // MARK: - The register

  @Test func `a changed party stays in its place and a new one comes last`() throws {
    let changed = try Self.party("JNIM", aliases: ["GSIM", "NIM"])
    let new = try Self.party("HCUA", in: ["CMA"])
    let amended = register.amended(by: [new, changed])
    #expect(amended.parties.map(\.code) == register.parties.map(\.code) + [new.code])
    #expect(amended.party(named: "nim")?.code == changed.code)
    #expect(amended.party(named: "Jama'at Nasr al-Islam wal Muslimin") == nil)
    #expect(amended.wholes(of: new.code) == [try PartyCode("CMA")])
  }

  @Test func `a name stands for one party`() throws {
    let party = try Self.party("HCUA", aliases: ["ansar dine"])
    #expect(throws: PartyError.nameTaken(by: try PartyCode("ANSAR_EDDINE"))) {
      try register.check(party)
    }
    #expect(throws: Never.self) {
      try register.check(Self.party("HCUA", aliases: ["Haut conseil"]))
    }
  }

  @Test func `a party is part of one that is there, and never of itself`() throws {
    #expect(throws: PartyError.noSuchParty(try PartyCode("HCUA"))) {
      try register.check(Self.party("OTHER", in: ["HCUA"]))
    }
    #expect(throws: PartyError.partOfItself) {
      try register.check(Self.party("OTHER", in: ["OTHER"]))
    }
    // MNLA is part of CMA.
    #expect(throws: PartyError.partOfItself) { try register.check(Self.party("CMA", in: ["MNLA"])) }
    #expect(throws: Never.self) { try register.check(Self.party("OTHER", in: ["MNLA"])) }
  }

  @Test func `a party is read as it was written`() throws {
    let full = Party(
      code: try PartyCode("FULL"),
      name: Phrase(fr: "Tout", en: "All"),
      kind: .otherParty,
      aliases: ["One", "Two"],
      existence: try OpenPeriod(from: CalendarDay(parsing: "2012-01-17"), until: nil),
      memberships: [
        PartyMembership(
          of: try PartyCode("CMA"),
          try OpenPeriod(from: nil, until: CalendarDay(parsing: "2014-06-09")),
        )
      ],
      listings: [try PartyListing(for: .abduction, from: 2016, until: 2020)],
      actionPlans: [
        try ActionPlan(
          signed: CalendarDay(parsing: "2017-03-05"),
          for: [.recruitment, .abduction],
          ended: CalendarDay(parsing: "2020-01-01"),
        )
      ],
    )
    #expect(try Party(encoded: full.encoded) == full)
    for party in register.parties { #expect(try Party(encoded: party.encoded) == party) }
  }
}
