import MRMModel
import Testing

/// From which recorded facts on children are known to be held.
@Suite struct CustodyTests {
  private static func day() throws -> CalendarDay { try CalendarDay(parsing: "2022-08-03") }

  private static func detention(_ period: Period?) -> ViolationDetails {
    var form = DetentionDetails()
    form.period = period.map { Estimated($0) }
    return .deprivationOfLiberty(form)
  }

  private static func recruitment(_ way: WayOut?, on day: CalendarDay?) -> ViolationDetails {
    var release = Release()
    release.way = way
    release.date = day.map { Estimated($0) }
    var form = RecruitmentDetails()
    form.released = .yes(release)
    return .recruitment(form)
  }

  @Test func `a detention that goes on holds children from its first day, an ended one nobody`()
    throws
  {
    let first = try Self.day()
    #expect(Self.detention(Period(since: first)).heldSince == first)
    let ended = Self.detention(try Period(from: first, to: first))
    #expect(ended.heldSince == nil && ended.tellsOfCustody)
    let unknown = Self.detention(nil)
    #expect(unknown.heldSince == nil && !unknown.tellsOfCustody)
  }

  @Test(arguments: WayOut.allCases)
  func `who left a group by arrest, capture or surrender is held by somebody armed`(
    way: WayOut
  ) throws {
    let day = try Self.day()
    let isHeld = [WayOut.arrested, .captured, .surrendered].contains(way)
    #expect(Self.recruitment(way, on: day).heldSince == (isHeld ? day : nil))
    #expect(Self.recruitment(way, on: nil).heldSince == nil)
  }

  @Test func `nothing holds a child of whom nothing of the kind is recorded`() throws {
    for kind in ViolationKind.allCases { #expect(ViolationDetails(of: kind).heldSince == nil) }
    #expect(Self.recruitment(nil, on: try Self.day()).heldSince == nil)
  }
}
